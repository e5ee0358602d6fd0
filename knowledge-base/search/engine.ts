import type { LoadedIndex } from './index/load-index.ts';
import type { Segment } from './index/segment.ts';
import { createKin } from './query/kin.ts';
import { createComparer, NOT_LIKE } from './query/likeness.ts';
import type { Likeness, LikenessOf } from './query/likeness.ts';
import { meaningsOf } from './query/meanings.ts';
import type { Group } from './query/meanings.ts';
import { withOthers } from './query/other-words.ts';
import { keeperOf } from './query/phrases.ts';
import { askedFor } from './query/query-syntax.ts';
import { queryOf } from './query/query-words.ts';
import { reasonsFor } from './query/reasons.ts';
import type { Reason } from './query/reasons.ts';
import { MOST_LIKENESS, rerank } from './query/rerank.ts';
import { newScratch, scoreDocuments } from './query/score.ts';
import type { Scratch } from './query/score.ts';
import type { Thesaurus } from './query/thesaurus.ts';
import { trigramComparer } from './query/trigrams.ts';
import { ownBeside, partOf, vocabularyOf } from './query/vocabulary.ts';
import type { Part, Vocabulary } from './query/vocabulary.ts';
import { foldedWordsOf } from './text/words.ts';

/** A document that answers the query. */
export interface Found {
  readonly id: string;
  /** From 0 to 1: of one that holds every word of the query, as much as can be, in its title too. */
  readonly score: number;
  /** Where it is not found by the words as they were typed. Only of the first ones: nobody reads it further down. */
  readonly reasons: readonly Reason[];
}

export interface Answers {
  /** Best first. */
  readonly found: readonly Found[];
  /** Whether the query means this folded word, spelt so or otherwise. */
  readonly isMeant: (folded: string) => boolean;
}

export interface Search {
  /** A query without a letter or a digit finds nothing. `"Phrases"` must be there, and `-words` must not. */
  find(typed: string, limit: number): Answers;
  /** The documents whose titles look most like a query that found nothing. */
  nearest(typed: string, limit: number): readonly string[];
}

/** Titles are compared with the query in so many documents. */
const SHORT_LIST = 120;
/** Words whose meanings are remembered: those of a query that grows letter by letter, and of the ones before it. */
const REMEMBERED = 200;
const NONE: Thesaurus = { othersOf: () => [] };
const EXPLAINED = 20;
/** A title that shares less with the query is no help. */
const LEAST_LIKE = 0.2;

export interface SearchOptions {
  readonly thesaurus?: Thesaurus;
  /** All that a document says, as its author wrote it. Without it, phrases are looked for in titles only. */
  readonly textOf?: (id: string) => string;
}

/** A part of what is searched, and the room that its answers take. */
interface Room {
  readonly part: Part;
  readonly scratch: Scratch;
  readonly compare: (groups: readonly OwnGroup[]) => LikenessOf;
}
type OwnGroup = Pick<Group, 'meanings' | 'beside' | 'idf'>;

/**
 * Searches an index, or several segments as if they were one: a word is as rare as it is in all of them, it is mistyped where
 * none of them knows it, and a title counts by the best score of all. Only how long a text is for its field was settled when
 * its segment was built.
 */
export function createSearch(
  searched: LoadedIndex | readonly Segment[],
  { thesaurus = NONE, textOf }: SearchOptions = {},
): Search {
  const segments = 'ids' in searched ? [{ index: searched, dead: null }] : searched;
  const vocabulary = vocabularyOf(segments);
  const rooms = vocabulary.parts.map((part): Room => {
    return { part, scratch: newScratch(part.index), compare: createComparer(vocabulary, part) };
  });
  const drawKin = createKin(vocabulary);
  const remembered = new Map<string, Group>();

  return {
    find(typed, limit) {
      const asked = askedFor(typed);
      const query = queryOf(asked.text);
      const isKept = keeperOf(vocabulary, asked, (document) => textOf?.(idOf(document)) ?? titleOf(document));
      const plain = query.words.map((word, at) => meanings(word, query.isLastBegun && at === query.words.length - 1));
      const groups = withOthers(vocabulary, thesaurus, { query, groups: plain });
      const longest = Math.max(limit, SHORT_LIST);
      const likenesses = new Map<Part, LikenessOf>();
      const scored = rooms.flatMap(({ part, scratch, compare }) => {
        const own = part.isWhole ? groups : groups.map((group) => ownGroup(group, part));
        likenesses.set(part, compare(own));
        return scoreDocuments(part, { groups: own, language: query.language, isKept }, scratch, longest);
      });
      // Each part gave its documents best first: only several need to be put in order.
      const best = (rooms.length === 1 ? scored : scored.toSorted((a, b) => b.score - a.score)).slice(0, longest);
      const short = drawKin(rerank({ query, likenessOf, titleOf }, best.slice(0, SHORT_LIST)));
      const most = groups.reduce((sum, { idf }) => sum + idf, 0) * (1 + MOST_LIKENESS);
      return {
        found: [...short, ...best.slice(SHORT_LIST)].slice(0, limit).map(({ document, score }, at) => ({
          id: idOf(document),
          score: most === 0 ? 0 : score / most,
          reasons: at < EXPLAINED ? reasonsFor(vocabulary, groups, document) : [],
        })),
        isMeant: meantBy(vocabulary, groups),
      };

      function likenessOf(document: number): Likeness {
        const part = partOf(vocabulary, document);
        return likenesses.get(part)?.(document - part.first) ?? NOT_LIKE;
      }
    },
    nearest(typed, limit) {
      const likenessOf = trigramComparer(foldedWordsOf(typed).join(' '));
      return vocabulary.parts
        .flatMap(({ index, dead }) =>
          index.titles.flatMap((title, at) =>
            dead?.[at] === 1 ? [] : [{ id: index.ids[at] ?? '', likeness: likenessOf(title) }],
          ),
        )
        .filter(({ likeness }) => likeness >= LEAST_LIKE)
        .toSorted((a, b) => b.likeness - a.likeness)
        .slice(0, limit)
        .map(({ id }) => id);
    },
  };

  function idOf(document: number): string {
    const { index, first } = partOf(vocabulary, document);
    return index.ids[document - first] ?? '';
  }

  function titleOf(document: number): string {
    const { index, first } = partOf(vocabulary, document);
    return index.titles[document - first] ?? '';
  }

  function meanings(word: string, isBegun: boolean): Group {
    const key = `${isBegun ? '<' : '='}${word}`;
    const group = remembered.get(key) ?? meaningsOf(vocabulary, word, { isBegun });
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, group);
    return group;
  }
}

/** What is meant, by the words of a part: what it does not hold is left out. */
function ownGroup({ meanings, beside, idf }: Group, part: Part): OwnGroup {
  const own = new Map<number, number>();
  for (const [word, weight] of meanings) if (part.toOwn(word) !== -1) own.set(part.toOwn(word), weight);
  const ownExpressions = [...beside].map(
    ([word, expressions]) => [part.toOwn(word), ownBeside(part, expressions)] as const,
  );
  return { meanings: own, beside: new Map(ownExpressions), idf };
}

function meantBy({ words }: Vocabulary, groups: readonly Group[]): (folded: string) => boolean {
  const meant = new Set(groups.flatMap(({ meanings }) => [...meanings.keys()].map((word) => words[word])));
  return (folded) => meant.has(folded);
}
