import type { Article } from '@/knowledge-base/content/article.ts';
import type { Language } from '@/knowledge-base/content/localised.ts';
import { entryKinds, kindOf } from '@/knowledge-base/search/hit.ts';
import type { EntryKey, EntryKind, SearchHit, TextRange } from '@/knowledge-base/search/hit.ts';
import type { Reason } from '@/knowledge-base/search/query/reasons.ts';
import type { PanelModel } from '../panel.ts';
import { articleEntry, entryOf } from './entry.ts';
import type { Entry } from './entry.ts';

/** Something in the list, with what to highlight in it. */
export interface Result extends Entry {
  readonly titleRanges: readonly TextRange[];
  readonly textRanges: readonly TextRange[];
  readonly reasons: readonly Reason[];
}

/** A part of the list under a heading of its own. */
export interface ResultGroup {
  readonly name: EntryKind | 'suggested' | 'pinned' | 'recent' | 'all' | 'nearest';
  readonly results: readonly Result[];
  /** How many there are, also those that are not in the list. */
  readonly total: number;
}

/** The id of the list that the search box commands from the top of the panel. */
export const RESULTS_ID = 'answers-results';

/** Answers are what one looks for: something else comes before them only when it answers so much better. */
const ANSWERS_FIRST = 1.5;
/** Beside other kinds; a filter shows all. */
const SHOWN = { articles: 8, others: 3 } as const;
/** Of everything there is, where nothing is asked: nobody reads further, who looks for one of them asks. */
const MOST_LISTED = 600;

/** The id of a result in that list. */
export function resultId(key: EntryKey): string {
  return `answers-result-${key}`;
}

export function hasQuery({ query }: PanelModel): boolean {
  return query.trim() !== '';
}

/** How many answers of each kind there are, the kinds in the order of their groups. */
export function countsOf({ hits }: PanelModel): ReadonlyMap<EntryKind, number> {
  const best = new Map<EntryKind, number>();
  const counts = new Map<EntryKind, number>();
  for (const { key, score } of hits) {
    const kind = kindOf(key);
    const worth = score * (kind === 'articles' ? ANSWERS_FIRST : 1);
    best.set(kind, Math.max(best.get(kind) ?? 0, worth));
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const inOrder = [...counts].toSorted(
    ([a], [b]) => (best.get(b) ?? 0) - (best.get(a) ?? 0) || entryKinds.indexOf(a) - entryKinds.indexOf(b),
  );
  return new Map(inOrder);
}

/** The list in its groups: the answers to the query by kind, or what is at hand when nothing is asked. */
export function groupsOf(model: PanelModel): readonly ResultGroup[] {
  if (!hasQuery(model)) return groupsAtHand(model);
  const counts = countsOf(model);
  if (counts.size === 0) return group('nearest', keyed(model.nearest, model));
  const filter = filterOf(model);
  const isAlone = counts.size === 1 || filter !== null;
  return [...counts].flatMap(([kind]) => {
    if (filter && kind !== filter) return [];
    const results = model.hits.filter(({ key }) => kindOf(key) === kind).flatMap((hit) => resultOf(hit, model));
    const most = isAlone ? Infinity : kind === 'articles' ? SHOWN.articles : SHOWN.others;
    return group(kind, results, most);
  });
}

/** The filter, where it leaves something. */
export function filterOf(model: PanelModel): EntryKind | null {
  const { filter } = model;
  return filter && countsOf(model).has(filter) ? filter : null;
}

/** All that is in the list, in order: where the arrows go. */
export function resultsOf(model: PanelModel): readonly Result[] {
  return joined(groupsOf(model));
}

/** The results of groups, in order; tens of thousands of one group are not copied. */
export function joined(groups: readonly ResultGroup[]): readonly Result[] {
  const [only] = groups;
  return groups.length === 1 && only ? only.results : groups.flatMap(({ results }) => results);
}

/** The place in the list that Enter would open; the best answer until another one is chosen, -1 for none. */
export function selectedIndex(model: PanelModel, results: readonly Result[]): number {
  const chosen = results.findIndex(({ key }) => key === model.selected);
  if (chosen >= 0) return chosen;
  return hasQuery(model) && model.hits.length > 0 ? 0 : -1;
}

/** What suits the record on screen, what was pinned, what was read last, and then everything else: each thing once. */
function groupsAtHand(model: PanelModel): readonly ResultGroup[] {
  const shown = new Set<EntryKey>();
  const once = (results: readonly Result[]): readonly Result[] => {
    const left = results.filter(({ key }) => !shown.has(key));
    for (const { key } of left) shown.add(key);
    return left;
  };
  const suggested = once(keyed(model.suggested, model));
  const pinned = once(keyed(model.pinned, model));
  const recent = once(keyed(model.recent, model));
  const elsewhere = [...shown].filter((key) => kindOf(key) === 'articles').length;
  const all = once(firstArticles(model));
  return [
    ...group('suggested', suggested),
    ...group('pinned', pinned),
    ...group('recent', recent),
    ...group('all', all).map((everything) => ({ ...everything, total: model.content.articles.length - elsewhere })),
  ];
}

// The list is drawn with every letter typed: what articles look like in it is made once for each content.
const listed = new WeakMap<readonly Article[], Map<Language, readonly Result[]>>();

function firstArticles({ content: { articles }, language }: PanelModel): readonly Result[] {
  const languages = listed.get(articles) ?? new Map<Language, readonly Result[]>();
  listed.set(articles, languages);
  const results =
    languages.get(language) ?? articles.slice(0, MOST_LISTED).map((article) => plain(articleEntry(article, language)));
  languages.set(language, results);
  return results;
}

function group(name: ResultGroup['name'], results: readonly Result[], most = Infinity): readonly ResultGroup[] {
  return results.length === 0
    ? []
    : [{ name, results: results.length > most ? results.slice(0, most) : results, total: results.length }];
}

function keyed(keys: readonly EntryKey[], model: PanelModel): readonly Result[] {
  return keys.flatMap((key) => {
    const entry = entryOf(key, model);
    return entry ? [plain(entry)] : [];
  });
}

function plain(entry: Entry): Result {
  return { ...entry, titleRanges: [], textRanges: [], reasons: [] };
}

function resultOf({ key, titleRanges, textRanges, reasons }: SearchHit, model: PanelModel): readonly Result[] {
  const entry = entryOf(key, model);
  return entry ? [{ ...entry, titleRanges, textRanges, reasons }] : [];
}
