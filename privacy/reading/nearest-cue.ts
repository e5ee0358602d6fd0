import { CUE } from './cues.ts';
import { FORM } from './reading.ts';
import type { Code, Reading, Token } from './reading.ts';

/**
 * What the nearest cue before a code speaks of, as bits of `CUE`; 0 when there is none within `reach` words. A cue that has
 * its own code already says nothing of the next one, but in a list: `carte 4111… e 5500…`.
 */
export function cueBefore(reading: Reading, { first, last }: Code, reach: number): number {
  const { tokens } = reading;
  const length = lengthOf(tokens, first, last);
  for (let place = first - 1; place >= Math.max(first - reach, 0); place -= 1) {
    const token = tokens[place];
    if (!token) return 0;
    if (token.form === FORM.hidden) return 0;
    if (token.cue & ANY) return token.cue;
    if (isAnotherCode(token, length)) return 0;
  }
  return 0;
}

/** The same, of a cue with nothing but filling words in between and no comma: `ordine n. 333…`, not `ordine, 333…`. */
export function cueRightBefore(reading: Reading, { first, last }: Code): number {
  const { text, tokens, words } = reading;
  let isAfterAnother = false;
  const length = lengthOf(tokens, first, last);
  for (let place = first - 1; place >= Math.max(first - FILLERS, 0); place -= 1) {
    const token = tokens[place];
    const next = tokens[place + 1];
    if (!token || !next || token.form === FORM.hidden || isBreak(text, token, next)) return 0;
    // `ordini 333…, 334…`, but not `ordine 333…, 334…`.
    if (token.cue & ANY) return isAfterAnother && !isPlural(words[place] ?? '') ? 0 : token.cue;
    const isAnother = isAnotherCode(token, length);
    isAfterAnother ||= isAnother || (isAlike(token, length) && text.charAt(token.end) === ',');
    if (token.cue === 0 && !isAnother && !isAlike(token, length) && !isAbbreviation(token)) return 0;
  }
  return 0;
}

/** Whether a word for one of the subjects comes before, whatever else is named in between, but no other code. */
export function isSpokenOfBefore(reading: Reading, { first, last }: Code, subjects: number, reach: number): boolean {
  const { tokens } = reading;
  const length = lengthOf(tokens, first, last);
  for (let place = first - 1; place >= Math.max(first - reach, 0); place -= 1) {
    const token = tokens[place];
    if (!token || token.form === FORM.hidden) return false;
    if (token.cue & subjects) return true;
    if (isAnotherCode(token, length)) return false;
  }
  return false;
}

/** Called an order, an article, a meter right before: a `codice` alone may be anything's. */
export function isCalledOtherwise(reading: Reading, code: Code): boolean {
  const cue = cueRightBefore(reading, code);
  return (cue & CUE.reference) !== 0 && (cue & CUE.filler) === 0;
}

/** What the first cue after a code speaks of, where it is not the cue of a code that follows: `333… (cell)`. */
export function cueAfter({ text, tokens }: Reading, { last }: Code, reach: number): number {
  for (let place = last + 1; place <= Math.min(last + reach, tokens.length - 1); place += 1) {
    const token = tokens[place];
    const before = tokens[place - 1];
    if (!token || !before || token.form !== FORM.letters || /[,;\n]|\/\//u.test(text.slice(before.end, token.start)))
      return 0;
    if (!(token.cue & ANY)) continue;
    return hasCodeOfItsOwn(text, tokens, place) ? 0 : token.cue;
  }
  return 0;
}

/** Every cue but the words that say nothing of a number. */
const ANY = ~(CUE.filler | CUE.atSign);

/** A code within two words after it, before any comma. */
function hasCodeOfItsOwn(text: string, tokens: readonly Token[], cue: number): boolean {
  for (let place = cue + 1; place <= cue + 2; place += 1) {
    const token = tokens[place];
    const before = tokens[place - 1];
    if (!token || !before || isBreak(text, before, token)) return false;
    if (token.form !== FORM.letters) return true;
  }
  return false;
}

const FILLERS = 6;
/** A number of fewer characters is no code: a floor, an hour, how many. */
const SHORTEST_CODE = 4;

function lengthOf(tokens: readonly Token[], first: number, last: number): number {
  return (tokens[last]?.end ?? 0) - (tokens[first]?.start ?? 0);
}

function isAnotherCode({ form, start, end }: Token, length: number): boolean {
  return (form === FORM.digits || form === FORM.mixed) && end - start >= SHORTEST_CODE && end - start !== length;
}

/** `ticket sr 0453…`: what it is called in the house. */
function isAbbreviation({ form, start, end }: Token): boolean {
  return form === FORM.letters && end - start <= 3;
}

/** Roughly, in Italian and in English. */
function isPlural(word: string): boolean {
  return /[is]$/u.test(word);
}

function isAlike({ form, start, end }: Token, length: number): boolean {
  return form === FORM.digits && end - start === length;
}

/** A comma, or the dot of a sentence and not of an abbreviation. */
function isBreak(text: string, token: Token, next: Token): boolean {
  const between = text.slice(token.end, Math.min(next.start, token.end + 8));
  if (token.form === FORM.digits) return false;
  return /[,;\n]/u.test(between) || (between.startsWith('. ') && token.end - token.start > 5);
}
