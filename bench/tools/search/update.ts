import type { Entry } from '../../../knowledge-base/search/entry.ts';
import { createThesaurus } from '../../../knowledge-base/search/query/thesaurus.ts';
import { segmentsIn, updateSearchIndex } from '../../../knowledge-base/search/search-index.ts';
import { median } from '../median.ts';
import { corpusOf } from './corpora.ts';
import type { Document } from './engine.ts';
import { row } from './table.ts';

/** What packs cost that change, and a panel that opens; in milliseconds. */
export interface UpdateCosts {
  /** To build the index of all articles, as the first panel does. */
  readonly buildMs: number;
  /** To search ten more, and ten that changed. */
  readonly addTenMs: number;
  readonly changeTenMs: number;
  /** To make the index of segments that were kept, but for reading their files. */
  readonly cachedMs: number;
}

const ARTICLES = 10_000;
const TEN = 10;
const BUILDS = 3;
const ROUNDS = 9;
const thesaurus = createThesaurus([]);

export function updateCosts(documents: readonly Document[]): UpdateCosts {
  const all = corpusOf(documents, ARTICLES + TEN).map(entryOf);
  const entries = all.slice(0, ARTICLES);
  const changed = entries.map((entry, at) => (at < TEN ? { ...entry, title: `${entry.title}!` } : entry));
  const buildMs = timeOf(BUILDS, () => updateSearchIndex([], { entries, thesaurus }));
  const { segments } = updateSearchIndex([], { entries, thesaurus });
  const files = segments.map(({ file }) => file);
  return {
    buildMs,
    addTenMs: timeOf(ROUNDS, () => updateSearchIndex(segments, { entries: all, thesaurus })),
    changeTenMs: timeOf(ROUNDS, () => updateSearchIndex(segments, { entries: changed, thesaurus })),
    cachedMs: timeOf(ROUNDS, () => updateSearchIndex(segmentsIn(files), { entries, thesaurus })),
  };
}

export function updateRows({ buildMs, addTenMs, changeTenMs, cachedMs }: UpdateCosts): string[] {
  return [
    row(`${ARTICLES} articles, ms`, ['built', '10 more', '10 changed', 'kept']),
    row(
      'spalla',
      [buildMs, addTenMs, changeTenMs, cachedMs].map((time) => time.toFixed(0)),
    ),
  ];
}

function entryOf({ id, lang, title, tags, body }: Document): Entry {
  return { id: `articles/${id}`, language: lang, title, tags, text: '', body };
}

function timeOf(rounds: number, work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return median(times) ?? Number.NaN;
}
