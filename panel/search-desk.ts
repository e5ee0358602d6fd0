import type { Article } from '@/knowledge-base/content/article.ts';
import type { Language } from '@/knowledge-base/content/localised.ts';
import type { Synonyms } from '@/knowledge-base/content/synonyms.ts';
import { entriesOf } from '@/knowledge-base/search/entries-of.ts';
import type { SearchedContent } from '@/knowledge-base/search/entries-of.ts';
import type { Entry } from '@/knowledge-base/search/entry.ts';
import { findEntries, nearestArticles } from '@/knowledge-base/search/find-entries.ts';
import { kindOf } from '@/knowledge-base/search/hit.ts';
import type { FiledSegment } from '@/knowledge-base/search/index/segment.ts';
import type { Build } from '@/knowledge-base/search/index/update-segments.ts';
import { createThesaurus } from '@/knowledge-base/search/query/thesaurus.ts';
import type { Thesaurus } from '@/knowledge-base/search/query/thesaurus.ts';
import { segmentsIn, updateSearchIndex } from '@/knowledge-base/search/search-index.ts';
import type { SearchIndex, SegmentedIndex } from '@/knowledge-base/search/search-index.ts';
import { suggestFor } from '@/knowledge-base/search/suggest.ts';
import type { ContentPart, SearchMessage, SearchReply, SearchRequest, Suggestions } from './search-client.ts';

/** A command answers only to nearly its name: nobody looks for one by chance. A note answers to any of its words. */
const NEARLY_NAMED = 0.25;

/** Fewer than this are built sooner than they are read. */
const WORTH_KEEPING = 500;

/** What was built for an earlier panel, and where to put what is built for the next. */
export interface SegmentShelf {
  readonly kept: ReadonlyMap<Language, readonly Uint8Array[]>;
  /** Takes the place of what was kept of this language. Content of packs only: nothing of the panel's own. */
  readonly keep: (language: Language, files: readonly Uint8Array[]) => void;
}

export interface DeskOptions {
  readonly shelf?: SegmentShelf;
  /** Another way to build the segments of packs, for whoever counts. */
  readonly build?: Build;
}

/** What the search does with each message of a panel: takes in what is to be found, or answers a question about it. */
export type SearchDesk = (message: SearchMessage) => SearchReply | Suggestions | null;

/** The search of one panel alone. */
export function createSearchDesk(...having: Parameters<typeof createSearchRoom>): SearchDesk {
  return createSearchRoom(...having)();
}

/** A desk for each panel that comes. Content and indexes are everybody's, what a panel has itself is its own. */
export function createSearchRoom(
  starter: SearchedContent,
  synonyms: readonly Synonyms[] = [],
  { shelf, build }: DeskOptions = {},
): () => SearchDesk {
  const indexes = new Map<Language, SearchIndex>();
  // What the next index of a language may be made of.
  const segments = new Map<Language, readonly FiledSegment[]>();
  let shelved = shelf?.kept ?? null;
  let content = starter;
  let version: string | null = null;
  let known = synonyms;
  let thesaurus: Thesaurus | null = null;

  return () => {
    let arriving: Article[] = [];
    let own: readonly Entry[] = [];
    let ownIndex: OwnIndex | null = null;

    return (message) => {
      if ('query' in message) return answer(message, ownIndexNow());
      if ('suggestion' in message) {
        return { suggestion: message.suggestion, suggested: suggestFor(indexIn(message.language), message) };
      }
      if ('own' in message) {
        own = message.own;
        ownIndex = null;
        return null;
      }
      // What was begun before and left off is not searched; what another panel gave already is let go.
      if (message.isFirst) arriving = [];
      if (message.version === version) return null;
      arriving.push(...message.articles);
      if (message.isLast) {
        take(message, arriving);
        arriving = [];
      }
      return null;
    };

    function ownIndexNow(): SearchIndex {
      const words = otherWords();
      if (ownIndex?.words !== words)
        ownIndex = { words, index: updateSearchIndex([], { entries: own, thesaurus: words }) };
      return ownIndex.index;
    }
  };

  function take(last: ContentPart, articles: Article[]): void {
    version = last.version;
    content = { ...content, ...last.others, articles };
    learn(last.synonyms);
    takeFromShelf();
    indexes.clear();
    // The next letter should not wait for it. A language that was never asked for is not built.
    for (const language of segments.keys()) indexIn(language);
  }

  function answer({ id, query, language, circumstances }: SearchRequest, ownIndex: SearchIndex): SearchReply {
    const index = indexIn(language);
    const hits = [
      ...findEntries(index, query, circumstances),
      ...findEntries(ownIndex, query, circumstances).filter(
        ({ key, score }) => kindOf(key) !== 'actions' || score >= NEARLY_NAMED,
      ),
    ].toSorted((a, b) => b.score - a.score);
    return { id, hits, nearest: hits.length === 0 ? nearestArticles(index, query) : [] };
  }

  function indexIn(language: Language): SearchIndex {
    const current = indexes.get(language);
    if (current) return current;
    const before = segments.get(language) ?? [];
    const index = updateSearchIndex(before, {
      entries: entriesOf(content, language),
      thesaurus: otherWords(),
      ...(build && { build }),
    });
    indexes.set(language, index);
    segments.set(language, index.segments);
    if (!shelved) keep(language, before, index);
    return index;
  }

  // The starter pack alone is neither looked for on the shelf nor put there.
  function takeFromShelf(): void {
    for (const [language, files] of shelved ?? []) {
      const kept = segmentsIn(files);
      if (kept.length > 0) segments.set(language, kept);
    }
    shelved = null;
  }

  function keep(language: Language, before: readonly FiledSegment[], { entries, segments: now }: SegmentedIndex): void {
    const isSame = before.length === now.length && before.every(({ file }, at) => file === now[at]?.file);
    if (!isSame) shelf?.keep(language, entries.size < WORTH_KEEPING ? [] : now.map(({ file }) => file));
  }

  /** A group of an installed pack takes the place of the starter's of that id. */
  function learn(installed: readonly Synonyms[]): void {
    const groups = [...new Map([...synonyms, ...installed].map((group) => [group.id, group])).values()];
    if (JSON.stringify(groups) === JSON.stringify(known)) return;
    known = groups;
    thesaurus = null;
  }

  /** Prepared at the first question, and again when other synonyms came. */
  function otherWords(): Thesaurus {
    thesaurus ??= createThesaurus(known);
    return thesaurus;
  }
}

/** Of what one panel has itself, with the synonyms that it was built with. */
interface OwnIndex {
  readonly words: Thesaurus;
  readonly index: SearchIndex;
}
