import type { Row } from '../export/article-table.ts';

/** An article from elsewhere, on its way into a pack. */
export interface ImportedArticle {
  /** Where it stood: a file and, in it, a line or a number. */
  readonly from: string;
  readonly row: Row;
  /** What could not be kept of it, in words. */
  readonly lost: readonly string[];
}

/** What was left where it was, and why. */
export interface LeftOut {
  readonly from: string;
  readonly why: string;
}

export interface Imported {
  readonly articles: readonly ImportedArticle[];
  readonly leftOut: readonly LeftOut[];
}

export const EMPTY_ROW: Row = {
  id: '',
  'question.it': '',
  'question.en': '',
  'alsoFoundAs.it': '',
  'alsoFoundAs.en': '',
  'line.it': '',
  'line.en': '',
  'example.it': '',
  'example.en': '',
  'steps.it': '',
  'steps.en': '',
  'time.it': '',
  'time.en': '',
  'cost.it': '',
  'cost.en': '',
  'topic.it': '',
  'topic.en': '',
  shortcut: '',
  owner: '',
  verifiedOn: '',
  verifyBy: '',
  sources: '',
  confidence: '',
  verification: '',
};

const LONGEST_ID = 60;

/** An id of small letters, digits and hyphens out of a title. */
export function idFrom(title: string): string {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const id = plain
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST_ID)
    .replaceAll(/^-+|-+$/gu, '');
  return id === '' ? 'articolo' : id;
}
