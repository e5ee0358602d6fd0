import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as italian } from '@orama/stemmers/italian';
import type { Language } from '../../content/localised.ts';
import { fold } from './fold.ts';
import { IRREGULAR_FORMS } from './irregular-forms.ts';

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = { it: italian, en: english };
const PLAIN = { it: plainStems('it'), en: plainStems('en') } as const;

/**
 * What a folded word has in common with its other forms: the Snowball stem in its language, of an irregular word that of its
 * plain form. Numbers and codes stay.
 */
export function stemOf(word: string, language: Language): string {
  if (/\d/u.test(word)) return word;
  const stem = snowball(word, language);
  return PLAIN[language].get(stem) ?? stem;
}

function snowball(word: string, language: Language): string {
  return fold(STEMMERS[language](word));
}

/** By the stem of each irregular form the stem of the plain one. */
function plainStems(language: Language): ReadonlyMap<string, string> {
  const plain = new Map<string, string>();
  for (const [first = '', ...others] of IRREGULAR_FORMS[language]) {
    const stem = snowball(first, language);
    for (const other of others) if (snowball(other, language) !== stem) plain.set(snowball(other, language), stem);
  }
  return plain;
}
