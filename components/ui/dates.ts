import type { Language } from '@/knowledge-base/content/localised.ts';

const LOCALES = { it: 'it-IT', en: 'en-GB' } as const satisfies Record<Language, string>;
// The deadlines and the opening hours that operators speak of are Italian, wherever their computer thinks it is.
const TIME_ZONE = 'Europe/Rome';

/**
 * A day in its short form, «12 nov 2026». Takes `YYYY-MM-DD` or `YYYY-MM`; anything else ("2013", a date with a remark) is
 * given back as it was written, because sources are not always exact to the day.
 */
export function writtenDay(day: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(day))
    return written(day, language, { day: 'numeric', month: 'short', year: 'numeric' });
  if (/^\d{4}-\d{2}$/u.test(day)) return written(`${day}-01`, language, { month: 'short', year: 'numeric' });
  return day;
}

/** A day and an hour in their short form, «12 nov 2026, 10:14». Takes an ISO instant. */
export function writtenMoment(instant: string, language: Language): string {
  const parts = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return written(instant, language, parts);
}

/** An hour of the day, «10:14». Takes milliseconds since the epoch. */
export function writtenTime(instant: number, language: Language): string {
  return written(new Date(instant).toISOString(), language, { hour: '2-digit', minute: '2-digit' });
}

/** The day in Italy at an instant, as `YYYY-MM-DD`. Takes milliseconds since the epoch. */
export function dayOf(instant: number): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE }).format(instant);
}

function written(date: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  const instant = new Date(date);
  if (Number.isNaN(instant.getTime())) return date;
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: TIME_ZONE }).format(instant);
}
