// How the peers take a text apart: each at its best needs what our own engine has, so all of them get this one. It is not
// our engine's own code, which may then be changed without moving what it is compared with.
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import type { Document, Language } from './engine.ts';

/** A word of a query, whose language nobody says: as it was typed, and its stem in each language where it means something. */
export interface QueryWord {
  readonly folded: string;
  readonly stems: readonly string[];
}

/** The stems of a document's text, by its language; words of no meaning are left out. */
function stemsOf(text: string, language: Language): string[] {
  return foldedWords(text)
    .filter((word) => !STOP_WORDS[language].has(word))
    .map((word) => stem(word, language));
}

/** The words of a query with a meaning, or all of them when none has one. */
export function wordsOfQuery(text: string): QueryWord[] {
  const words = foldedWords(text);
  const meaningful = words.filter((word) => !STOP_WORDS.it.has(word) && !STOP_WORDS.en.has(word));
  return (meaningful.length > 0 ? meaningful : words).map((word) => ({
    folded: word,
    stems: [...new Set([stem(word, 'it'), stem(word, 'en')])],
  }));
}

/** A document for an engine that parts texts at spaces. */
export function stemmed({ id, lang, title, tags, body }: Document) {
  const stems = (text: string): string => stemsOf(text, lang).join(' ');
  return { id, title: stems(title), tags: stems(tags.join(' ')), body: stems(body) };
}

/** The stems of a query, each once, for the same. */
export function stemmedQuery(text: string): string {
  return [...new Set(wordsOfQuery(text).flatMap(({ stems }) => stems))].join(' ');
}

/** Lower case, without accents, the article of an elision cut off (`dell'utenza` → `utenza`). */
export function foldedWords(text: string): string[] {
  const folded = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return folded.replaceAll(ELISION, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

const ELISION =
  /(?<![\p{L}\p{N}])(?:[ld]|un|all|coll|dall|dell|nell|sull|quest|quell|c|m|s|t|v|n|com|dov|qual)['’](?=[\p{L}\p{N}]{2})/gu;

const stems: Readonly<Record<Language, Map<string, string>>> = { it: new Map(), en: new Map() };

function stem(word: string, language: Language): string {
  const known = stems[language].get(word);
  if (known !== undefined) return known;
  const found = language === 'it' ? stemItalian(word) : stemEnglish(word);
  stems[language].set(word, found);
  return found;
}

const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  it: new Set(
    `a ad ai al alla alle allo agli anche avere c che chi ci come con cui cosa da dai dal dalla dalle dallo dagli de degli
    dei del della delle dello di dove e ed era essere fra gli ha hai hanno ho i il in io l la le lei lo loro lui ma me mi
    mia mie mio miei ne nei nel nella nelle nello negli noi nostra nostro o per perche piu puo qual quale quali quando
    quella quelle quelli quello questa queste questi questo se sei si sia sono su sua sue sui sul sulla sulle sullo sugli
    suo suoi ti tra tu tua tue tuo tuoi un una uno vi voi vostra vostro`.split(/\s+/u),
  ),
  en: new Set(
    `a about am an and any are as at be been but by can could d did do does doing for from had has have having he her his
    how i if in into is it its ll m me my no of on or our s she should so some t than that the their them then there these
    they this those to too us ve was we were what when where which who why will with would you your`.split(/\s+/u),
  ),
};
