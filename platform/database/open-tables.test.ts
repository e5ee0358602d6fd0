import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openIndexedTables } from './indexed-tables.ts';
import { migrations } from './migrations/index.ts';
import { openTables } from './open-tables.ts';
import type { OpenTablesOptions } from './open-tables.ts';
import type { Tables } from './tables.ts';
import { aNote } from './testing/a-note.ts';
import { memoryCount } from './testing/memory-count.ts';
import { memorySafeShelf } from './testing/memory-safe-shelf.ts';

let databases = 0;
const newName = (): string => `open-${(databases += 1)}`;

function options(parts: Partial<OpenTablesOptions> = {}): OpenTablesOptions {
  return {
    count: memoryCount(),
    shelf: memorySafeShelf(),
    pause: async () => undefined,
    limit: () => new Promise(() => undefined),
    ...parts,
  };
}

describe('a database in good order', () => {
  it('is ready, and its notes are counted', async () => {
    const name = newName();
    await (await openIndexedTables(name)).put('notes', aNote());

    const opened = await openTables(() => openIndexedTables(name), options({ count: memoryCount(1) }));

    expect(opened).toMatchObject({ status: 'ready', notesKept: 1 });
  });

  it('is ready at the third try', async () => {
    const tries: number[] = [];
    const open = async (): Promise<Tables> => {
      if (tries.push(1) < 3) throw new Error('busy');
      return openIndexedTables(newName());
    };

    expect(await openTables(open, options())).toMatchObject({ status: 'ready' });
  });

  it('is ready when the count beside it cannot be read', async () => {
    const count = { ...memoryCount(), read: () => Promise.reject(new Error('no')) };

    const opened = await openTables(() => openIndexedTables(newName()), options({ count }));

    expect(opened.status).toBe('ready');
  });
});

describe('safe mode', () => {
  it('begins when the database does not open, and says how many notes are in it', async () => {
    const opened = await openTables(() => Promise.reject(new Error('damaged')), options({ count: memoryCount(12) }));

    expect(opened).toMatchObject({ status: 'safe-mode', notesKept: 12 });
    await opened.tables.put('notes', aNote());
    expect(await opened.tables.list('notes')).toEqual([aNote()]);
  });

  it('begins when opening never ends', async () => {
    const opened = await openTables(() => new Promise(() => undefined), options({ limit: async () => undefined }));

    expect(opened).toMatchObject({ status: 'safe-mode', notesKept: null });
  });

  it('begins when the schema is newer than the code, and leaves it untouched', async () => {
    const name = newName();
    const later = { version: migrations.length + 1, upgrade: () => undefined, before: {}, after: {} };
    await (await openIndexedTables(name, { steps: [...migrations, later] })).put('notes', aNote());

    const opened = await openTables(() => openIndexedTables(name), options({ count: memoryCount(1) }));
    await opened.tables.put('notes', aNote({ id: 'written in safe mode' }));
    await opened.tables.clear();

    expect(opened).toMatchObject({ status: 'safe-mode', notesKept: 1 });
    const untouched = await openIndexedTables(name, { steps: [...migrations, later] });
    expect(await untouched.list('notes')).toEqual([aNote()]);
  });

  it('shows what can still be read of a damaged database, and leaves it untouched', async () => {
    const name = newName();
    const damaged = { id: 'damaged', text: 5 };
    const tables = await openIndexedTables(name);
    await tables.put('notes', aNote({ id: 'whole' }));
    await tables.put('notes', damaged as never);
    await tables.put('preferences', { key: 'preferences', language: 'en', theme: 'dark' });
    await tables.put('sites', {
      site: 'https://crm.example.com',
      place: 'overlay',
      side: 'left',
      width: 400,
      isOpen: true,
    });

    await tables.put('misses', { terms: 'bonus nido', count: 1 });

    const opened = await openTables(() => openIndexedTables(name), options({ count: memoryCount(2) }));
    await opened.tables.remove('notes', 'whole');
    await opened.tables.put('notes', aNote({ id: 'new' }));

    expect(opened).toMatchObject({ status: 'safe-mode', notesKept: 1 });
    expect(await opened.tables.get('preferences', 'preferences')).toMatchObject({ language: 'en' });
    expect(await opened.tables.list('sites')).toHaveLength(1);
    expect(await opened.tables.list('misses')).toHaveLength(1);
    expect(await tables.list('notes')).toEqual([damaged, aNote({ id: 'whole' })]);
  });

  it('begins when the browser put an empty database in the place of one with notes', async () => {
    const opened = await openTables(() => openIndexedTables(newName()), options({ count: memoryCount(3) }));

    expect(opened).toMatchObject({ status: 'safe-mode', notesKept: 0 });
  });

  it('begins when the database opens and cannot be read', async () => {
    const name = newName();
    const unreadable = async (): Promise<Tables> => ({
      ...(await openIndexedTables(name)),
      list: () => Promise.reject(new Error('damaged')),
    });

    const opened = await openTables(unreadable, options({ count: memoryCount(3) }));

    expect(opened).toMatchObject({ status: 'safe-mode', notesKept: 3 });
  });
});

