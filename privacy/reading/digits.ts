import { FORM, isSpace, joinAfter } from './reading.ts';
import type { Code, CodesByLength, TokenisedText } from './reading.ts';

/** Digits in one run or in groups, where neither their beginning nor their end is in the middle of a longer number. */
export function readDigits(reading: TokenisedText): CodesByLength {
  const digits: (Code[] | undefined)[] = [];
  for (const place of reading.numbered) {
    if (reading.tokens[place]?.form === FORM.digits && !isMiddle(reading, place)) keepFrom(reading, place, digits);
  }
  return digits;
}

const FEWEST = 11;
const MOST = 20;
/** What is dictated digit by digit begins where its row begins: anywhere else, a number has no more groups than these. */
export const MOST_GROUPS = 5;

/** Whether digits stand right before. */
export function isInARow(reading: TokenisedText, place: number): boolean {
  return reading.tokens[place - 1]?.form === FORM.digits && joinAfter(reading, place - 1) !== '';
}

/** Whether a hyphen or a dot ties the token to digits before it. */
function isMiddle(reading: TokenisedText, place: number): boolean {
  return reading.tokens[place - 1]?.form === FORM.digits && isTight(joinAfter(reading, place - 1));
}

/** A slash is none: two numbers stand on its sides. */
function isTight(join: string): boolean {
  return join === '-' || join === '.';
}

function keepFrom(reading: TokenisedText, first: number, digits: (Code[] | undefined)[]): void {
  const { text, tokens } = reading;
  const most = first + (isInARow(reading, first) ? MOST_GROUPS : MOST);
  let written = '';
  for (let last = first; last < most; last += 1) {
    const token = tokens[last];
    if (token?.form !== FORM.digits || written.length + token.end - token.start > MOST) return;
    written += text.slice(token.start, token.end);
    const join = joinAfter(reading, last);
    const isNext = tokens[last + 1]?.form === FORM.digits;
    if (written.length >= FEWEST && !(isNext && isTight(join))) {
      const alike = digits[written.length];
      if (alike) alike.push({ written, first, last });
      else digits[written.length] = [{ written, first, last }];
    }
    if (!isSpace(join) && !isTight(join)) return;
  }
}
