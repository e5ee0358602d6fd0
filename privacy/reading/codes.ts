import { FORM, isSpace, isTight, joinAfter } from './reading.ts';
import type { Code, CodesByLength, Token, TokenisedText } from './reading.ts';

/**
 * What may be a code of letters and digits, by its length: a token with digits in it, and up to five that one space or hyphen
 * keeps apart and that are short, as `AB 123 CD` and `IT 001 E 12345678`.
 */
export function readCodes(reading: TokenisedText): CodesByLength {
  const codes: (Code[] | undefined)[] = [];
  for (const place of reading.numbered) {
    const { tokens } = reading;
    const before = tokens[place - 1];
    const hasHead =
      before?.form === FORM.letters && before.end - before.start <= LONGEST_HEAD && isJoined(reading, place - 1);
    if (hasHead) keepGroups(reading, place - 1, codes);
    const token = tokens[place];
    if (token && isLong(token.end - token.start)) keep(codes, codeOf(reading, { first: place, last: place }));
    if (token?.form === FORM.mixed || isDigitsThenLetters(tokens, place)) keepGroups(reading, place, codes);
  }
  return codes;
}

const LONGEST_HEAD = 3;
const LONGEST = 24;
const SHORTEST = 6;
const MOST_GROUPS = 4;

function isLong(length: number): boolean {
  return length >= SHORTEST && length <= LONGEST;
}

function isJoined(reading: TokenisedText, place: number): boolean {
  const join = joinAfter(reading, place);
  return isSpace(join) || isTight(join);
}

function isDigitsThenLetters(tokens: readonly Token[], place: number): boolean {
  return tokens[place]?.form === FORM.digits && tokens[place + 1]?.form === FORM.letters;
}

function keepGroups(reading: TokenisedText, first: number, codes: (Code[] | undefined)[]): void {
  const { tokens } = reading;
  for (let last = first + 1; last <= first + MOST_GROUPS && isJoined(reading, last - 1); last += 1) {
    const token = tokens[last];
    const length = (token?.end ?? 0) - (tokens[first]?.start ?? 0);
    if (!token || token.form === FORM.hidden || length > LONGEST) return;
    if (isLong(length - last + first)) keep(codes, codeOf(reading, { first, last }));
  }
}

function codeOf(
  { text, tokens }: TokenisedText,
  { first, last }: { readonly first: number; readonly last: number },
): Code {
  let written = '';
  for (let place = first; place <= last; place += 1) {
    const token = tokens[place];
    if (token) written += text.slice(token.start, token.end);
  }
  return { written: written.toUpperCase(), first, last };
}

function keep(codes: (Code[] | undefined)[], code: Code): void {
  const { length } = code.written;
  const alike = codes[length];
  if (alike) alike.push(code);
  else codes[length] = [code];
}
