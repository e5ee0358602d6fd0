import type { Language } from '../../content/localised.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { foldedWordsOf } from '../text/words.ts';

/** In the place of a word: here a passage ends. */
export const PASSAGE_END = 0;
/** In the place of a word that is among the rarest of an index with more words than two bytes can number. */
export const RARE = 0xffff;
/** Of each document so many telling words are kept in order: what it is about stands at its beginning. */
const MOST_KEPT = 48;

/** A document's texts as its stretches of telling words, the title first: what stands in one sentence belongs together. */
export function passagesOf(texts: readonly string[], language: Language): readonly (readonly string[])[] {
  const stopWords = STOP_WORDS[language];
  const passages: (readonly string[])[] = [];
  let kept = 0;
  texts.forEach((text, at) => {
    for (const sentence of at === 0 ? [text] : text.split(/[.!?;:\n]+/u)) {
      const words = foldedWordsOf(sentence)
        .filter((word) => !stopWords.has(word))
        .slice(0, MOST_KEPT);
      if (at > 0 && (words.length === 0 || kept >= MOST_KEPT)) continue;
      passages.push(words);
      kept += words.length;
    }
  });
  return passages;
}

/** Of each word its number in passages, from 1, by how many documents hold it: the most used first. */
export function ranksOf(holders: readonly number[]): Uint16Array {
  const order = holders.map((_, word) => word).toSorted((a, b) => (holders[b] ?? 0) - (holders[a] ?? 0) || a - b);
  const ranks = new Uint16Array(holders.length);
  order.forEach((word, at) => {
    ranks[word] = Math.min(at + 1, RARE);
  });
  return ranks;
}
