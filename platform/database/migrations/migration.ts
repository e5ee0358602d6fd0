import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** The rows of every table by name: what a migration finds and what it leaves. */
export type Contents = Readonly<Record<string, readonly object[]>>;

/** One step of the schema. `before` and `after` are its test: `upgrade(before)` must leave `after`. */
export interface Migration {
  readonly version: number;
  readonly upgrade: (
    database: IDBPDatabase,
    transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
  ) => void | Promise<void>;
  readonly before: Contents;
  readonly after: Contents;
}

export function defineMigration(migration: Migration): Migration {
  return migration;
}
