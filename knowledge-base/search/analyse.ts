import type { Language } from '../content/localised.ts';
import type { TextRange } from './hit.ts';

/** A word of a text: as it is compared, and where it stands (UTF-16 offsets). */
export interface Word extends TextRange {
  readonly stem: string;
  /** Folded but not stemmed: what the beginning of a word is compared with. */
  readonly folded: string;
}

/**
 * The words of a text that can be searched for: accents, capitals and apostrophes folded, the article of an elision cut
 * off (`dell'utenza` → `utenza`), words without meaning left out, endings that only inflect removed.
 */
export function wordsOf(text: string, language: Language): readonly Word[] {
  const stopWords = STOP_WORDS[language];
  return allWords(text, language).filter(({ folded }) => !stopWords.has(folded));
}

/** The same with the words of no meaning: for a query that has no others. */
export function allWords(text: string, language: Language): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const next = text.charAt(match.index + match[0].length);
    // `dell'` and `un'` belong to the word that follows; in English the `s` of `what's` is the loose part.
    if (language === 'it' && /^['’]$/u.test(next) && match[0].length <= 5) continue;
    const folded = fold(match[0]);
    if (folded === '' || (language === 'en' && folded === 's')) continue;
    words.push({ start: match.index, end: match.index + match[0].length, folded, stem: stemOf(folded, language) });
  }
  return words;
}

/** Lower case without accents. */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function stemOf(word: string, language: Language): string {
  if (word.length < 5 || /\d/u.test(word)) return word;
  if (language === 'en') return word.replace(/(?<=[a-z]{3})(?:ies|es|s|ing|ed|y|e)$/u, '');
  return word.replace(/(?<=[a-z]{3})(?:azioni|azione|h?[aeio]+)$/u, (ending) =>
    ending.startsWith('azion') ? 'az' : '',
  );
}

const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  it: new Set(
    `a ad al allo alla ai agli alle anche che chi ci come con cosa cui da dal dallo dalla dai dagli dalle del dello della
    dei degli delle di e ed gli ha hai hanno ho i il in io l la le lei lo loro ma me mi mia mie miei mio ne nel nello nella
    nei negli nelle no noi non o per piu puo quale quali quando quanto quanta se sei si sono su sua sue sul sullo sulla sui
    sugli sulle suo suoi ti tra tu un una uno vi voi devo posso vorrei voglio fare faccio cosa`.split(/\s+/u),
  ),
  en: new Set(
    `a am an and are as at be been but by can could did do does for from had has have he how i if in is it its me my no not
    of on or our she should so that the their them there they this to us want was we were what when where which who why will
    with would you your`.split(/\s+/u),
  ),
};
