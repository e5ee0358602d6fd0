import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Feeds } from './feeds.ts';
import { fetchFile } from './fetch-file.ts';
import { parsePolicy } from './policy.ts';
import type { Policy } from './policy.ts';
import { newFeedHost } from './testing/feed-host.ts';
import type { FeedHost } from './testing/feed-host.ts';
import { newPublisher } from './testing/feed-publisher.ts';
import type { FeedPublisher } from './testing/feed-publisher.ts';
import { memoryFeeds, newDatabaseName } from './testing/memory-feeds.ts';

const OLD = articles('vecchia', 6);
const NEW = articles('nuova', 8);
let host: FeedHost;
afterEach(async () => {
  vi.restoreAllMocks();
  await host.close();
});

// swap_killed_before_commit
describe('a browser that is killed in the middle of an update', () => {
  it('has the old pack or the new one afterwards, whole, at whichever write it happened, and goes on from there', async () => {
    const { publisher, policy } = await aFeed();
    const seen: string[] = [];
    for (let write = 1; ; write += 1) {
      const name = newDatabaseName();
      await update(name, publisher, policy);
      const kill = failWrites({ from: write, with: () => new DOMException('gone', 'AbortError') });
      await memoryFeeds({ name, policy }).checkAll();
      const { count } = kill;
      vi.restoreAllMocks();

      const reopened = memoryFeeds({ name, policy });
      const found = await versionOf(reopened);
      expect(['vecchia', 'nuova'], `killed at write ${write}`).toContain(found);
      seen.push(found);
      await reopened.checkAll();
      expect(await versionOf(reopened), `taken up after write ${write}`).toBe('nuova');
      if (count() < write) break;
    }
    expect(new Set(seen)).toEqual(new Set(['vecchia', 'nuova']));
    expect(seen.length).toBeGreaterThan(10);
  });
});

// swap_disk_full
describe('a disk that is full', () => {
  it('at any write leaves a whole pack and says so, and the update comes when there is room again', async () => {
    const { publisher, policy } = await aFeed();
    let wasSaid = 0;
    for (let write = 1; ; write += 1) {
      const name = newDatabaseName();
      await update(name, publisher, policy);
      const full = failWrites({ only: write, with: () => new DOMException('full', 'QuotaExceededError') });
      const feeds = memoryFeeds({ name, policy });
      await feeds.checkAll();

      expect(['vecchia', 'nuova'], `full at write ${write}`).toContain(await versionOf(feeds));
      if ((await feeds.list()).feeds[0]?.log.some(({ code }) => code === 'storage-full')) wasSaid += 1;
      vi.restoreAllMocks();
      await feeds.checkAll();
      expect(await versionOf(feeds), `room again after write ${write}`).toBe('nuova');
      if (full.count() < write) break;
    }
    expect(wasSaid).toBeGreaterThan(8);
  });
});

// swap_sw_killed
describe('a background that is stopped while a pack is being downloaded', () => {
  it('keeps the old pack, and takes the download up again at the next alarm', async () => {
    const { publisher, policy } = await aFeed();
    const name = newDatabaseName();
    await update(name, publisher, policy);
    const stuck = Promise.withResolvers<never>();
    const killed = memoryFeeds({
      name,
      policy,
      fetchFile: (address, options) => (/\/[pd]\//u.test(address) ? stuck.promise : fetchFile(address, options)),
    });
    void killed.checkAll();
    await new Promise((resume) => setTimeout(resume, 50));

    const next = memoryFeeds({ name, policy });
    expect(await versionOf(next)).toBe('vecchia');
    await next.checkAll();

    expect(await versionOf(next)).toBe('nuova');
  });
});

describe('a pack with a hole in it', () => {
  it('is given up, said and fetched again: half a pack is never shown', async () => {
    const { publisher, policy } = await aFeed();
    const name = newDatabaseName();
    await update(name, publisher, policy);
    const feeds = memoryFeeds({ name, policy });
    await feeds.checkAll();
    const [pack] = await feeds.packs();
    await loseAnItem(name);

    expect(await feeds.items({ pack: 'acme/base', content: pack?.content ?? '', from: 0 })).toBeNull();

    await vi.waitFor(async () => expect(await versionOf(feeds)).toBe('nuova'));
    expect((await feeds.list()).feeds[0]?.log.map(({ code }) => code)).toContain('storage-failed');
  });
});

/** A feed with two versions: the old one is in `oldFiles`, the host serves the new one. */
async function aFeed(): Promise<{
  publisher: FeedPublisher & { oldFiles: Map<string, Uint8Array> };
  policy: () => Promise<Policy>;
}> {
  const publisher = await newPublisher();
  await publisher.publish(OLD);
  const oldFiles = new Map(publisher.files);
  await publisher.publish(NEW);
  host = await newFeedHost(publisher.files);
  const policy = parsePolicy({ feeds: [{ id: 'acme', urls: [host.address], rootHash: publisher.rootHash }] });
  return { publisher: { ...publisher, oldFiles }, policy: async () => policy };
}

/** A database that has the old version. */
async function update(
  name: string,
  { files, oldFiles }: { files: Map<string, Uint8Array>; oldFiles: Map<string, Uint8Array> },
  policy: () => Promise<Policy>,
): Promise<void> {
  const index = files.get('feed.kbi') ?? new Uint8Array();
  files.set('feed.kbi', oldFiles.get('feed.kbi') ?? new Uint8Array());
  const feeds = memoryFeeds({ name, policy });
  await feeds.checkAll();
  expect(await versionOf(feeds)).toBe('vecchia');
  files.set('feed.kbi', index);
}

/** `vecchia` or `nuova` when every article is of that version and none is missing; else what is wrong. */
async function versionOf(feeds: Feeds): Promise<string> {
  const [pack] = await feeds.packs();
  if (!pack) return 'no pack';
  const part = await feeds.items({ pack: pack.key, content: pack.content, from: 0 });
  if (!part) return 'no items';
  const lines = part.lines.map((line) => (JSON.parse(line) as { item: { line: { it: string } } }).item.line.it);
  const [first = ''] = lines;
  const expected = first === 'vecchia' ? OLD.length : NEW.length;
  return lines.every((line) => line === first) && lines.length === expected ? first : `mixed: ${lines.join(' ')}`;
}

/** Fails the writes to the database from a number on, or the one of that number alone. */
function failWrites(options: { from?: number; only?: number; with: () => DOMException }): { count: () => number } {
  let writes = 0;
  for (const method of ['put', 'delete'] as const) {
    const real = IDBObjectStore.prototype[method] as (this: IDBObjectStore, ...values: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...values: unknown[]
    ) {
      writes += 1;
      if (writes === options.only || writes >= (options.from ?? Infinity)) throw options.with();
      return real.apply(this, values) as never;
    });
  }
  return { count: () => writes };
}

function loseAnItem(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('items', 'readwrite');
      const cursor = transaction.objectStore('items').openCursor();
      cursor.addEventListener('success', () => cursor.result?.delete());
      transaction.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

function articles(line: string, count: number): { id: string; line: string }[] {
  return Array.from({ length: count }, (_, number) => ({ id: `articolo-${number}`, line }));
}
