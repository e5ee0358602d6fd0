import { describe, expect, it } from 'vitest';
import { memoryTables } from './memory-tables.ts';
import { createShelfStore } from './shelf-store.ts';

describe('the shelf', () => {
  it('is empty at first', async () => {
    expect(await createShelfStore(memoryTables()).readShelf()).toEqual({ pinned: [], recent: [] });
  });

  it('has what was opened last first, each once, and no more than eight', async () => {
    const shelf = createShelfStore(memoryTables());
    for (let at = 0; at < 12; at += 1) await shelf.remember(`articles/a${at}`);

    const { recent } = await shelf.remember('articles/a7');

    expect(recent).toHaveLength(8);
    expect(recent.slice(0, 3)).toEqual(['articles/a7', 'articles/a11', 'articles/a10']);
  });

  it('keeps what is pinned until it is put back', async () => {
    const shelf = createShelfStore(memoryTables());
    await shelf.pin('articles/a', true);
    await shelf.pin('articles/b', true);
    await shelf.pin('articles/a', true);
    expect((await shelf.readShelf()).pinned).toEqual(['articles/a', 'articles/b']);

    await shelf.pin('articles/a', false);

    expect((await shelf.readShelf()).pinned).toEqual(['articles/b']);
  });

  it('forgets the oldest pin beyond forty', async () => {
    const shelf = createShelfStore(memoryTables());
    for (let at = 0; at < 41; at += 1) await shelf.pin(`articles/a${at}`, true);

    expect((await shelf.readShelf()).pinned).toHaveLength(40);
  });

  it('that a damaged disk left in another shape counts as empty', async () => {
    const tables = memoryTables();
    await tables.put('shelf', { key: 'shelf', pinned: 7, recent: null } as never);

    expect(await createShelfStore(tables).readShelf()).toEqual({ pinned: [], recent: [] });
  });
});
