import type { Likeness } from './likeness.ts';
import type { Query } from './query-words.ts';
import type { Scored } from './score.ts';
import { trigramComparer } from './trigrams.ts';

/** How much each likeness of a document to the query adds to its score, as shares of the best score. */
const WEIGHTS = { coverage: 0.05, precision: 0.1, order: 0.05, trigrams: 0.6, sentence: 1 } as const;

/** What a document adds that is the query word for word, in shares of the best score. */
export const MOST_LIKENESS = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);

/** The query, and what is known of a document beside it. */
export interface Compared {
  readonly query: Query;
  readonly likenessOf: (document: number) => Likeness;
  /** Folded. */
  readonly titleOf: (document: number) => string;
}

/** Puts the short list in order by how much the title and the best sentence of each are like what was asked. */
export function rerank({ query, likenessOf, titleOf }: Compared, scored: readonly Scored[]): readonly Scored[] {
  const best = scored[0]?.score ?? 0;
  const trigramsLike = trigramComparer(query.written.join(' '));
  return scored
    .map(({ document, score }) => {
      const { coverage, precision, order, sentence } = likenessOf(document);
      const likeness =
        WEIGHTS.coverage * coverage +
        WEIGHTS.precision * precision +
        WEIGHTS.order * order +
        WEIGHTS.trigrams * trigramsLike(titleOf(document)) +
        WEIGHTS.sentence * sentence;
      return { document, score: score + best * likeness };
    })
    .toSorted((a, b) => b.score - a.score || a.document - b.document);
}
