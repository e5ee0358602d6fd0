import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSearchCache, eraseSearchCache } from './search-cache.ts';
import type { KeptFiles } from './search-cache.ts';

let names = 0;
const newName = (): string => `search-${(names += 1)}`;
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const large = Uint8Array.of(1, 2, 3, 4);
const small = Uint8Array.of(5);
const other = Uint8Array.of(6, 7);

describe('what was built to search packs', () => {
  it('is there for the next panel, by language and in order', async () => {
    const name = newName();
    const cache = createSearchCache({ version: '1', name });

    await cache.keep('it', [large, small]);
    await cache.keep('en', [other]);

    expect(await readAnew(name)).toEqual(
      new Map([
        ['it', [large, small]],
        ['en', [other]],
      ]),
    );
  });

  it('is written once, and deleted when no list names it any more', async () => {
    const name = newName();
    const cache = createSearchCache({ version: '1', name });
    await cache.keep('it', [large, small]);
    await cache.keep('en', [large]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');

    await cache.keep('it', [large, other]);

    expect(put.mock.calls.map(([value]) => value)).toEqual([expect.objectContaining({ language: 'it' }), other]);
    expect(await storedFiles(name)).toHaveLength(2);
    await cache.keep('it', []);
    expect(await storedFiles(name)).toEqual([large]);
    expect(await readAnew(name)).toEqual(new Map([['en', [large]]]));
  });

  it('is not used by another version, which deletes it when it keeps something', async () => {
    const name = newName();
    await createSearchCache({ version: '1', name }).keep('it', [large]);
    const next = createSearchCache({ version: '2', name });
    expect(await next.read()).toEqual(new Map());

    await next.keep('en', [other]);

    expect(await storedFiles(name)).toEqual([other]);
    expect(await readAnew(name)).toEqual(new Map());
  });

  it('is left out where its bytes are not what was written, or are gone', async () => {
    const name = newName();
    await createSearchCache({ version: '1', name }).keep('it', [large, small, other]);
    const database = await openDB(name);
    for (const hash of await database.getAllKeys('segments')) {
      const file = (await database.get('segments', hash)) as Uint8Array;
      if (file.length === 4) await database.put('segments', Uint8Array.of(1, 2, 3, 5), hash);
      if (file.length === 1) await database.delete('segments', hash);
    }
    database.close();

    expect(await readAnew(name)).toEqual(new Map([['it', [other]]]));
  });

  it.each([
    ['of a later version', () => openDB(currentName, 9)],
    ['without its tables', () => openDB(currentName, 1)],
  ])('gives way to a new database where the old one is %s', async (_, open) => {
    currentName = newName();
    (await open()).close();
    const cache = createSearchCache({ version: '1', name: currentName });
    expect(await cache.read()).toEqual(new Map());

    await cache.keep('it', [large]);

    expect(await readAnew(currentName)).toEqual(new Map([['it', [large]]]));
  });

  it('costs nobody anything where there is no database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const cache = createSearchCache({ version: '1', name: newName() });

    expect(await cache.read()).toEqual(new Map());
    await expect(cache.keep('it', [large])).resolves.toBeUndefined();
  });

  it('is not waited for when the database does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    const reading = createSearchCache({ version: '1', name: newName() }).read();

    await vi.advanceTimersByTimeAsync(1_000);

    expect(await reading).toEqual(new Map());
  });

  it('is gone when everything is deleted', async () => {
    const name = newName();
    const cache = createSearchCache({ version: '1', name });
    await cache.keep('it', [large]);

    await eraseSearchCache(name);

    expect((await indexedDB.databases()).some((database) => database.name === name)).toBe(false);
    expect(await cache.read()).toEqual(new Map());
  });
});

let currentName = '';

/** As another panel reads it. */
function readAnew(name: string): Promise<KeptFiles> {
  return createSearchCache({ version: '1', name }).read();
}

async function storedFiles(name: string): Promise<unknown[]> {
  const database = await openDB(name);
  const files = await database.getAll('segments');
  database.close();
  return files;
}
