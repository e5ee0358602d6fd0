import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';

export interface WrittenDate {
  /** Its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly day: number;
  readonly month: number;
  /** Two digits or four. */
  readonly year: number;
}

/** The date with a year that begins at a token, in figures or with the month in words; `null` when there is none. */
export function dateAt(reading: Reading, first: number): WrittenDate | null {
  const { text, tokens } = reading;
  const one = tokens[first];
  const three = tokens[first + 2];
  if (!one || one.end - one.start > LONGEST_WORD || !three) return null;
  const after = tokens[first + 3];
  const written = text.slice(one.start, Math.min(three.end, one.start + LONGEST_DATE));
  if (one.form === FORM.letters) return monthFirst(written, first);
  const date = inFigures(written, first) ?? inWords(written, first);
  if (date) return isTied(text, one.start, three.end) ? null : date;
  // `7th of April 1991`
  if (!after || !/^\d{1,2}(?:st|nd|rd|th)?\s+of\s/iu.test(written)) return null;
  const longer = inWords(
    text.slice(one.start, Math.min(after.end, one.start + LONGEST_DATE)).replace(/\sof\s/iu, ' '),
    first,
  );
  return longer && { ...longer, last: first + 3 };
}

const LONGEST_WORD = 9;
const LONGEST_DATE = 26;

const FIGURES = /^(\d{1,2}) ?([/.-]|[ ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/u;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/u;
const WORDS = /^(\d{1,2})(?:°|º|st|nd|rd|th)?[ ./-]{1,2}(\p{L}{3,9})[ .,/'-]{1,3}(\d{4}|\d{2})$/iu;
const MONTH_FIRST = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['gen', 'jan'],
    ['feb'],
    ['mar'],
    ['apr'],
    ['mag', 'may'],
    ['giu', 'jun'],
    ['lug', 'jul'],
    ['ago', 'aug'],
    ['set', 'sep'],
    ['ott', 'oct'],
    ['nov'],
    ['dic', 'dec'],
  ].flatMap((names, place) => names.map((name) => [name, place + 1] as const)),
);
const MONTH =
  /^(?:gen(?:naio)?|jan(?:uary)?|feb(?:braio|ruary)?|mar(?:zo|ch)?|apr(?:ile|il)?|mag(?:gio)?|may|giu(?:gno)?|june?|lug(?:lio)?|july?|ago(?:sto)?|aug(?:ust)?|sett?(?:embre)?|sept?(?:ember)?|ott(?:obre)?|oct(?:ober)?|nov(?:embre|ember)?|dic(?:embre)?|dec(?:ember)?)$/iu;

function monthOf(word: string): number {
  return MONTH.test(word) ? (MONTHS.get(word.slice(0, 3).toLowerCase()) ?? 0) : 0;
}

function inFigures(written: string, first: number): WrittenDate | null {
  const [, year, middle, end] = YEAR_FIRST.exec(written) ?? [];
  if (year) return checked({ day: Number(end), month: Number(middle), year: Number(year) }, first);
  const [, one, , two, last] = FIGURES.exec(written) ?? [];
  if (!last) return null;
  const date = { day: Number(one), month: Number(two), year: Number(last) };
  // As Americans write it.
  return checked(date, first) ?? checked({ ...date, day: date.month, month: date.day }, first);
}

function inWords(written: string, first: number): WrittenDate | null {
  const [, day, month = '', year] = WORDS.exec(written) ?? [];
  return year ? checked({ day: Number(day), month: monthOf(month), year: Number(year) }, first) : null;
}

function monthFirst(written: string, first: number): WrittenDate | null {
  const [, month = '', day, year] = MONTH_FIRST.exec(written) ?? [];
  return year ? checked({ day: Number(day), month: monthOf(month), year: Number(year) }, first) : null;
}

function checked(date: Pick<WrittenDate, 'day' | 'month' | 'year'>, first: number): WrittenDate | null {
  const { day, month, year } = date;
  const isYear = year < 100 || (year >= 1900 && year < 2100);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && isYear ? { ...date, first, last: first + 2 } : null;
}

/** In the middle of a longer number. */
function isTied(text: string, start: number, end: number): boolean {
  return /\d[/.-]$/u.test(text.slice(Math.max(start - 2, 0), start)) || /^[/.-]\d/u.test(text.slice(end, end + 2));
}
