import { expect } from 'vitest';
import type { FeedProblemCode } from '@/knowledge-base/packs/client/feed-problem.ts';
import { joinBundle } from '@/knowledge-base/packs/file/bundle.ts';
import type { FeedIndex } from '@/knowledge-base/packs/trust/feed-index.ts';
import type { FeedListing } from '@/platform/messages/feed-values.ts';
import { entriesOf } from '@/platform/feeds/item-list.ts';
import { openPackDatabase } from '@/platform/feeds/pack-database.ts';
import { memoryFeeds, newDatabaseName } from '@/platform/feeds/testing/memory-feeds.ts';
import { openFeedHost } from './a-feed-host.ts';
import type { FeedHost } from './a-feed-host.ts';
import { anIndex, aPack, aRelease, aRoot, FEED, sealed, someKeys, TODAY } from './a-signed-feed.ts';
import type { Release, TestKeys } from './a-signed-feed.ts';

/** The client as it ships, with the first version of a pack installed from a host that an attacker may bend now. */
export interface InstalledClient {
  readonly keys: TestKeys;
  readonly host: FeedHost;
  readonly first: Release;
  /** Signed by the feed's own key and put on the host, with the files of its packs. */
  publish(change: Partial<FeedIndex>, releases?: readonly Release[]): Promise<void>;
  /** Checks the feed, and gives the newest reason why something was not done. */
  check(): Promise<FeedProblemCode | null>;
  /** The same, with all that lies on the host brought as one file. */
  importFile(): Promise<FeedProblemCode | null>;
  setClock(instant: string): void;
  /** Everything of the packs that is kept, to the last byte. */
  kept(): Promise<string>;
  /** The versions that operators see, by pack. */
  shown(): Promise<Readonly<Record<string, number>>>;
  isRevoked(pack: string): Promise<boolean>;
  /** Everything there was to know about an article: its line in the pack. */
  article(id: string): Promise<string | null>;
  releaseOf(version: number, texts: Readonly<Record<string, string>>): Promise<Release>;
  feed(): Promise<FeedListing | undefined>;
  log(): Promise<readonly FeedProblemCode[]>;
}

export async function anInstalledClient(): Promise<InstalledClient> {
  const keys = await someKeys();
  const host = await openFeedHost();
  const name = newDatabaseName();
  let clock = TODAY;
  const feeds = memoryFeeds({ name, now: () => clock });
  const database = await openPackDatabase(name);
  const first = await aRelease(aPack(5, { one: 'Uno.', two: 'Due.' }));

  host.files.set('root/1.kbr', await sealed('root', aRoot(keys), { by: keys.root.slice(0, 2) }));
  await publish({ version: 10, packs: [first.ref] }, [first]);
  await feeds.offerAddress(host.address);
  await feeds.confirm(FEED);
  await feeds.checkAll();
  const client: InstalledClient = {
    keys,
    host,
    first,
    publish,
    async check() {
      await feeds.checkAll();
      return (await feeds.list()).feeds[0]?.problem?.code ?? null;
    },
    async importFile() {
      const offer = await feeds.offerFile(joinBundle(host.files));
      if ('problem' in offer) return offer.problem;
      await feeds.confirm(FEED);
      await feeds.remove('no feed of ours'); // takes its turn after what was begun
      return (await feeds.list()).feeds[0]?.problem?.code ?? null;
    },
    setClock: (instant) => {
      clock = instant;
    },
    async kept() {
      const packs = await database.packs();
      const hashes = packs.flatMap(({ current, previous }) => [
        ...entriesOf(current.list),
        ...(previous ? entriesOf(previous.list) : []),
      ]);
      return JSON.stringify([packs, await database.lines(hashes.map(([, hash]) => hash))]);
    },
    shown: async () =>
      Object.fromEntries(
        (await feeds.packs()).filter(({ isRevoked }) => !isRevoked).map((pack) => [pack.id, pack.version]),
      ),
    isRevoked: async (id) => (await feeds.packs()).some((pack) => pack.id === id && pack.isRevoked),
    async article(id) {
      const [pack] = await database.packs();
      const hash = new Map(pack ? entriesOf(pack.current.list) : []).get(`articles/${id}`);
      return hash === undefined ? null : ((await database.lines([hash]))[0] ?? null);
    },
    releaseOf: (version, texts) => aRelease(aPack(version, texts), first),
    feed: async () => (await feeds.list()).feeds[0],
    log: async () => (await feeds.list()).feeds[0]?.log.map(({ code }) => code) ?? [],
  };
  expect(await client.shown(), 'the pack that is attacked was never installed').toEqual({ base: 5 });
  return client;

  async function publish(change: Partial<FeedIndex>, releases: readonly Release[] = []): Promise<void> {
    for (const { files } of releases) for (const [path, bytes] of files) host.files.set(path, bytes);
    host.files.set('feed.kbi', await sealed('index', anIndex(change), { by: [keys.index[0]] }));
  }
}
