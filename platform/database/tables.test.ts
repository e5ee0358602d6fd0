import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openIndexedTables } from './indexed-tables.ts';
import { memoryTables } from './memory-tables.ts';
import { openTables } from './open-tables.ts';
import type { Tables } from './tables.ts';
import { aNote } from './testing/a-note.ts';
import { safeTables } from './safe-tables.ts';
import { memoryCount } from './testing/memory-count.ts';
import { memorySafeShelf } from './testing/memory-safe-shelf.ts';

let databases = 0;
const newName = (): string => `tables-${(databases += 1)}`;
const never = () => new Promise<void>(() => undefined);

const KINDS: [string, () => Promise<Tables>][] = [
  ['in IndexedDB', () => openIndexedTables(newName())],
  ['in memory', async () => memoryTables()],
  ['of safe mode', () => safeTables(memorySafeShelf(), { notesKept: null, rows: {} })],
  [
    'that keep count of the notes',
    async () => {
      const options = { count: memoryCount(), shelf: memorySafeShelf(), pause: async () => undefined, limit: never };
      return (await openTables(() => openIndexedTables(newName()), options)).tables;
    },
  ],
];

describe.each(KINDS)('tables %s', (_, open) => {
  it('give back what was put', async () => {
    const tables = await open();

    await tables.put('notes', aNote());

    expect(await tables.get('notes', 'note-1')).toEqual(aNote());
  });

  it('know nothing of what was never put', async () => {
    const tables = await open();

    expect(await tables.get('notes', 'note-1')).toBeUndefined();
    expect(await tables.list('notes')).toEqual([]);
    expect(await tables.count('notes')).toBe(0);
  });

  it('replace a row by the one with the same key', async () => {
    const tables = await open();
    await tables.put('notes', aNote({ text: 'before' }));

    await tables.put('notes', aNote({ text: 'after' }));

    expect(await tables.list('notes')).toEqual([aNote({ text: 'after' })]);
  });

  it('keep their tables apart', async () => {
    const tables = await open();
    await tables.put('notes', aNote({ id: 'same' }));
    await tables.put('preferences', { key: 'preferences', language: 'it', theme: 'dark' });

    expect(await tables.get('calls', 'same')).toBeUndefined();
    expect(await tables.count('notes')).toBe(1);
    expect(await tables.get('preferences', 'preferences')).toMatchObject({ theme: 'dark' });
  });

  it('change a row from what it was', async () => {
    const tables = await open();
    await tables.put('notes', aNote({ revision: 4 }));

    await tables.change('notes', 'note-1', (row) => [aNote({ revision: (row?.revision ?? 0) + 1 })]);

    expect(await tables.get('notes', 'note-1')).toMatchObject({ revision: 5 });
  });

  it('lose no change of two that come at once', async () => {
    const tables = await open();
    const addOne = () => tables.change('notes', 'note-1', (row) => [aNote({ revision: (row?.revision ?? 0) + 1 })]);

    await Promise.all(Array.from({ length: 20 }, addOne));

    expect(await tables.get('notes', 'note-1')).toMatchObject({ revision: 20 });
  });

  it('change nothing when the change fails', async () => {
    const tables = await open();
    await tables.put('notes', aNote());
    const fail = () => {
      throw new RangeError('no');
    };

    await expect(tables.change('notes', 'note-1', fail)).rejects.toThrow(/no|Cannot change/u);

    expect(await tables.list('notes')).toEqual([aNote()]);
  });

  it('forget what was removed, and only that', async () => {
    const tables = await open();
    await tables.put('notes', aNote({ id: 'a' }));
    await tables.put('notes', aNote({ id: 'b' }));

    await tables.remove('notes', 'a');
    await tables.remove('notes', 'never there');

    expect(await tables.list('notes')).toEqual([aNote({ id: 'b' })]);
  });

  it('are empty after they were cleared', async () => {
    const tables = await open();
    await tables.put('notes', aNote());
    await tables.put('preferences', { key: 'preferences', language: 'it', theme: 'dark' });

    await tables.clear();

    expect(await tables.list('notes')).toEqual([]);
    expect(await tables.list('preferences')).toEqual([]);
  });

  it('empty one table and leave the others', async () => {
    const tables = await open();
    await tables.put('notes', aNote());
    await tables.put('misses', { terms: 'bonus nido', count: 1 });

    await tables.clear(['misses']);

    expect(await tables.list('misses')).toEqual([]);
    expect(await tables.list('notes')).toEqual([aNote()]);
  });

  it('give copies: who changes one changes nothing that is kept', async () => {
    const tables = await open();
    const call = {
      id: 'c',
      startedAt: '2026-03-02T09:00:00.000Z',
      phase: 'greeting' as never,
      done: { a: ['1'] },
      recordId: null,
    };
    await tables.put('calls', { ...call, tabId: 7, session: 's' });

    call.done.a.push('2');
    const got = await tables.get('calls', 'c');
    Object.assign(got?.done ?? {}, { a: ['3'] });

    expect((await tables.get('calls', 'c'))?.done).toEqual({ a: ['1'] });
  });
});
