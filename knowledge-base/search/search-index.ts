import { createSearch } from './engine.ts';
import type { Search } from './engine.ts';
import type { Entry } from './entry.ts';
import { loadIndex } from './index/load-index.ts';
import type { FiledSegment } from './index/segment.ts';
import { updateSegments } from './index/update-segments.ts';
import type { Build } from './index/update-segments.ts';
import { createThesaurus } from './query/thesaurus.ts';
import type { SynonymGroup, Thesaurus } from './query/thesaurus.ts';

/** Everything that a query needs, in one language. */
export interface SearchIndex {
  readonly search: Search;
  /** By id, for the texts that are shown and marked. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface SegmentedIndex extends SearchIndex {
  /** What it is made of: to be kept, and to be updated. */
  readonly segments: readonly FiledSegment[];
}

export interface Update {
  readonly entries: readonly Entry[];
  readonly thesaurus: Thesaurus;
  /** Another way to build, for whoever counts. */
  readonly build?: Build;
}

export function buildSearchIndex(entries: readonly Entry[], synonyms: readonly SynonymGroup[] = []): SegmentedIndex {
  return updateSearchIndex([], { entries, thesaurus: createThesaurus(synonyms) });
}

/** The index of these entries. Of the segments before is kept what still holds; see `updateSegments`. */
export function updateSearchIndex(
  before: readonly FiledSegment[],
  { entries, thesaurus, build }: Update,
): SegmentedIndex {
  const byId = new Map<string, Entry>(entries.map((entry) => [entry.id, entry]));
  const segments = updateSegments(before, [...byId.values()], build);
  const search = createSearch(segments, {
    thesaurus,
    textOf(id) {
      const entry = byId.get(id);
      return entry ? [entry.title, ...entry.tags, entry.body].join('\n') : '';
    },
  });
  return { search, entries: byId, segments };
}

/** Segments from files that were kept; what is no index is left out, to be built again. */
export function segmentsIn(files: readonly Uint8Array[]): readonly FiledSegment[] {
  return files.flatMap((file) => {
    try {
      return [{ file, index: loadIndex(file), dead: null }];
    } catch {
      return [];
    }
  });
}
