import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import type { PhoneDigits } from './phone-groups.ts';

/**
 * The digits of a telephone number as a caller says it, from a token on, the longest first: «tre tre otto, ventuno …», «doppio
 * sette», `double five`, with some of them in figures. Few words of a text are numbers: most calls end at the first look.
 */
export function readSpokenDigits(reading: Reading, first: number): readonly PhoneDigits[] {
  const { tokens, words } = reading;
  if (!SAID.has(words[first] ?? '') && !isPrefix(reading, first)) return NONE;
  const found: PhoneDigits[] = [];
  let digits = '';
  let saidInWords = 0;
  for (let last = first; digits.length < MOST_DIGITS; last += 1) {
    const times = TIMES.get(words[last] ?? '') ?? 1;
    if (times > 1) last += 1;
    const said = NUMBERS.get(words[last] ?? '');
    const next = said ?? figuresAt(reading, last);
    if (next === '' || (last > first && !isTied(reading, last))) break;
    digits += next.repeat(times);
    if (said !== undefined) saidInWords += 1;
    if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS || saidInWords < FEWEST_WORDS) continue;
    const { start = 0 } = tokens[first] ?? {};
    found.unshift({ digits, first, last, start, end: tokens[last]?.end ?? 0, hasPlus: false });
  }
  return found;
}

const NONE: readonly PhoneDigits[] = [];
const FEWEST_DIGITS = 9;
const MOST_DIGITS = 13;
const FEWEST_WORDS = 3;

const ONES = 'zero uno due tre quattro cinque sei sette otto nove'.split(' ');
const TEENS = 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(' ');
const TENS = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');
const ENGLISH = 'zero one two three four five six seven eight nine'.split(' ');

/** The digits that a word stands for. */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...ONES.map((word, digit) => [word, String(digit)] as const),
  ...ENGLISH.map((word, digit) => [word, String(digit)] as const),
  ['oh', '0'] as const,
  ...TEENS.map((word, digit) => [word, String(10 + digit)] as const),
  ...pairs(),
  // The prefix of a mobile in one word: «trecentotrentotto».
  ...pairs().map(([word, digits]) => [`trecento${word}`, `3${digits}`] as const),
]);

function pairs(): readonly (readonly [word: string, digits: string])[] {
  return TENS.flatMap((ten, tens) =>
    ONES.map((one, ones) => {
      const stem = ones === 1 || ones === 8 ? ten.slice(0, -1) : ten;
      return [ones === 0 ? ten : stem + one, `${tens + 2}${ones}`] as const;
    }),
  );
}

const TIMES: ReadonlyMap<string, number> = new Map([
  ['doppio', 2],
  ['doppia', 2],
  ['double', 2],
  ['triplo', 3],
  ['tripla', 3],
  ['triple', 3],
]);

/** What a dictated number may begin with. */
export const SAID: ReadonlySet<string> = new Set([...NUMBERS.keys(), ...TIMES.keys()]);

/** `347 ventuno …`: the prefix in figures, the rest in words. */
function isPrefix({ text, tokens, words }: Reading, place: number): boolean {
  const { start = 0, end = 0, form } = tokens[place] ?? {};
  if (form !== FORM.digits || end - start > LONGEST_FIGURES || !SAID.has(words[place + 1] ?? '')) return false;
  return (
    /^(?:3\d\d|0\d{1,3})$/u.test(text.slice(start, end)) && !/[./-]$/u.test(text.slice(Math.max(start - 1, 0), start))
  );
}

function figuresAt({ text, tokens }: Reading, place: number): string {
  const token = tokens[place];
  return token?.form === FORM.digits && token.end - token.start <= LONGEST_FIGURES
    ? text.slice(token.start, token.end)
    : '';
}

const LONGEST_FIGURES = 4;

/** A pause of the voice at most. */
function isTied({ text, tokens }: Reading, place: number): boolean {
  const { end = 0 } = tokens[place - 1] ?? {};
  const { start = 0 } = tokens[place] ?? {};
  return start - end <= 3 && /^[ ,.-]+$/u.test(text.slice(end, start));
}