describe('safe mode, once begun', () => {
  const broken = () => Promise.reject(new Error('damaged'));

  it('finds what was written in it when the background wakes again', async () => {
    const shelf = memorySafeShelf();
    const before = await openTables(broken, options({ shelf, count: memoryCount(12) }));
    await before.tables.put('notes', aNote({ text: 'Written in safe mode' }));

    const after = await openTables(broken, options({ shelf, count: memoryCount(12) }));

    expect(after).toMatchObject({ status: 'safe-mode', notesKept: 12 });
    expect(await after.tables.list('notes')).toEqual([aNote({ text: 'Written in safe mode' })]);
  });

  it('lasts until the browser starts anew, even if the database opens again', async () => {
    const name = newName();
    const shelf = memorySafeShelf();
    const before = await openTables(broken, options({ shelf }));
    await before.tables.put('notes', aNote());

    const after = await openTables(() => openIndexedTables(name), options({ shelf }));
    await after.tables.remove('notes', 'note-1');

    expect(after.status).toBe('safe-mode');
    const next = await openTables(() => openIndexedTables(name), options());
    expect(next).toMatchObject({ status: 'ready', notesKept: 0 });
  });

  it('keeps what was written, even when the database opens too late', async () => {
    const name = newName();
    await (await openIndexedTables(name)).put('notes', { id: 'damaged', text: 5 } as never);
    const shelf = memorySafeShelf();
    const late = Promise.withResolvers<Tables>();
    const { tables } = await openTables(() => late.promise, options({ shelf, limit: async () => undefined }));
    await tables.put('notes', aNote());

    late.resolve(await openIndexedTables(name));
    await new Promise((resume) => setTimeout(resume, 20));

    expect((await shelf.read())?.rows.notes).toEqual([aNote()]);
  });

  it('takes notes on when the shelf is full', async () => {
    const shelf = { ...memorySafeShelf(), write: () => Promise.reject(new Error('quota')) };
    const { tables } = await openTables(broken, options({ shelf }));

    await tables.put('notes', aNote());

    expect(await tables.list('notes')).toEqual([aNote()]);
  });
});

describe('the count beside the database', () => {
  it('follows every save, deletion and clearing', async () => {
    const count = memoryCount();
    const { tables } = await openTables(() => openIndexedTables(newName()), options({ count }));
    const seen: (number | null)[] = [];

    await tables.put('notes', aNote({ id: 'a' }));
    seen.push(count.known());
    await tables.change('notes', 'b', () => [aNote({ id: 'b' })]);
    seen.push(count.known());
    await tables.remove('notes', 'a');
    seen.push(count.known());
    await tables.remove('notes', 'a');
    seen.push(count.known());
    await tables.clear(['feedback', 'misses']);
    seen.push(count.known());
    await tables.clear();
    seen.push(count.known());

    expect(seen).toEqual([1, 2, 1, 1, 1, 0]);
  });

  it('is right after saves and deletions at once: a count too high would look like a loss', async () => {
    const name = newName();
    const count = memoryCount();
    const { tables } = await openTables(() => openIndexedTables(name), options({ count }));
    await Promise.all(['a', 'b', 'c'].map((id) => tables.put('notes', aNote({ id }))));

    await Promise.all([
      tables.remove('notes', 'a'),
      tables.put('notes', aNote({ id: 'd' })),
      tables.remove('notes', 'b'),
      tables.change('notes', 'e', () => [aNote({ id: 'e' })]),
    ]);

    expect(count.known()).toBe(3);
    expect(await openTables(() => openIndexedTables(name), options({ count }))).toMatchObject({ status: 'ready' });
  });

  it('was lowered already when the browser dies in a deletion', async () => {
    const name = newName();
    const count = memoryCount();
    const dying = async (): Promise<Tables> => ({
      ...(await openIndexedTables(name)),
      remove: () => Promise.reject(new Error('killed')),
    });
    const { tables } = await openTables(dying, options({ count }));
    await tables.put('notes', aNote());

    await expect(tables.remove('notes', 'note-1')).rejects.toThrow('killed');

    expect(count.known()).toBe(0);
    expect(await openTables(() => openIndexedTables(name), options({ count }))).toMatchObject({
      status: 'ready',
      notesKept: 1,
    });
  });

  it('that cannot be written fails no save', async () => {
    const count = { ...memoryCount(), write: () => Promise.reject(new Error('no')) };
    const { tables } = await openTables(() => openIndexedTables(newName()), options({ count }));

    await tables.put('notes', aNote());

    expect(await tables.list('notes')).toEqual([aNote()]);
  });
});

it('says a database of another program is damaged, and does not touch it', async () => {
  const name = newName();
  const other = await openDB(name, migrations.length, {
    upgrade: (database) => void database.createObjectStore('things'),
  });
  await other.put('things', 'a thing', 'key');
  other.close();

  const opened = await openTables(() => openIndexedTables(name), options());

  expect(opened.status).toBe('safe-mode');
  const untouched = await openDB(name, migrations.length);
  expect(await untouched.get('things', 'key')).toBe('a thing');
});
