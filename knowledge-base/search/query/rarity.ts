import type { Vocabulary } from './vocabulary.ts';

/**
 * How much a word says that so many documents hold: the inverse document frequency of BM25, never negative.
 * @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.4
 */
export function rarityOf({ documents }: Pick<Vocabulary, 'documents'>, holders: number): number {
  return Math.log(1 + (documents - holders + 0.5) / (holders + 0.5));
}
