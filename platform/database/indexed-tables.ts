import { openDB } from 'idb';
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { tableNames } from './tables.ts';
import type { Tables } from './tables.ts';
import { abort, attempt, complete, DURABLE } from './transaction.ts';

/**
 * Opens the database and brings it to the newest schema. Rejects with a `StorageError`; the old data is left as it was.
 * A connection that the browser closes later is opened again at the next use.
 */
export async function openIndexedTables(
  name: string,
  { steps = migrations }: { steps?: readonly Migration[] } = {},
): Promise<Tables> {
  let connection: Promise<Database> | null = null;
  await attempt('open the tables', connected);
  return overDatabase(connected);

  function connected(): Promise<Database> {
    return (connection ??= newConnection());
  }

  async function newConnection(): Promise<Database> {
    try {
      return await connect(name, steps, forget);
    } catch (error) {
      forget();
      throw error;
    }
  }

  function forget(): void {
    connection = null;
  }
}

type Database = IDBPDatabase;

async function connect(name: string, steps: readonly Migration[], onClosed: () => void): Promise<Database> {
  let migrationFailed: { cause: unknown } | null = null;
  const database = await openDB(name, steps.at(-1)?.version ?? 1, {
    // A promise that rejects in here would be nobody's, and the browser would keep the half-migrated schema.
    async upgrade(upgraded, from, _to, transaction) {
      transaction.done.catch(() => undefined);
      try {
        for (const step of steps) if (step.version > from) await step.upgrade(upgraded, transaction);
      } catch (cause) {
        migrationFailed = { cause };
        abort(transaction);
      }
    },
    // Another page wants to migrate or to delete the database: let it, rather than hold it up.
    blocking(_from, _to, event) {
      (event.target as IDBDatabase | null)?.close();
      onClosed();
    },
    terminated: onClosed,
  }).catch((error: unknown) => {
    throw migrationFailed ? migrationFailed.cause : error;
  });
  const missing = tableNames.filter((table) => !database.objectStoreNames.contains(table));
  if (missing.length === 0) return database;
  database.close();
  throw new RangeError(`Tables missing: ${missing.join(', ')}`);
}

function overDatabase(connected: () => Promise<Database>): Tables {
  return {
    get: (table, key) => attempt('read', async () => (await connected()).get(table, key)),
    list: (table) => attempt('list', async () => (await connected()).getAll(table)),
    count: (table) => attempt('count', async () => (await connected()).count(table)),
    put: (table, row) => write('write', [table], async (stores) => void (await stores.objectStore(table).put(row))),
    change: (table, key, next) =>
      write('change', [table], async (stores) => {
        const store = stores.objectStore(table);
        for (const row of next(await store.get(key))) await store.put(row);
      }),
    remove: (table, key) => write('delete', [table], (stores) => stores.objectStore(table).delete(key)),
    clear: (tables = tableNames) =>
      write('erase', tables, async (stores) => {
        for (const table of tables) await stores.objectStore(table).clear();
      }),
  };

  function write(what: string, tables: readonly string[], work: (stores: Writing) => Promise<void>): Promise<void> {
    return attempt(what, async () => {
      const transaction = (await connected()).transaction([...tables], 'readwrite', DURABLE);
      await complete(transaction, () => work(transaction));
    });
  }
}

type Writing = IDBPTransaction<unknown, string[], 'readwrite'>;
