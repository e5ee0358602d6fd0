import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as italian } from '@orama/stemmers/italian';
import type { Language } from '../../content/localised.ts';
import { fold } from './fold.ts';

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = { it: italian, en: english };

/** What a folded word has in common with its other forms, by the Snowball stemmer of its language. Numbers and codes stay. */
export function stemOf(word: string, language: Language): string {
  return /\d/u.test(word) ? word : fold(STEMMERS[language](word));
}
