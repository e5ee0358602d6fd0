import type { Reason } from './query/reasons.ts';

/** A stretch of text to highlight: UTF-16 offsets, end excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What can be found, in the order in which equally good groups are shown. */
export const entryKinds = [
  'articles',
  'lines',
  'snippets',
  'guides',
  'procedures',
  'terms',
  'notes',
  'actions',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Names one thing among all that can be found: its kind and its id. */
export type EntryKey = `${EntryKind}/${string}`;

/** Something that answers the query. Ranges are over the texts in the language that was searched. */
export interface SearchHit {
  readonly key: EntryKey;
  /** From 0 (no match) to 1. */
  readonly score: number;
  readonly titleRanges: readonly TextRange[];
  readonly textRanges: readonly TextRange[];
  /** Words that were not found as they were typed. */
  readonly reasons: readonly Reason[];
}

export function kindOf(key: EntryKey): EntryKind {
  return key.slice(0, key.indexOf('/')) as EntryKind;
}

export function idOf(key: EntryKey): string {
  return key.slice(key.indexOf('/') + 1);
}
