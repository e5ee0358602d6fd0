import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallProgress } from '@/call/flow/progress.ts';
import type { Note } from '@/call/notes/note.ts';
import { openIndexedTables } from './indexed-tables.ts';
import { memoryTables } from './memory-tables.ts';
import { createStores } from './stores.ts';
import type { Stores, StoresOptions } from './stores.ts';
import { aNote } from './testing/a-note.ts';

const SITE = 'https://crm.example.com';
let names = 0;
const newName = (): string => `stores-${(names += 1)}`;

function newStores(parts: Partial<StoresOptions> = {}): Stores {
  let ids = 0;
  return createStores({
    tables: memoryTables(),
    session: 'this run',
    newId: () => `copy-${(ids += 1)}`,
    now: () => '2026-03-02T10:00:00.000Z',
    defaults: {
      preferences: { language: 'it', theme: 'system' },
      site: { place: 'narrow', side: 'right', width: 384, isOpen: false },
    },
    ...parts,
  });
}

describe('preferences', () => {
  it('are the defaults until the operator chooses', async () => {
    expect(await newStores().readPreferences()).toEqual({ language: 'it', theme: 'system' });
  });

  it('keep what was not changed', async () => {
    const stores = newStores();
    await stores.writePreferences({ language: 'en' });

    const next = await stores.writePreferences({ theme: 'dark' });

    expect(next).toEqual({ language: 'en', theme: 'dark' });
    expect(await stores.readPreferences()).toEqual(next);
  });

  it('keep whether anything is proposed, once that was chosen', async () => {
    const stores = newStores();

    await stores.writePreferences({ proposals: 'hidden' });

    expect(await stores.readPreferences()).toEqual({ language: 'it', theme: 'system', proposals: 'hidden' });
  });

  it('keep both of two changes that come at once', async () => {
    const stores = newStores({ tables: await openIndexedTables(newName()) });

    await Promise.all([stores.writePreferences({ language: 'en' }), stores.writePreferences({ theme: 'dark' })]);

    expect(await stores.readPreferences()).toEqual({ language: 'en', theme: 'dark' });
  });

  it('that are damaged count as never chosen', async () => {
    const tables = memoryTables();
    await tables.put('preferences', { key: 'preferences', language: 'xx' as 'it', theme: 'dark' });

    expect(await newStores({ tables }).readPreferences()).toEqual({ language: 'it', theme: 'system' });
  });
});

describe('a site', () => {
  it('has the usual settings until it is changed, and is apart from others', async () => {
    const stores = newStores();

    const changed = await stores.writeSite(SITE, { side: 'left', width: 500 });

    expect(changed).toEqual({ site: SITE, place: 'narrow', side: 'left', width: 500, isOpen: false });
    expect(await stores.readSite(SITE)).toEqual(changed);
    expect(await stores.readSite('https://other.example.com')).toMatchObject({ side: 'right', width: 384 });
  });

  it('keeps both of two changes that come at once', async () => {
    const stores = newStores({ tables: await openIndexedTables(newName()) });

    await Promise.all([stores.writeSite(SITE, { width: 500 }), stores.writeSite(SITE, { isOpen: true })]);

    expect(await stores.readSite(SITE)).toMatchObject({ width: 500, isOpen: true });
  });

  it('that is damaged has the usual settings', async () => {
    const tables = memoryTables();
    await tables.put('sites', { site: SITE, place: 'narrow', side: 'left', width: 99_999, isOpen: true });

    expect(await newStores({ tables }).readSite(SITE)).toMatchObject({ side: 'right', width: 384 });
  });

  it('is told to who listens, read or written', async () => {
    const heard: string[] = [];
    const stores = newStores({ onSite: ({ place }) => heard.push(place) });

    await stores.readSite(SITE);
    await stores.writeSite(SITE, { place: 'browser' });

    expect(heard).toEqual(['narrow', 'browser']);
  });
});

