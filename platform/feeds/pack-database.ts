import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { attempt, complete, DURABLE } from '../database/transaction.ts';
import { entriesOf } from './item-list.ts';
import type { FeedRow, OfferRow, OwnRow, PackRow, ReadRow } from './rows.ts';

/** What installed packs are kept in: a database of its own, so that damage to it costs no note. */
export interface PackDatabase {
  feeds(): Promise<readonly FeedRow[]>;
  packs(): Promise<readonly PackRow[]>;
  own(): Promise<OwnRow | null>;
  offer(): Promise<OfferRow | null>;
  reads(): Promise<readonly ReadRow[]>;
  writeRead(row: ReadRow): Promise<void>;
  /** The lines of items by their hashes; `null` where one is missing. */
  lines(hashes: readonly string[]): Promise<readonly (string | null)[]>;
  /** Which of these items are not kept yet. */
  missing(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  /** Keeps a batch of items. Nothing shows them before a pack's row names them. */
  addItems(items: readonly ItemRow[]): Promise<void>;
  /** Everything in it is done, or nothing: the one place where what operators see is switched. */
  commit(change: Change): Promise<void>;
  /** Deletes the items that no pack names any more; gives their number. */
  sweep(): Promise<number>;
  clear(): Promise<void>;
  /** Lets go of the disk; the next use opens it again. */
  close(): Promise<void>;
}

/** A line of a pack file, called by the SHA-256 of its bytes. */
export interface ItemRow {
  readonly hash: string;
  readonly line: string;
}

export interface Change {
  /** Items that one of the packs names, and that are not kept yet. */
  readonly items?: readonly ItemRow[];
  readonly feeds?: readonly FeedRow[];
  readonly packs?: readonly PackRow[];
  readonly removedFeeds?: readonly string[];
  readonly removedPacks?: readonly string[];
  readonly own?: OwnRow;
  /** `null` forgets it. */
  readonly offer?: OfferRow | null;
}

interface Schema extends DBSchema {
  feeds: { key: string; value: FeedRow };
  packs: { key: string; value: PackRow };
  items: { key: string; value: string };
  reads: { key: string; value: ReadRow };
  own: { key: string; value: OwnRow | OfferRow };
}
type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

const VERSION = 1;
const ROWS = ['feeds', 'packs', 'own'] as const;
const BATCH = 500;

/** Opens the database. Rejects with a `StorageError`. A connection that the browser closes is opened again at the next use. */
export async function openPackDatabase(name: string): Promise<PackDatabase> {
  let connection: Promise<IDBPDatabase<Schema>> | null = null;
  await attempt('open the packs', connected);

  return {
    feeds: () => read('read the feeds', (database) => database.getAll('feeds')),
    packs: () => read('read the packs', (database) => database.getAll('packs')),
    own: () => read('read', async (database) => ((await database.get('own', 'own')) as OwnRow | undefined) ?? null),
    offer: () =>
      read('read', async (database) => ((await database.get('own', 'offer')) as OfferRow | undefined) ?? null),
    reads: () => read('read', (database) => database.getAll('reads')),
    writeRead: (row) => write('remember what was read', ['reads'], ({ objectStore }) => objectStore('reads').put(row)),
    lines: (hashes) =>
      read('read items', async (database) => {
        const items = database.transaction('items').store;
        return Promise.all(hashes.map(async (hash) => (await items.get(hash)) ?? null));
      }),
    missing: (hashes) =>
      read('look for items', async (database) => {
        const kept = new Set(await database.getAllKeys('items')); // one question for ten thousand is the fastest
        return new Set(hashes.filter((hash) => !kept.has(hash)));
      }),
    addItems: (items) =>
      write('keep items', ['items'], ({ objectStore }) =>
        Promise.all(items.map(async ({ hash, line }) => objectStore('items').put(line, hash))),
      ),
    commit: (change) =>
      write('switch packs', [...ROWS, ...(change.items ? (['items'] as const) : [])], async ({ objectStore }) => {
        for (const { hash, line } of change.items ?? []) await objectStore('items').put(line, hash);
        for (const row of change.feeds ?? []) await objectStore('feeds').put(row);
        for (const row of change.packs ?? []) await objectStore('packs').put(row);
        for (const id of change.removedFeeds ?? []) await objectStore('feeds').delete(id);
        for (const key of change.removedPacks ?? []) await objectStore('packs').delete(key);
        if (change.own) await objectStore('own').put(change.own, 'own');
        if (change.offer) await objectStore('own').put(change.offer, 'offer');
        if (change.offer === null) await objectStore('own').delete('offer');
      }),
    sweep,
    clear: () =>
      write('delete the packs', [...ROWS, 'items', 'reads'], async ({ objectStore }) => {
        for (const store of [...ROWS, 'items', 'reads'] as const) await objectStore(store).clear();
      }),
    close: async () => {
      const open = connection;
      forget();
      (await open)?.close();
    },
  };

  async function sweep(): Promise<number> {
    const [packs, kept] = await read('look for old items', (database) => {
      const transaction = database.transaction(['packs', 'items']);
      return Promise.all([transaction.objectStore('packs').getAll(), transaction.objectStore('items').getAllKeys()]);
    });
    const named = new Set(packs.flatMap(({ current, previous }) => [...hashesOf(current), ...hashesOf(previous)]));
    const old = kept.filter((hash) => !named.has(hash));
    for (let from = 0; from < old.length; from += BATCH) {
      const batch = old.slice(from, from + BATCH);
      await write('delete old items', ['items'], ({ objectStore }) =>
        Promise.all(batch.map(async (hash) => objectStore('items').delete(hash))),
      );
    }
    return old.length;
  }

  function connected(): Promise<IDBPDatabase<Schema>> {
    if (connection) return connection;
    const opening = connect(name, forget);
    connection = opening;
    opening.catch(forget);
    return opening;
  }

  function forget(): void {
    connection = null;
  }

  function read<T>(what: string, work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    return attempt(what, async () => work(await connected()));
  }

  function write(
    what: string,
    stores: readonly StoreNames<Schema>[],
    work: (transaction: { objectStore: Writing['objectStore'] }) => Promise<unknown>,
  ): Promise<void> {
    return attempt(what, async () => {
      const transaction = (await connected()).transaction([...stores], 'readwrite', DURABLE);
      await complete(transaction, () => work({ objectStore: (store) => transaction.objectStore(store) }));
    });
  }
}

async function connect(name: string, onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  const database = await openDB<Schema>(name, VERSION, {
    upgrade(upgraded) {
      upgraded.createObjectStore('feeds', { keyPath: 'id' });
      upgraded.createObjectStore('packs', { keyPath: 'key' });
      upgraded.createObjectStore('items');
      upgraded.createObjectStore('reads', { keyPath: 'article' });
      upgraded.createObjectStore('own');
    },
    blocking(_from, _to, event) {
      (event.target as IDBDatabase | null)?.close();
      onClosed();
    },
    terminated: onClosed,
  });
  return database;
}

function hashesOf(version: PackRow['current'] | PackRow['previous']): readonly string[] {
  return version ? entriesOf(version.list).map(([, hash]) => hash) : [];
}
