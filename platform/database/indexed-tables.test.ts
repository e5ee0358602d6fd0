import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { deleteDatabase } from './delete-database.ts';
import { openIndexedTables } from './indexed-tables.ts';
import { StorageError } from './transaction.ts';
import { migrations } from './migrations/index.ts';
import { defineMigration } from './migrations/migration.ts';
import type { Contents, Migration } from './migrations/migration.ts';
import { tableNames } from './tables.ts';
import { aNote } from './testing/a-note.ts';

let databases = 0;
const newName = (): string => `indexed-${(databases += 1)}`;

describe('migrations', () => {
  it('make a chain with no hole, from 1', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('end with every table there is', () => {
    expect(Object.keys(migrations.at(-1)?.after ?? {}).toSorted()).toEqual(tableNames.toSorted());
  });

  it.each(migrations.map((migration) => [migration.version, migration] as const))(
    '%i leaves what it says from what it found',
    async (_, migration) => {
      expect(await migrated(migration)).toEqual(migration.after);
    },
  );

  it.each(migrations.slice(1).map((migration, index) => [migration.version, migrations[index], migration] as const))(
    '%i begins with the tables that the one before left',
    (_, before, migration) => {
      expect(Object.keys(migration.before)).toEqual(Object.keys(before?.after ?? {}));
    },
  );

  it('would be told apart if one of them left something else', async () => {
    const wrong = defineMigration({
      version: 1,
      upgrade: (database) => void database.createObjectStore('notes', { keyPath: 'id' }),
      before: {},
      after: { notes: [], calls: [] },
    });

    expect(await migrated(wrong)).not.toEqual(wrong.after);
  });
});

const second = defineMigration({
  version: migrations.length + 1,
  async upgrade(_database, transaction) {
    const store = transaction.objectStore('notes');
    for (const note of await store.getAll()) await store.put({ ...note, text: `${note.text}!` });
  },
  before: {},
  after: {},
});

describe('opening', () => {
  it('finds the notes of the last time', async () => {
    const name = newName();
    await (await openIndexedTables(name)).put('notes', aNote());

    const tables = await openIndexedTables(name);

    expect(await tables.list('notes')).toEqual([aNote()]);
  });

  it('brings the rows of an older schema along', async () => {
    const name = newName();
    await (await openIndexedTables(name)).put('notes', aNote({ text: 'Hello' }));

    const tables = await openIndexedTables(name, { steps: [...migrations, second] });

    expect(await tables.get('notes', 'note-1')).toMatchObject({ text: 'Hello!' });
  });

  it('leaves the old data and the old schema when a migration fails half-way', async () => {
    const name = newName();
    await (await openIndexedTables(name)).put('notes', aNote({ text: 'Hello' }));
    const broken: Migration = {
      ...second,
      version: migrations.length + 2,
      async upgrade(_database, transaction) {
        await transaction.objectStore('notes').clear();
        throw new RangeError('half-way');
      },
    };

    const opening = openIndexedTables(name, { steps: [...migrations, second, broken] });

    await expect(opening).rejects.toMatchObject({ name: 'StorageError', cause: { message: 'half-way' } });
    expect(await (await openIndexedTables(name)).list('notes')).toEqual([aNote({ text: 'Hello' })]);
  });

  it('refuses a newer schema than the code knows, and leaves it as it is', async () => {
    const name = newName();
    const newer = [...migrations, second];
    await (await openIndexedTables(name, { steps: newer })).put('notes', aNote());

    await expect(openIndexedTables(name)).rejects.toThrow(StorageError);

    expect(await (await openIndexedTables(name, { steps: newer })).list('notes')).toEqual([aNote()]);
  });

  it('refuses a database that lacks a table, and does not stand in the way of its deletion', async () => {
    const name = newName();
    (
      await openDB(name, migrations.length, { upgrade: (database) => void database.createObjectStore('notes') })
    ).close();

    await expect(openIndexedTables(name)).rejects.toMatchObject({
      cause: {
        message:
          'Tables missing: calls, preferences, sites, feedback, misses, shelf, notPersonal, snippets, ownValues, siteMaps',
      },
    });
    await deleteDatabase(name);
  });
});

describe('a connection that the browser closed', () => {
  it('is opened again at the next use', async () => {
    const name = newName();
    const tables = await openIndexedTables(name);
    await tables.put('notes', aNote());

    await deleteDatabase(name);

    expect(await tables.list('notes')).toEqual([]);
    await tables.put('notes', aNote());
    expect(await tables.count('notes')).toBe(1);
  });

  it('lets a newer version migrate, and fails as a StorageError from then on', async () => {
    const name = newName();
    const old = await openIndexedTables(name);

    const next = await openIndexedTables(name, { steps: [...migrations, second] });

    await expect(old.put('notes', aNote())).rejects.toThrow(StorageError);
    await next.put('notes', aNote());
    expect(await next.count('notes')).toBe(1);
  });
});

it('fails as a StorageError when the row has no key', async () => {
  const tables = await openIndexedTables(newName());

  await expect(tables.put('notes', {} as never)).rejects.toThrow(StorageError);
});

async function migrated(migration: Migration): Promise<Contents> {
  const name = newName();
  const before = await openDB(name, migration.version, {
    async upgrade(database, _from, _to, transaction) {
      for (const earlier of migrations) {
        if (earlier.version < migration.version) await earlier.upgrade(database, transaction);
      }
      for (const [table, rows] of Object.entries(migration.before)) {
        for (const row of rows) await transaction.objectStore(table).put(row);
      }
      await migration.upgrade(database, transaction);
    },
  });
  const contents: Record<string, readonly object[]> = {};
  for (const table of before.objectStoreNames) contents[table] = await before.getAll(table);
  before.close();
  return contents;
}
