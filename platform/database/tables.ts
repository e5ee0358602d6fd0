import type { CallProgress } from '@/call/flow/progress.ts';
import type { Note } from '@/call/notes/note.ts';
import type { ArticleFeedback } from '@/knowledge-base/feedback/article-feedback.ts';
import type { Miss } from '@/knowledge-base/feedback/misses.ts';
import type { Snippet } from '@/knowledge-base/snippets/snippet.ts';
import type { OwnValues } from '@/knowledge-base/snippets/value-of.ts';
import type { NotPersonal } from '@/privacy/policy/not-personal.ts';
import type { PageField } from '@/knowledge-base/content/crm-profile.ts';
import type { Preferences, SiteSettings } from '../messages/page-values.ts';
import type { Shelf } from '../messages/shelf-map.ts';

/** A call as it is kept: which tab it is in, and in which run of the browser. */
export interface KeptCall extends CallProgress {
  readonly tabId: number;
  readonly session: string;
}

export interface KeptPreferences extends Preferences {
  readonly key: 'preferences';
}

export interface KeptShelf extends Shelf {
  readonly key: 'shelf';
}

/** Hashes of values without the values; the salt is random and this computer's own. */
export interface KeptNotPersonal {
  readonly key: 'not-personal';
  readonly salt: string;
  readonly values: readonly NotPersonal[];
}

export interface KeptOwnValues extends OwnValues {
  readonly key: 'own-values';
}

export interface KeptSite extends SiteSettings {
  readonly site: string;
}

/** The fields that a team lead pointed at on a site: ways to find them, and nothing that stood in them. */
export interface KeptSiteMap {
  readonly site: string;
  readonly fields: readonly PageField[];
}

/** What each table holds, by name. */
export interface Rows {
  notes: Note;
  calls: KeptCall;
  preferences: KeptPreferences;
  sites: KeptSite;
  feedback: ArticleFeedback;
  misses: Miss;
  shelf: KeptShelf;
  notPersonal: KeptNotPersonal;
  snippets: Snippet;
  ownValues: KeptOwnValues;
  siteMaps: KeptSiteMap;
}
export type TableName = keyof Rows;

/** The field by which a row is found. */
export const keyOf = {
  notes: 'id',
  calls: 'id',
  preferences: 'key',
  sites: 'site',
  feedback: 'article',
  misses: 'terms',
  shelf: 'key',
  notPersonal: 'key',
  snippets: 'id',
  ownValues: 'key',
  siteMaps: 'site',
} as const satisfies {
  [Name in TableName]: keyof Rows[Name];
};
export const tableNames = Object.keys(keyOf) as readonly TableName[];

/** What the stores need of a database: the same over IndexedDB and, in safe mode, over memory. */
export interface Tables {
  get<Name extends TableName>(table: Name, key: string): Promise<Rows[Name] | undefined>;
  list<Name extends TableName>(table: Name): Promise<readonly Rows[Name][]>;
  count(table: TableName): Promise<number>;
  put<Name extends TableName>(table: Name, row: Rows[Name]): Promise<void>;
  /** Reads and writes in one transaction; resolves after it is complete. */
  change<Name extends TableName>(
    table: Name,
    key: string,
    next: (row: Rows[Name] | undefined) => readonly Rows[Name][],
  ): Promise<void>;
  remove(table: TableName, key: string): Promise<void>;
  /** Empties the tables named, or all of them. */
  clear(tables?: readonly TableName[]): Promise<void>;
}
