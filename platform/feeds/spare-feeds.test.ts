import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { joinBundle } from '@/knowledge-base/packs/file/bundle.ts';
import { deleteDatabase } from '../database/delete-database.ts';
import { openPackDatabase } from './pack-database.ts';
import type { PackDatabase } from './pack-database.ts';
import type { FeedRow } from './rows.ts';
import { openOrBeginAnew } from './spare-feeds.ts';
import { newPublisher } from './testing/feed-publisher.ts';
import { memoryFeeds, newDatabaseName } from './testing/memory-feeds.ts';

it('still knows whom the operator trusts after the database of packs was damaged, and says that packs are fetched again', async () => {
  const { name, shelf, open } = await withAFeed();
  await damage(name);

  const feeds = memoryFeeds({ database: open });

  expect(shelf.rows.map(({ id }) => id)).toEqual(['acme']);
  expect((await feeds.list()).feeds).toMatchObject([
    { id: 'acme', problem: { code: 'storage-failed' }, confirmedAt: expect.any(String) as string },
  ]);
  expect(await feeds.packs()).toEqual([]);
});

it('does not take an older index for good after that', async () => {
  const { name, open, publisher } = await withAFeed();
  const old = joinBundle(publisher.files);
  await publisher.publish([{ id: 'recesso', line: 'Trenta giorni.' }]);
  const before = memoryFeeds({ database: open });
  await before.offerFile(joinBundle(publisher.files));
  await before.confirm('acme');
  await vi.waitFor(async () => expect(await before.packs()).toMatchObject([{ version: 2 }]));
  await damage(name);

  expect(await memoryFeeds({ database: open }).offerFile(old)).toEqual({ problem: 'older-than-accepted' });
});

it('forgets the feeds as well when everything is deleted', async () => {
  const { shelf, open } = await withAFeed();

  await memoryFeeds({ database: open }).erase();

  expect(shelf.rows).toEqual([]);
});

it('forgets them also when the database is damaged and has to be thrown away', async () => {
  const { shelf, open, name } = await withAFeed();
  let isDamaged = true;
  const damaged = async (): Promise<PackDatabase> => {
    const database = await open();
    return { ...database, clear: () => (isDamaged ? Promise.reject(new Error('damaged')) : database.clear()) };
  };
  const replaceDatabase = async (): Promise<void> => {
    await deleteDatabase(name);
    isDamaged = false;
  };

  await memoryFeeds({ database: damaged, replaceDatabase }).erase();

  expect(shelf.rows).toEqual([]);
  expect(await (await open()).packs()).toEqual([]);
});

async function withAFeed() {
  const name = newDatabaseName();
  const shelf = {
    rows: [] as readonly FeedRow[],
    read: async () => shelf.rows,
    write: async (rows: readonly FeedRow[]) => void (shelf.rows = structuredClone(rows)),
  };
  const open = () =>
    openOrBeginAnew({
      open: () => openPackDatabase(name),
      remove: () => deleteDatabase(name),
      shelf,
      now: () => new Date().toISOString(),
    });
  const publisher = await newPublisher();
  await publisher.publish([{ id: 'recesso', line: 'Quattordici giorni.' }]);
  const feeds = memoryFeeds({ database: open });
  await feeds.offerFile(joinBundle(publisher.files));
  await feeds.confirm('acme');
  await vi.waitFor(async () => expect(await feeds.packs()).toHaveLength(1));
  return { name, shelf, open, publisher };
}

/** A database that nothing of ours can open any more. */
async function damage(name: string): Promise<void> {
  await deleteDatabase(name);
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open(name, 99);
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
  });
}
