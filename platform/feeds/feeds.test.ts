import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { joinBundle } from '@/knowledge-base/packs/file/bundle.ts';
import type { Feeds } from './feeds.ts';
import { fetchFile } from './fetch-file.ts';
import { parsePolicy } from './policy.ts';
import { newFeedHost } from './testing/feed-host.ts';
import type { FeedHost } from './testing/feed-host.ts';
import { newPublisher } from './testing/feed-publisher.ts';
import type { Article, FeedPublisher } from './testing/feed-publisher.ts';
import { memoryFeeds, newDatabaseName } from './testing/memory-feeds.ts';

const FIRST = [
  { id: 'recesso', line: 'Quattordici giorni.' },
  { id: 'guasti', line: 'Chiami il numero verde.' },
];
const SECOND = [
  { id: 'recesso', line: 'Trenta giorni.' },
  { id: 'voltura', line: 'Gratis.' },
];
const hosts: FeedHost[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

describe('a feed that an operator adds', () => {
  it('shows eight words and its packs, and installs nothing before they were confirmed', async () => {
    const { feeds, address } = await published(FIRST);

    const offer = await feeds.offerAddress(`${address}/feed.kbi`);

    expect(offer).toMatchObject({ feed: 'acme', address, packs: [{ version: 1, items: 2 }] });
    expect('words' in offer && offer.words.filter(Boolean)).toHaveLength(8); // one of them may come twice
    expect(await feeds.packs()).toEqual([]);
    expect((await feeds.list()).feeds).toEqual([]);
  });

  it('is installed after it was confirmed', async () => {
    const { feeds } = await installed(FIRST);

    expect(await linesOf(feeds)).toEqual({ guasti: 'Chiami il numero verde.', recesso: 'Quattordici giorni.' });
    expect((await feeds.list()).feeds).toMatchObject([
      { id: 'acme', origin: 'operator', problem: null, progress: null },
    ]);
  });

  it('is installed from a host whose “not found” cannot be read: that there is a newer root has to be shown', async () => {
    const { address } = await published(FIRST);
    const feeds = memoryFeeds({
      async fetchFile(file, options) {
        const fetched = await fetchFile(file, options);
        return fetched.ok ? fetched : { ok: false, problem: 'unreachable' };
      },
    });

    const offer = await feeds.offerAddress(address);

    expect(offer).toMatchObject({ feed: 'acme' });
  });

  it('is not taken at an old root when the newer one cannot be had', async () => {
    const { address, publisher } = await published(FIRST);
    await publisher.rotate();
    await publisher.publish(SECOND, { rootVersion: 2 });
    const feeds = memoryFeeds({
      fetchFile: async (file, options) =>
        file.endsWith('2.kbr') ? { ok: false, problem: 'unreachable' } : fetchFile(file, options),
    });

    expect(await feeds.offerAddress(address)).toEqual({ problem: 'unreachable' });
  });

  it('is not trusted when something else was confirmed than what was offered last', async () => {
    const { feeds, address } = await published(FIRST);
    await feeds.offerAddress(address);

    expect(await feeds.confirm('somebody-else')).toBe(false);
    await feeds.dismiss();
    expect(await feeds.confirm('acme')).toBe(false);
  });

  it('takes nothing over by its name: another root for a feed that is trusted here is refused', async () => {
    const { feeds } = await installed(FIRST);
    const impostor = await newPublisher();
    await impostor.publish(SECOND);
    const host = await hostOf(impostor.files);

    expect(await feeds.offerAddress(host.address)).toEqual({ problem: 'root-unknown' });
    expect(await linesOf(feeds)).toMatchObject({ recesso: 'Quattordici giorni.' });
  });

  it.each([
    ['http://packs.example.com/feed', 'address-not-allowed'],
    ['not an address', 'address-not-allowed'],
  ])('is not looked for at «%s»', async (address, problem) => {
    expect(await memoryFeeds().offerAddress(address)).toEqual({ problem });
  });

  it('comes as a file too, with the same checks', async () => {
    const publisher = await newPublisher();
    await publisher.publish(FIRST);
    const feeds = memoryFeeds();

    const offer = await feeds.offerFile(joinBundle(publisher.files));
    await feeds.confirm('acme');

    expect(offer).toMatchObject({ feed: 'acme', address: null });
    await vi.waitFor(async () => expect(await linesOf(feeds)).toMatchObject({ recesso: 'Quattordici giorni.' }));
    expect((await feeds.list()).feeds).toMatchObject([{ origin: 'file', problem: null }]);
    expect(await feeds.offerFile(new TextEncoder().encode('PK'))).toEqual({ problem: 'malformed' });
  });

  it('may not be added where the company allows no others', async () => {
    const { address } = await published(FIRST);
    const feeds = memoryFeeds({ policy: async () => parsePolicy({ allowUserFeeds: false }) });

    expect(await feeds.offerAddress(address)).toEqual({ problem: 'not-allowed' });
    expect((await feeds.list()).mayAdd).toBe('no');
  });

  it('waits for what the company allows, and is refused by a clear word when that does not come', async () => {
    const { address } = await published(FIRST);
    const waits: (number | undefined)[] = [];
    const late = { ...parsePolicy({ allowUserFeeds: false }), reading: 'late' } as const;
    const feeds = memoryFeeds({
      policy: async (patience) => {
        waits.push(patience);
        return late;
      },
    });

    expect((await feeds.list()).mayAdd).toBe('yes');
    expect(await feeds.offerAddress(address)).toEqual({ problem: 'policy-late' });
    expect(waits).toEqual([300, 30_000]);
  });

  it('may not be added while there is a slip in what the company set', async () => {
    const { address } = await published(FIRST);
    const feeds = memoryFeeds({ policy: async () => parsePolicy({ allowuserfeeds: true }) });

    expect((await feeds.list()).mayAdd).toBe('policy-unreadable');
    expect(await feeds.offerAddress(address)).toEqual({ problem: 'policy-unreadable' });
  });
});

describe('an update', () => {
  it('comes as a delta, and leaves the version before to go back to', async () => {
    const { feeds, publisher, host } = await installed(FIRST);
    await publisher.publish(SECOND);
    host.asked.length = 0;

    await feeds.checkAll();

    expect(await linesOf(feeds)).toEqual({ recesso: 'Trenta giorni.', voltura: 'Gratis.' });
    expect(await feeds.packs()).toMatchObject([{ version: 2, previous: 1 }]);
    expect(host.asked.map((path) => path.slice(0, 2))).toEqual(['fe', 'd/']);
  });

  it('asks one question when there is nothing new', async () => {
    const { feeds, host } = await installed(FIRST);
    host.asked.length = 0;

    await feeds.checkAll();

    expect(host.asked).toEqual(['feed.kbi']);
  });

  // pack_article_hash_wrong
  it('falls back to the whole pack when the delta does not fit, and says so', async () => {
    const { feeds, publisher } = await installed(FIRST);
    await publisher.publish(SECOND);
    spoil(publisher, 'd/');

    await feeds.checkAll();

    expect(await linesOf(feeds)).toEqual({ recesso: 'Trenta giorni.', voltura: 'Gratis.' });
    expect(await problemOf(feeds)).toBe('delta-refused');
  });

  // pack_hash_wrong, pack_size_less
  it.each([
    ['differ from what was signed', (bytes: Uint8Array) => flipped(bytes)],
    ['are fewer', (bytes: Uint8Array) => bytes.subarray(0, -1)],
  ])('whose bytes %s leaves the old pack and says why', async (_, change) => {
    const { feeds, publisher } = await installed(FIRST);
    await publisher.publish(SECOND);
    spoil(publisher, 'd/', change);
    spoil(publisher, 'p/', change);

    await feeds.checkAll();

    expect(await linesOf(feeds)).toEqual({ guasti: 'Chiami il numero verde.', recesso: 'Quattordici giorni.' });
    expect(await problemOf(feeds)).toBe('pack-hash');
  });

  it('that is larger than was signed is stopped there', async () => {
    const { feeds, publisher } = await installed(FIRST);
    await publisher.publish(SECOND);
    spoil(publisher, 'd/', (bytes) => new Uint8Array(bytes.length + 100_000));
    spoil(publisher, 'p/', (bytes) => new Uint8Array(bytes.length + 100_000));

    await feeds.checkAll();

    expect(await problemOf(feeds)).toBe('too-large');
    expect(await linesOf(feeds)).toMatchObject({ recesso: 'Quattordici giorni.' });
  });

  it('with a spoilt index changes nothing', async () => {
    const { feeds, publisher } = await installed(FIRST);
    await publisher.publish(SECOND);
    const index = publisher.files.get('feed.kbi') ?? new Uint8Array();
    publisher.files.set('feed.kbi', flipped(index));

    await feeds.checkAll();

    expect(await problemOf(feeds)).toBe('bad-signature');
    expect(await linesOf(feeds)).toMatchObject({ recesso: 'Quattordici giorni.' });
  });

  it('is never an older index', async () => {
    const { feeds, publisher } = await installed(FIRST);
    const old = publisher.files.get('feed.kbi') ?? new Uint8Array();
    await publisher.publish(SECOND);
    await feeds.checkAll();

    publisher.files.set('feed.kbi', old);
    await feeds.checkAll();

    expect(await problemOf(feeds)).toBe('older-than-accepted');
    expect(await feeds.packs()).toMatchObject([{ version: 2 }]);
  });

  it('follows a new root to its new keys', async () => {
    const { feeds, publisher } = await installed(FIRST);
    await publisher.rotate();
    await publisher.publish(SECOND);

    await feeds.checkAll();

    expect(await feeds.packs()).toMatchObject([{ version: 2 }]);
    expect(await problemOf(feeds)).toBeNull();
  });

  // index_pack_removed
  it('keeps a pack that vanished from the list, and says so; withdrawn, it goes', async () => {
    const { feeds, publisher } = await installed(FIRST);
    const packs = JSON.parse(payloadText(publisher)) as { packs: never[] };

    await publisher.sign({ packs: [] });
    await feeds.checkAll();
    expect(await feeds.packs()).toHaveLength(1);
    expect(await problemOf(feeds)).toBe('pack-gone');

    await publisher.sign({ packs: packs.packs.map((pack) => ({ ...(pack as object), tombstone: true })) as never });
    await feeds.checkAll();
    expect(await feeds.packs()).toEqual([]);
  });

  it('that takes a pack back hides it at once, and nothing of it is handed out', async () => {
    const { feeds, publisher } = await installed(FIRST);
    const [{ hash }] = (JSON.parse(payloadText(publisher)) as { packs: [{ hash: string }] }).packs;
    const [pack] = await feeds.packs();

    await publisher.sign({ revoked: [hash] });
    await feeds.checkAll();

    expect(await feeds.packs()).toMatchObject([{ isRevoked: true }]);
    expect(await feeds.items({ pack: 'acme/base', content: pack?.content ?? '', from: 0 })).toBeNull();
  });

  it('is fetched from the mirror that works, however the other one fails', async () => {
    const publisher = await newPublisher();
    await publisher.publish(FIRST);
    const [good, empty] = [await hostOf(publisher.files), await hostOf(new Map())];
    const urls = [empty.address, 'http://127.0.0.1:1/feed', good.address];
    const policy = parsePolicy({ feeds: [{ id: 'acme', urls, rootHash: publisher.rootHash }] });

    for (const chance of [0, 0.3, 0.6, 0.99]) {
      const feeds = memoryFeeds({ policy: async () => policy, random: () => chance });
      await feeds.checkAll();
      expect(await linesOf(feeds)).toMatchObject({ recesso: 'Quattordici giorni.' });
    }
  });

  it('counts the checks that reached nobody: the next one comes later', async () => {
    const { feeds, host } = await installed(FIRST);
    await host.close();

    await feeds.checkAll();
    await feeds.checkAll();

    expect((await feeds.own()).failures).toBe(2);
    expect(await problemOf(feeds)).toBe('unreachable');
  });
});

describe('the company’s feed', () => {
  it('installs itself, and no operator can remove it', async () => {
    const { feeds } = await byPolicy(FIRST);
    await feeds.checkAll();

    expect(await linesOf(feeds)).toMatchObject({ recesso: 'Quattordici giorni.' });
    expect(await feeds.remove('acme')).toBe(false);
  });

  it('is not trusted with another root than the policy names', async () => {
    const { feeds } = await byPolicy(FIRST, { rootHash: 'b'.repeat(64) });
    await feeds.checkAll();

    expect(await feeds.packs()).toEqual([]);
    expect(await problemOf(feeds)).toBe('root-unknown');
  });

  it('begins at no older version than the policy says', async () => {
    const { feeds } = await byPolicy(FIRST, { minVersion: 5 });
    await feeds.checkAll();

    expect(await problemOf(feeds)).toBe('older-than-accepted');
  });

  it('comes back by itself after everything was deleted', async () => {
    const { feeds } = await byPolicy(FIRST);
    await feeds.checkAll();

    await feeds.erase();

    await vi.waitFor(async () => expect(await linesOf(feeds)).toMatchObject({ recesso: 'Quattordici giorni.' }));
  });
});

describe('going back', () => {
  it('is one click, and holds: the version that was left does not come again by itself', async () => {
    const { feeds, publisher } = await installed(FIRST);
    await publisher.publish(SECOND);
    await feeds.checkAll();

    expect(await feeds.rollBack('acme/base')).toBe(true);
    await feeds.checkAll();
    expect(await linesOf(feeds)).toMatchObject({ recesso: 'Quattordici giorni.' });
    expect(await feeds.packs()).toMatchObject([{ version: 1, isHeld: true, previous: null }]);
    expect(await feeds.rollBack('acme/base')).toBe(false);

    await feeds.releaseHold('acme/base');
    await vi.waitFor(async () => expect(await feeds.packs()).toMatchObject([{ version: 2, isHeld: false }]));
    expect(await linesOf(feeds)).toMatchObject({ recesso: 'Trenta giorni.' });
  });

  it('ends by itself with a version newer than the one that was left', async () => {
    const { feeds, publisher } = await installed(FIRST);
    await publisher.publish(SECOND);
    await feeds.checkAll();
    await feeds.rollBack('acme/base');

    await publisher.publish([{ id: 'recesso', line: 'Di nuovo quattordici.' }]);
    await feeds.checkAll();

    expect(await linesOf(feeds)).toEqual({ recesso: 'Di nuovo quattordici.' });
    expect(await feeds.packs()).toMatchObject([{ version: 3, isHeld: false }]);
  });
});

describe('an article that was read', () => {
  it('is given as it was then, once it has changed, until it was read again', async () => {
    const { feeds, publisher } = await installed(FIRST);
    await feeds.markRead('recesso');
    await feeds.markRead('guasti');
    expect(await feeds.changedSinceRead()).toEqual([]);

    await publisher.publish(SECOND);
    await feeds.checkAll();

    const [line, ...others] = await feeds.changedSinceRead();
    expect(others).toEqual([]);
    expect(JSON.parse(line ?? '')).toMatchObject({ item: { id: 'recesso', line: { it: 'Quattordici giorni.' } } });
    await feeds.markRead('recesso');
    expect(await feeds.changedSinceRead()).toEqual([]);
  });
});

describe('«Check now»', () => {
  it('is served once a minute', async () => {
    let time = Date.parse('2026-11-25T09:00:00Z');
    const feeds = memoryFeeds({ now: () => new Date(time).toISOString() });

    expect(await feeds.checkNow()).toBe(true);
    expect(await feeds.checkNow()).toBe(false);
    time += 60_000;
    expect(await feeds.checkNow()).toBe(true);
  });
});

describe('a clock that is wrong', () => {
  // clock_fwd_1y
  it('a year ahead leaves the packs readable, and puts no other time in their place for good', async () => {
    let shift = 0;
    const { feeds } = await installed(FIRST, { now: () => new Date(Date.now() + shift).toISOString() });

    shift = 365 * 86_400_000;
    await feeds.checkAll();
    expect(await problemOf(feeds)).toMatch(/^(?:expired|clock-ahead)$/u);
    expect(await linesOf(feeds)).toMatchObject({ recesso: 'Quattordici giorni.' });

    shift = 0;
    await feeds.checkAll();
    expect(await problemOf(feeds)).toBeNull();
  });
});

async function hostOf(files: ReadonlyMap<string, Uint8Array>): Promise<FeedHost> {
  const host = await newFeedHost(files);
  hosts.push(host);
  return host;
}

async function published(articles: readonly Article[], options: Parameters<typeof memoryFeeds>[0] = {}) {
  const publisher = await newPublisher();
  await publisher.publish(articles);
  const host = await hostOf(publisher.files);
  return {
    publisher,
    host,
    address: host.address,
    feeds: memoryFeeds({ name: newDatabaseName(), fetchFile, ...options }),
  };
}

async function installed(articles: readonly Article[], options: Parameters<typeof memoryFeeds>[0] = {}) {
  const set = await published(articles, options);
  await set.feeds.offerAddress(set.address);
  await set.feeds.confirm('acme');
  await vi.waitFor(async () => expect(await set.feeds.packs()).toHaveLength(1));
  await set.feeds.checkAll();
  return set;
}

async function byPolicy(articles: readonly Article[], changes: object = {}) {
  const publisher = await newPublisher();
  await publisher.publish(articles);
  const { address } = await hostOf(publisher.files);
  const policy = parsePolicy({ feeds: [{ id: 'acme', urls: [address], rootHash: publisher.rootHash, ...changes }] });
  return { publisher, feeds: memoryFeeds({ policy: async () => policy }) };
}

/** Every article that operators see, by id. */
async function linesOf(feeds: Feeds): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { key, content } of await feeds.packs()) {
    const part = await feeds.items({ pack: key, content, from: 0 });
    for (const line of part?.lines ?? []) {
      const { item } = JSON.parse(line) as { item: { id: string; line: { it: string } } };
      found[item.id] = item.line.it;
    }
  }
  return found;
}

async function problemOf(feeds: Feeds): Promise<string | null> {
  return (await feeds.list()).feeds[0]?.problem?.code ?? null;
}

function spoil({ files }: FeedPublisher, folder: string, change: (bytes: Uint8Array) => Uint8Array = flipped): void {
  for (const [path, bytes] of files) if (path.startsWith(folder)) files.set(path, change(bytes));
}

function flipped(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy[copy.length - 30] = (copy[copy.length - 30] ?? 0) ^ 1;
  return copy;
}

function payloadText({ files }: FeedPublisher): string {
  const text = new TextDecoder().decode(files.get('feed.kbi'));
  return text.slice(text.indexOf('\n\n') + 2);
}
