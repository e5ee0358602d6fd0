import { english } from './strings/english.ts';
import { italian, type Strings } from './strings/italian.ts';

export type Language = 'it' | 'en';

export const STRINGS: Record<Language, Strings> = { it: italian, en: english };

const LOCALES: Record<Language, string> = { it: 'it-IT', en: 'en-GB' };

// The invented customers live in Italy: the trainee's own clock must not move their calls to another day.
const timeZone = 'Europe/Rome';

/** `19/11/2026` */
export function writtenDay(at: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'short', timeZone }).format(new Date(at));
}

/** `19/11/2026, 09:42` */
export function writtenMoment(at: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
    new Date(at),
  );
}
