import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PackText } from '@/knowledge-base/snippets/pack-text.ts';
import { memoryTables } from '../database/memory-tables.ts';
import { createSnippetStore } from '../database/snippet-store.ts';
import { listOf } from '../feeds/item-list.ts';
import { openPackDatabase } from '../feeds/pack-database.ts';
import type { PackDatabase } from '../feeds/pack-database.ts';
import type { PackRow } from '../feeds/rows.ts';
import type { Origin } from '../messages/router.ts';
import { readPackTexts } from './pack-texts.ts';
import { createSnippetHandlers } from './snippet-handlers.ts';

const ORIGIN: Origin = { asker: 'content', tabId: 7, site: 'https://crm.example.com' };
const starter: Record<string, PackText> = {
  'lines/saluto': textOf('saluto', 'Buongiorno, (azienda), sono (nome)'),
  'articles/bolletta': textOf('bolletta', 'Trenta giorni.'),
};

describe('the texts of packs by shortcut', () => {
  it('are those of the bundle, under those of what is installed', async () => {
    const database = await newDatabase();
    await install(database, 'acme/base', [
      ['articles/bolletta', { kind: 'articles', item: { id: 'bolletta', question: both('?'), line: both('Nuova') } }],
      ['lines/fine', { kind: 'lines', item: { id: 'fine', text: both('Fine'), shortcut: 'fine' } }],
    ]);

    const texts = await read(database)();

    expect([...texts.keys()]).toEqual(['saluto', 'fine']);
    expect(texts.get('fine')?.words.it).toBe('Fine');
  });

  it('are those of the later pack where two have one shortcut', async () => {
    const database = await newDatabase();
    await install(database, 'acme/a', [
      ['lines/a', { kind: 'lines', item: { id: 'a', text: both('A'), shortcut: 'fine' } }],
    ]);
    await install(database, 'acme/b', [
      ['lines/b', { kind: 'lines', item: { id: 'b', text: both('B'), shortcut: 'fine' } }],
    ]);

    expect((await read(database)()).get('fine')?.words.it).toBe('B');
  });

  it('are read again when something else is installed, and only then', async () => {
    const database = await newDatabase();
    let asked = 0;
    const texts = readPackTexts({
      starter,
      database: async () => ({ ...database, lines: (hashes) => ((asked += 1), database.lines(hashes)) }),
      rest: async () => undefined,
    });
    await install(database, 'acme/a', [
      ['lines/a', { kind: 'lines', item: { id: 'a', text: both('A'), shortcut: 'a' } }],
    ]);
    await texts();
    await texts();
    expect(asked).toBe(1);

    await install(database, 'acme/b', [
      ['lines/b', { kind: 'lines', item: { id: 'b', text: both('B'), shortcut: 'b' } }],
    ]);

    expect([...(await texts()).keys()]).toContain('b');
  });

  it('are the bundle’s own where the packs can’t be read', async () => {
    const texts = readPackTexts({
      starter,
      database: () => Promise.reject(new Error('damaged')),
      rest: async () => undefined,
    });

    expect([...(await texts()).keys()]).toEqual(['saluto', 'bolletta']);
  });
});

describe('a shortcut', () => {
  it('stands for its template, with the gaps that authors leave', async () => {
    const { handlers } = background();

    expect(await handlers['snippets.read']({ shortcut: 'saluto' }, ORIGIN)).toEqual({
      title: 'saluto',
      template: 'Buongiorno, {azienda}, sono {operatore}',
      language: 'it',
      own: { operator: '', company: '' },
    });
    expect(await handlers['snippets.read']({ shortcut: 'manca' }, ORIGIN)).toBeNull();
  });

  it('stands for the operator’s own text first, with the fragments in it', async () => {
    const { handlers } = background();
    const own = { id: '1', title: 'Aperture::Mio', shortcut: 'saluto', text: '{>bolletta} Ecco.' };

    expect(await handlers['snippets.save']({ snippet: own }, ORIGIN)).toBe('saved');

    expect(await handlers['snippets.read']({ shortcut: 'saluto' }, ORIGIN)).toMatchObject({
      title: 'Mio',
      template: 'Trenta giorni. Ecco.',
    });
    expect(await handlers['snippets.names']({}, ORIGIN)).toEqual(['saluto', 'bolletta']);
  });

  it('stands for the text as it was written where that does not read', async () => {
    const { handlers } = background();
    await handlers['snippets.save']({ snippet: { id: '1', title: 'A', shortcut: 'a', text: '{>b} {' } }, ORIGIN);

    expect((await handlers['snippets.read']({ shortcut: 'a' }, ORIGIN))?.template).toBe('{{>b}} {{');
  });

  it('is told of to everybody when it changes', async () => {
    const { handlers, told } = background();

    await handlers['own-values.write']({ operator: 'Ada' }, ORIGIN);
    await handlers['snippets.delete']({ id: '1' }, ORIGIN);
    await handlers['snippets.import']({ snippets: [] }, ORIGIN);

    expect(told()).toBe(3);
    expect((await handlers['snippets.list']({}, ORIGIN)).values).toEqual({ operator: 'Ada', company: '' });
  });
});

function background() {
  let told = 0;
  const store = createSnippetStore(memoryTables());
  const handlers = createSnippetHandlers({
    store: async () => store,
    packTexts: async () => new Map(Object.values(starter).map((text) => [text.shortcut, text])),
    language: async () => 'it',
    onChange: () => (told += 1),
  });
  return { handlers, told: () => told };
}

function read(database: PackDatabase) {
  return readPackTexts({ starter, database: async () => database, rest: async () => undefined });
}

let databases = 0;

function newDatabase(): Promise<PackDatabase> {
  return openPackDatabase(`texts-${(databases += 1)}`);
}

async function install(
  database: PackDatabase,
  key: string,
  items: readonly (readonly [string, object])[],
): Promise<void> {
  const entries = items.map(([id, item]) => ({ id, hash: `${key}-${id}`, line: JSON.stringify(item) }));
  const row: PackRow = {
    key,
    feed: 'acme',
    id: key,
    current: {
      version: 1,
      title: both('Acme'),
      hash: key,
      content: key,
      epoch: 1,
      installedAt: '2026-03-02T09:00:00.000Z',
      list: listOf(entries.map(({ id, hash }) => [id, hash])),
      items: entries.length,
    },
    previous: null,
    isRevoked: false,
    heldAt: null,
  };
  await database.commit({ packs: [row], items: entries.map(({ hash, line }) => ({ hash, line })) });
}

function textOf(shortcut: string, words: string): PackText {
  return { shortcut, title: both(shortcut), words: both(words) };
}

function both(text: string) {
  return { it: text, en: text };
}
