import type { LoadedIndex } from './index/load-index.ts';
import { createComparer } from './query/likeness.ts';
import { meaningsOf } from './query/meanings.ts';
import type { Group } from './query/meanings.ts';
import { withOthers } from './query/other-words.ts';
import { queryOf } from './query/query-words.ts';
import { MOST_LIKENESS, rerank } from './query/rerank.ts';
import { newScratch, scoreDocuments } from './query/score.ts';
import type { Thesaurus } from './query/thesaurus.ts';

/** A document that answers the query. */
export interface Found {
  readonly id: string;
  /** From 0 to 1: of one that holds every word of the query, as much as can be, in its title too. */
  readonly score: number;
}

export interface Answers {
  /** Best first. */
  readonly found: readonly Found[];
  /** Whether the query means this folded word, spelt so or otherwise. */
  readonly isMeant: (folded: string) => boolean;
}

export interface Search {
  /** A query without a letter or a digit finds nothing. */
  find(typed: string, limit: number): Answers;
}

/** Titles are compared with the query in so many documents. */
const SHORT_LIST = 120;
/** Words whose meanings are remembered: those of a query that grows letter by letter, and of the ones before it. */
const REMEMBERED = 200;
const NONE: Thesaurus = { othersOf: () => [] };

export function createSearch(
  index: LoadedIndex,
  { thesaurus = NONE }: { readonly thesaurus?: Thesaurus } = {},
): Search {
  const scratch = newScratch(index);
  const compare = createComparer(index);
  const remembered = new Map<string, Group>();

  return {
    find(typed, limit) {
      const query = queryOf(typed);
      const plain = query.words.map((word, at) => meanings(word, query.isLastBegun && at === query.words.length - 1));
      const groups = withOthers(index, thesaurus, { query, groups: plain });
      const scored = scoreDocuments(index, { groups, language: query.language }, scratch, Math.max(limit, SHORT_LIST));
      const short = rerank(index, { query, comparison: compare(groups) }, scored.slice(0, SHORT_LIST));
      const most = groups.reduce((sum, { idf }) => sum + idf, 0) * (1 + MOST_LIKENESS);
      return {
        found: [...short, ...scored.slice(SHORT_LIST)]
          .slice(0, limit)
          .map(({ document, score }) => ({ id: index.ids[document] ?? '', score: most === 0 ? 0 : score / most })),
        isMeant: meantBy(index, groups),
      };
    },
  };

  function meanings(word: string, isBegun: boolean): Group {
    const key = `${isBegun ? '<' : '='}${word}`;
    const group = remembered.get(key) ?? meaningsOf(index, word, { isBegun });
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, group);
    return group;
  }
}

function meantBy(index: LoadedIndex, groups: readonly Group[]): (folded: string) => boolean {
  const meant = new Set(groups.flatMap(({ meanings }) => [...meanings.keys()].map((word) => index.words[word])));
  return (folded) => meant.has(folded);
}
