import type { Entry } from './entry.ts';
import { kindOf } from './hit.ts';
import type { EntryKey, SearchHit, TextRange } from './hit.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsOf } from './text/words.ts';

/** What is going on while something is asked. */
export interface Circumstances {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The phase of the call in progress. */
  readonly phase: string | null;
  /** What the operator pinned. */
  readonly pinned: ReadonlySet<string>;
}

/** More than anybody reads with a caller on the line; a vague word in a large pack would draw thousands of cards. */
const MOST_ARTICLES = 50;
const MOST_OTHERS = 20;
const LOOKED_AT = 150;
/** A hit must carry this share of the best one's score: the tail of a long query matches something everywhere. */
const LEAST_SHARE = 0.25;
const MOST_NEAR = 3;

/** Gentle: each puts one of two equally good answers before the other, and none before a better one. */
const WORTH = { ofThePhase: 1.1, pinned: 1.1, stale: 0.95 } as const;

/** What answers the query, best first. An empty query, or one without a letter or a digit, finds nothing. */
export function findEntries(
  { search, entries }: SearchIndex,
  query: string,
  circumstances?: Circumstances,
): readonly SearchHit[] {
  const { found, isMeant } = search.find(query, LOOKED_AT);
  const weighed = found.flatMap(({ id, score, reasons }) => {
    const entry = entries.get(id);
    return entry ? [{ entry, score: Math.min(1, score * worthOf(entry, circumstances)), reasons }] : [];
  });
  const inOrder = weighed.toSorted((a, b) => b.score - a.score);
  const least = (inOrder[0]?.score ?? 0) * LEAST_SHARE;
  const counts = new Map<string, number>();
  const kept = inOrder.filter(({ entry, score }) => {
    const kind = kindOf(entry.id);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return score >= least && count <= (kind === 'articles' ? MOST_ARTICLES : MOST_OTHERS);
  });
  return kept.map(({ entry, score, reasons }) => ({
    key: entry.id,
    score,
    titleRanges: rangesIn(entry.title, isMeant),
    textRanges: rangesIn(entry.text, isMeant),
    reasons,
  }));
}

/** For a query that finds nothing: the articles whose questions look most like it. */
export function nearestArticles({ search, entries }: SearchIndex, query: string): readonly EntryKey[] {
  return search
    .nearest(query, MOST_NEAR * 4)
    .flatMap((id) => entries.get(id)?.id ?? [])
    .filter((key) => kindOf(key) === 'articles')
    .slice(0, MOST_NEAR);
}

function worthOf({ id, phase, verifyBy }: Entry, circumstances: Circumstances | undefined): number {
  if (!circumstances) return 1;
  return (
    (phase !== undefined && phase === circumstances.phase ? WORTH.ofThePhase : 1) *
    (circumstances.pinned.has(id) ? WORTH.pinned : 1) *
    (verifyBy !== undefined && verifyBy < circumstances.today ? WORTH.stale : 1)
  );
}

function rangesIn(text: string, isMeant: (folded: string) => boolean): readonly TextRange[] {
  return wordsOf(text)
    .filter(({ folded }) => isMeant(folded))
    .map(({ start, end }) => ({ start, end }));
}
