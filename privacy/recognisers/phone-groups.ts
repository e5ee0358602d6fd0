import { isInARow, MOST_GROUPS } from '../reading/digits.ts';
import { FORM, isSpace, isTight, joinAfter } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';

export interface PhoneDigits {
  readonly digits: string;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly hasPlus: boolean;
  /** `…4567x123`: nothing else is written so. */
  readonly hasExtension?: boolean;
}

/**
 * The digits from a token on that may be one telephone number, the longest first: in one run, in groups, or dictated.
 * A plus and brackets around the prefix belong to it.
 */
export function readPhoneDigits(reading: Reading, first: number): readonly PhoneDigits[] {
  const { text, tokens } = reading;
  if (!isLongEnough(reading, first) || isInsideAnotherCode(reading, first) || isDateFrom(reading, first)) return NONE;
  const start = startOf(reading, first);
  const hasPlus = text.slice(start, tokens[first]?.start).includes('+');
  const found: PhoneDigits[] = [];
  const isNew = !isInARow(reading, first) || (isOneDigit(reading, first) && !isOneDigit(reading, first - 1));
  const most = first + (isNew ? MOST_DIGITS : MOST_GROUPS);
  let digits = '';
  for (let last = first; last < most; last += 1) {
    const token = tokens[last];
    if (token?.form !== FORM.digits || digits.length + token.end - token.start > MOST_DIGITS) break;
    digits += text.slice(token.start, token.end);
    const join = groupJoin(reading, last);
    const isOpen = tokens[last + 1]?.form === FORM.digits && isTight(join) && !isNextNumber(reading, last, join);
    const isTied = tokens[last + 1]?.form === FORM.mixed && isTight(join);
    if (digits.length >= FEWEST_DIGITS && !isOpen && !isTied && !isDate(text.slice(start, token.end))) {
      found.unshift({ digits, first, last, start, end: token.end, hasPlus });
    }
    if (join === '') break;
    const extended = isTied ? withExtension(reading, { digits, first, last: last + 1, start, hasPlus }) : null;
    if (extended) found.unshift(extended);
  }
  return found;
}

/** The last group with the extension in the house, as Americans write it: `555-123-4567x89`. */
function withExtension(
  { text, tokens }: Reading,
  before: Pick<PhoneDigits, 'digits' | 'first' | 'last' | 'start' | 'hasPlus'>,
): PhoneDigits | null {
  const exchange = tokens[before.last - 1];
  if (!exchange || exchange.end - exchange.start !== 3) return null;
  const { start = 0, end = 0 } = tokens[before.last] ?? {};
  const group = end - start > LONGEST_EXTENDED ? '' : (EXTENDED.exec(text.slice(start, end))?.[1] ?? '');
  const digits = before.digits + group;
  return group === '' || digits.length > MOST_DIGITS ? null : { ...before, digits, end, hasExtension: true };
}

const EXTENDED = /^(\d{4})x\d{2,6}$/iu;
const LONGEST_EXTENDED = 11;

export const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
const NONE: readonly PhoneDigits[] = [];

/** Most numbers of a text are a day, an hour, an amount. */
function isLongEnough({ tokens }: Reading, first: number): boolean {
  const { start = 0, end = 0 } = tokens[first] ?? {};
  return end - start >= FEWEST_DIGITS || tokens[first + 1]?.form === FORM.digits;
}

/** What follows digits of the same number: one separator, a bracket that closes the prefix, or ` - ` and ` / ` after a prefix. */
function groupJoin(reading: Reading, place: number): string {
  const join = joinAfter(reading, place);
  if (isSpace(join) || isTight(join)) return join;
  const { text, tokens } = reading;
  const { start = 0, end = 0 } = tokens[place] ?? {};
  const next = tokens[place + 1]?.start ?? 0;
  const between = next - end > 3 ? '' : text.slice(end, next);
  if (/^\)[ .-]?$/u.test(between)) return ' ';
  return /^[03]\d{1,3}$/u.test(text.slice(start, Math.min(end, start + 5))) && /^ [-/] $/u.test(between) ? ' ' : '';
}

/** `333 1234567/347 7654321`: a slash before a whole prefix begins another number. */
function isNextNumber({ tokens }: Reading, place: number, join: string): boolean {
  const { start = 0, end = 0 } = tokens[place + 1] ?? {};
  return join === '/' && end - start >= 3;
}

/** Tied to what comes before: `PROT-2026-3331234567`, a decimal, a number in the middle. */
function isInsideAnotherCode(reading: Reading, first: number): boolean {
  const { text, tokens } = reading;
  const token = tokens[first];
  const before = tokens[first - 1];
  if (!token || !before) return false;
  const between = token.start - before.end === 1 ? text.charAt(before.end) : '';
  if (before.form === FORM.digits || before.form === FORM.mixed) {
    // In groups of four, as cards and notices of pagoPA: it began before.
    if (isSpace(between)) return before.end - before.start === 4 && token.end - token.start === 4;
    if (between === '/') return before.end - before.start < 6;
    return between === '-' || between === '.' || between === ',' || between === '_' || between === ':';
  }
  return between === '-' || between === '_';
}

function startOf({ text, tokens }: Reading, first: number): number {
  let start = tokens[first]?.start ?? 0;
  if (text.charAt(start - 1) === '+') start -= 1;
  if (text.charAt(start - 1) === '(' && text.slice(start, start + 7).includes(')')) start -= 1;
  return start;
}

/** A date, and what follows it after a space. */
function isDateFrom(reading: Reading, first: number): boolean {
  const { text, tokens } = reading;
  const last = tokens[first + 2];
  const { start = 0 } = tokens[first] ?? {};
  return (
    last !== undefined &&
    last.end - start <= LONGEST_DATE &&
    DATE.test(text.slice(start, last.end)) &&
    isTight(joinAfter(reading, first))
  );
}

const LONGEST_DATE = 10;

function isOneDigit({ tokens }: Reading, place: number): boolean {
  const { start = 0, end = 0 } = tokens[place] ?? {};
  return end - start === 1;
}

function isDate(written: string): boolean {
  return DATE.test(written);
}

const DATE =
  /^(?:(?:[0-2]?\d|3[01])[-./ ](?:0?\d|1[0-2])[-./ ](?:19|20)?\d\d|(?:19|20)\d\d[-./ ](?:0?\d|1[0-2])[-./ ](?:[0-2]?\d|3[01]))$/u;