describe('a call', () => {
  const call = (id: string): CallProgress => ({
    id,
    startedAt: '2026-03-02T09:00:00.000Z',
    phase: 'greeting' as CallProgress['phase'],
    done: { greeting: ['name'] },
    recordId: '42',
  });

  it('is found again by its tab, and nothing is added to it', async () => {
    const stores = newStores();

    await stores.writeCall(7, call('a'));

    expect(await stores.readCall(7)).toEqual(call('a'));
    expect(await stores.readCall(8)).toBeNull();
  });

  it('takes the place of the one before in its tab, and of no other', async () => {
    const stores = newStores();
    await stores.writeCall(7, call('a'));
    await stores.writeCall(8, call('elsewhere'));

    await stores.writeCall(7, call('b'));

    expect(await stores.readCall(7)).toEqual(call('b'));
    expect(await stores.readCall(8)).toEqual(call('elsewhere'));
  });

  it('is erased when it ends', async () => {
    const tables = memoryTables();
    const stores = newStores({ tables });
    await stores.writeCall(7, call('a'));

    await stores.endCalls(7);

    expect(await stores.readCall(7)).toBeNull();
    expect(await tables.count('calls')).toBe(0);
  });

  it('of an earlier run of the browser is nobody’s, and is erased', async () => {
    const tables = memoryTables();
    await newStores({ tables, session: 'before' }).writeCall(7, call('old'));
    const stores = newStores({ tables });
    await stores.writeCall(8, call('new'));

    expect(await stores.readCall(7)).toBeNull();
    await stores.eraseEarlierCalls();

    expect((await tables.list('calls')).map(({ id }) => id)).toEqual(['new']);
  });

  it('that is damaged is none', async () => {
    const tables = memoryTables();
    await tables.put('calls', { id: 'a', tabId: 7, session: 'this run' } as never);

    expect(await newStores({ tables }).readCall(7)).toBeNull();
  });
});

describe('notes', () => {
  it('are listed by site and record, the newest first', async () => {
    const stores = newStores();
    await stores.saveNote(aNote({ id: 'old', createdAt: '2026-03-01T09:00:00.000Z' }));
    await stores.saveNote(aNote({ id: 'new', createdAt: '2026-03-02T09:00:00.000Z' }));
    await stores.saveNote(aNote({ id: 'other record', recordId: '43' }));
    await stores.saveNote(aNote({ id: 'other site', site: 'https://other.example.com' }));
    await stores.saveNote(aNote({ id: 'no record', site: null, recordId: null }));

    const listed = await stores.listNotes({ site: SITE, recordId: '42' });

    expect(listed.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(await stores.listNotes({ site: null, recordId: null })).toHaveLength(1);
    expect(await stores.allNotes()).toHaveLength(5);
  });

  it('survive that the background sleeps and the database is opened again', async () => {
    const name = newName();
    const { note } = await newStores({ tables: await openIndexedTables(name) }).saveNote(aNote({ revision: 0 }));

    const stores = newStores({ tables: await openIndexedTables(name) });

    expect(await stores.allNotes()).toEqual([note]);
  });

  it('of tabs that write different words all survive, whoever saves first and however often', async () => {
    const turns = fc.array(fc.record({ saver: fc.constantFrom(0, 1, 2), text: fc.string({ maxLength: 3 }) }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(turns, async (saves) => {
        const stores = newStores({ tables: await openIndexedTables(newName()) });
        const { note: first } = await stores.saveNote(aNote({ revision: 0, text: 'first' }));
        // Each tab writes on from what its own last save gave back.
        const held: Note[] = [first, first, first];
        for (const { saver, text } of saves) {
          const { note } = await stores.saveNote({ ...(held[saver] ?? first), text: `tab ${saver}: ${text}` });
          held[saver] = note;
        }

        const kept = (await stores.allNotes()).map(({ text }) => text);

        for (const { text } of held.filter((note) => note !== first)) expect(kept).toContain(text);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('of tabs that save at the very same time all survive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string(), { minLength: 2, maxLength: 6 }), async (texts) => {
        const stores = newStores({ tables: await openIndexedTables(newName()) });
        const { note } = await stores.saveNote(aNote({ revision: 0, text: 'first' }));

        const saved = await Promise.all(texts.map((text) => stores.saveNote({ ...note, text })));

        const kept = await stores.allNotes();
        expect(kept.map(({ text }) => text)).toEqual(expect.arrayContaining(texts));
        for (const { note: own } of saved.filter(({ wasCopied }) => wasCopied)) expect(kept).toContainEqual(own);
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('that were deleted are gone', async () => {
    const stores = newStores();
    await stores.saveNote(aNote());

    await stores.deleteNote('note-1');

    expect(await stores.allNotes()).toEqual([]);
  });
});

it('erases everything', async () => {
  const stores = newStores();
  await stores.saveNote(aNote());
  await stores.writePreferences({ language: 'en' });
  await stores.writeSite(SITE, { width: 500 });

  await stores.erase();

  expect(await stores.allNotes()).toEqual([]);
  expect(await stores.readPreferences()).toMatchObject({ language: 'it' });
  expect(await stores.readSite(SITE)).toMatchObject({ width: 384 });
});
