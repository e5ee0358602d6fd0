import type { LoadedIndex } from '../index/load-index.ts';
import type { Group } from './meanings.ts';
import type { Query } from './query-words.ts';
import type { Scored } from './score.ts';

/** How much each likeness of a title to the query adds to the score of its document, as shares of the best score. */
export interface TitleWeights {
  readonly coverage: number;
  readonly precision: number;
  readonly order: number;
  readonly trigrams: number;
}
const TITLE_WEIGHTS: TitleWeights = { coverage: 0.15, precision: 0.15, order: 0.15, trigrams: 0.5 };

/** What a title adds that is the query word for word, in shares of the best score. */
export const MOST_LIKENESS = Object.values(TITLE_WEIGHTS).reduce((sum, weight) => sum + weight, 0);

/** Puts the short list in order by how much each title is like what was asked. */
export function rerank(
  index: LoadedIndex,
  { query, groups }: { query: Query; groups: readonly Group[] },
  scored: readonly Scored[],
  weights: TitleWeights = TITLE_WEIGHTS,
): readonly Scored[] {
  const best = scored[0]?.score ?? 0;
  const asked = trigramsOf(query.written.join(' '));
  return scored
    .map(({ document, score }) => {
      const { coverage, precision, order } = titleLikeness(index, groups, document);
      const trigrams = dice(asked, trigramsOf(index.titles[document] ?? ''));
      const likeness =
        weights.coverage * coverage +
        weights.precision * precision +
        weights.order * order +
        weights.trigrams * trigrams;
      return { document, score: score + best * likeness };
    })
    .toSorted((a, b) => b.score - a.score || a.document - b.document);
}

function titleLikeness(
  { titleWords: { starts, values } }: LoadedIndex,
  groups: readonly Group[],
  document: number,
): { coverage: number; precision: number; order: number } {
  const from = starts[document] ?? 0;
  const to = starts[document + 1] ?? 0;
  if (from === to) return { coverage: 0, precision: 0, order: 0 };
  let whole = 0;
  let covered = 0;
  let pairs = 0;
  let before = -1;
  const matched = new Set<number>();
  for (const { meanings, idf } of groups) {
    whole += idf;
    let most = 0;
    let where = -1;
    for (let at = from; at < to; at += 1) {
      const weight = meanings.get(values[at] ?? 0) ?? 0;
      if (weight > 0) matched.add(at);
      if (weight > most) [most, where] = [weight, at];
    }
    covered += most * idf;
    if (before !== -1 && where > before && where - before <= 2) pairs += 1;
    before = where;
  }
  return {
    coverage: whole === 0 ? 0 : covered / whole,
    precision: matched.size / (to - from),
    order: groups.length < 2 ? 0 : pairs / (groups.length - 1),
  };
}

function trigramsOf(text: string): Set<string> {
  const trigrams = new Set<string>();
  const padded = ` ${text} `;
  for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3));
  return trigrams;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const trigram of a) if (b.has(trigram)) shared += 1;
  return (2 * shared) / Math.max(1, a.size + b.size);
}
