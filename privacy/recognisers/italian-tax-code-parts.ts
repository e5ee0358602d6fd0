/** Two persons with the same code: the office turns digits into these letters, in this order. */
export const OMOCODIA = 'LMNPQRSTUV';

const MONTHS = 'ABCDEHLMPRST';
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Towns have letters up to M, countries Z. */
const FORM = /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-EHLMPRST][0-9LMNPQRSTUV]{2}[A-MZ][0-9LMNPQRSTUV]{3}[A-Z]$/u;

/** The birthday that a codice fiscale in capital letters says, with a year of two digits; `null` when it is none. */
export function birthdayIn(
  code: string,
): { readonly day: number; readonly month: number; readonly year: number } | null {
  if (!FORM.test(code)) return null;
  const day = Number(withDigits(code.slice(9, 11)));
  const dayOfMonth = day > 40 ? day - 40 : day; // 40 is added for women
  const month = MONTHS.indexOf(code.charAt(8));
  if (dayOfMonth < 1 || dayOfMonth > (DAYS[month] ?? 0)) return null;
  return { day: dayOfMonth, month: month + 1, year: Number(withDigits(code.slice(6, 8))) };
}

/** Whether its surname and its name are as they are made: consonants first, then vowels, then X (DM 23/12/1976). */
export function hasNames(code: string): boolean {
  return PART_OF_NAME.test(code.slice(0, 3)) && PART_OF_NAME.test(code.slice(3, 6));
}

const PART_OF_NAME =
  /^(?:[B-DF-HJ-NP-TV-Z]{3}|[B-DF-HJ-NP-TV-Z]{2}[AEIOU]|[B-DF-HJ-NP-TV-Z][AEIOU][AEIOUX]|[AEIOU]{2}[AEIOUX])$/u;

function withDigits(written: string): string {
  return written.replaceAll(/[A-Z]/gu, (letter) => String(OMOCODIA.indexOf(letter)));
}
