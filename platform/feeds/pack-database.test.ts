import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPackDatabase } from './pack-database.ts';
import type { PackDatabase } from './pack-database.ts';
import { aPackRow } from './testing/rows.ts';

let names = 0;
const newName = (): string => `packs-${(names += 1)}`;
afterEach(() => vi.restoreAllMocks());

describe('the database of packs', () => {
  it('shows nothing of a pack before its row names it, and all of it after', async () => {
    const name = newName();
    const database = await openPackDatabase(name);

    await database.addItems([{ hash: 'h1', line: 'one' }]);
    expect(await database.packs()).toEqual([]);
    await database.commit({ packs: [aPackRow({ items: [['articles/one', 'h1']] })] });

    const reopened = await openPackDatabase(name);
    expect(await reopened.packs()).toHaveLength(1);
    expect(await reopened.lines(['h1', 'h2'])).toEqual(['one', null]);
    expect(await reopened.missing(['h1', 'h2'])).toEqual(new Set(['h2']));
  });

  it('keeps one copy of what two versions have in common, and sweeps what no version names', async () => {
    const database = await openPackDatabase(newName());
    await database.addItems(['old', 'common', 'new', 'nobody'].map((hash) => ({ hash, line: hash })));
    const row = aPackRow({
      items: [
        ['articles/a', 'new'],
        ['articles/b', 'common'],
      ],
    });
    const { current: previous } = aPackRow({
      items: [
        ['articles/a', 'old'],
        ['articles/b', 'common'],
      ],
    });

    await database.commit({ packs: [{ ...row, previous }] });
    expect(await database.sweep()).toBe(1);
    await database.commit({ packs: [row] });
    expect(await database.sweep()).toBe(1);

    expect(await database.missing(['old', 'common', 'new', 'nobody'])).toEqual(new Set(['old', 'nobody']));
  });

  it('switches everything or nothing: a write that fails half-way leaves the old rows', async () => {
    const database = await openPackDatabase(newName());
    await database.commit({ packs: [aPackRow({ version: 1 })] });
    failAtWrite(2);

    const switched = database.commit({ packs: [aPackRow({ version: 2 }), aPackRow({ key: 'acme/other' })] });

    await expect(switched).rejects.toThrow('Cannot switch packs in the local database');
    expect((await database.packs()).map(({ current }) => current.version)).toEqual([1]);
  });

  it('forgets everything when everything is deleted', async () => {
    const database = await openPackDatabase(newName());
    await database.addItems([{ hash: 'h1', line: 'one' }]);
    await database.commit({ packs: [aPackRow({})] });
    await database.writeRead({ article: 'one', hash: 'h1', line: 'one' });

    await database.clear();

    expect(await everything(database)).toEqual([[], [], null, null, []]);
    expect(await database.missing(['h1'])).toEqual(new Set(['h1']));
  });
});

function everything(database: PackDatabase): Promise<unknown[]> {
  return Promise.all([database.feeds(), database.packs(), database.own(), database.offer(), database.reads()]);
}

/** The disk is full at the write of this number, counted from now. */
function failAtWrite(number: number): void {
  let writes = 0;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    writes += 1;
    if (writes === number) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, row);
  });
}
