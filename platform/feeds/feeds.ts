import type { FeedProblemCode } from '@/knowledge-base/packs/client/feed-problem.ts';
import { splitBundle } from '@/knowledge-base/packs/file/bundle.ts';
import type { PackCrypto } from '@/knowledge-base/packs/trust/crypto.ts';
import { inTurns } from '../in-turn.ts';
import type { FeedListing, FeedOfferReply, MayAdd, PackListing } from '../messages/feed-values.ts';
import { checkFeed } from './check-feed.ts';
import { filesInBundle, filesOnMirrors, folderOf } from './feed-files.ts';
import type { FeedFiles } from './feed-files.ts';
import type { Fetched, FetchOptions } from './fetch-file.ts';
import { entriesOf } from './item-list.ts';
import { feedListing, packListing } from './listings.ts';
import { problemOfWriting, withoutProblem, withProblem } from './log.ts';
import { offerOfAddress, offerOfFile } from './offers.ts';
import type { Offer } from './offers.ts';
import type { PackDatabase } from './pack-database.ts';
import { mayAdd, POLICY_PATIENCE, refusalBy } from './policy.ts';
import type { Policy } from './policy.ts';
import { rowsOfPolicy } from './policy-rows.ts';
import { profileLines } from './profile-lines.ts';
import { createReadArticles, type ReadArticles } from './read-articles.ts';
import type { FeedRow, OwnRow, PackRow } from './rows.ts';
import { mayCheckNow } from './schedule.ts';
import { updatePacks, withRevocations } from './update-packs.ts';

/** Packs and where they come from, as the rest of the background sees them. */
export interface Feeds extends ReadArticles {
  packs(): Promise<readonly PackListing[]>;
  items(asked: {
    pack: string;
    content: string;
    from: number;
  }): Promise<{ lines: string[]; next: number | null } | null>;
  list(): Promise<{ feeds: readonly FeedListing[]; mayAdd: MayAdd }>;
  offerAddress(address: string): Promise<FeedOfferReply>;
  offerFile(file: Uint8Array): Promise<FeedOfferReply>;
  /** Trusts the feed that was offered, and begins to install. False when it is not the one that was offered last. */
  confirm(feed: string): Promise<boolean>;
  dismiss(): Promise<void>;
  /** Checks every feed; resolves when all is done. Never rejects. */
  checkAll(): Promise<void>;
  /** The operator asked: begins to check unless that was done less than a minute ago. */
  checkNow(): Promise<boolean>;
  remove(feed: string): Promise<boolean>;
  rollBack(pack: string): Promise<boolean>;
  releaseHold(pack: string): Promise<boolean>;
  /** The lines of the profiles of CRMs in installed packs. */
  profiles(): Promise<readonly string[]>;
  /** Deletes everything; the feeds of the company's policy come back by themselves. */
  erase(): Promise<void>;
  /** What belongs to this computer: when the next check is due depends on it. */
  own(): Promise<OwnRow>;
}

export interface FeedsOptions {
  readonly database: () => Promise<PackDatabase>;
  /** Gives up a database that can't be emptied for a new one. */
  readonly replaceDatabase: () => Promise<void>;
  /** `patience` in milliseconds: for how long the browser's answer is waited for. */
  readonly policy: (patience?: number) => Promise<Policy>;
  readonly fetchFile: (address: string, options: FetchOptions) => Promise<Fetched>;
  readonly crypto: PackCrypto;
  /** Our version, as `1.2.3`. */
  readonly client: () => string;
  readonly newId: () => string;
  readonly now: () => string;
  readonly random: () => number;
  readonly rest: () => Promise<void>;
  readonly tell: (event: 'packs.changed' | 'feeds.changed') => void;
  readonly signal: AbortSignal;
}

const LINES_AT_ONCE = 250;

export function createFeeds(options: FeedsOptions): Feeds {
  const { database, now, tell } = options;
  // One work at a time writes: a check, a roll-back or a removal finds the rows as the one before left them.
  const inTurn = inTurns();
  const progress = new Map<string, FeedListing['progress']>();
  let lastAsked: string | null = null;

  return {
    packs: async () => (await (await database()).packs()).map(packListing),
    async items({ pack, content, from }) {
      const packs = await database();
      const row = (await packs.packs()).find(({ key }) => key === pack);
      if (row?.current.content !== content || row.isRevoked) return null;
      const hashes = entriesOf(row.current.list)
        .slice(from, from + LINES_AT_ONCE)
        .map(([, hash]) => hash);
      const lines = await packs.lines(hashes);
      const next = from + LINES_AT_ONCE;
      if (lines.every((line) => line !== null)) {
        return { lines: lines as string[], next: next < row.current.items ? next : null };
      }
      void inTurn(() => giveUp(row));
      return null;
    },
    async list() {
      const [rows, policy] = await Promise.all([(await database()).feeds(), options.policy(POLICY_PATIENCE.toShow)]);
      return { feeds: rows.map((row) => feedListing(row, progress.get(row.id) ?? null)), mayAdd: mayAdd(policy) };
    },
    offerAddress: (address) =>
      offer(async (tools) => {
        const folder = folderOf(address);
        const [place] = placesOf([folder]);
        return place ? offerOfAddress(folder, place, tools) : { ok: false, problem: 'address-not-allowed' };
      }),
    offerFile: (file) => offer((tools) => offerOfFile(file, tools)),
    async confirm(id) {
      const packs = await database();
      const offered = await packs.offer();
      if (offered?.feed.id !== id || refusalBy(await options.policy(POLICY_PATIENCE.toAdd))) return false;
      await packs.commit({ feeds: [offered.feed], offer: null });
      tell('feeds.changed');
      const bundle = offered.file && splitBundle(offered.file);
      void inTurn(() => checkOne(id, bundle ? [filesInBundle(bundle)] : null));
      return true;
    },
    dismiss: async () => (await database()).commit({ offer: null }),
    checkAll,
    async checkNow() {
      if (!mayCheckNow(lastAsked, now())) return false;
      lastAsked = now();
      void checkAll();
      return true;
    },
    remove: (id) =>
      inTurn(async () => {
        const packs = await database();
        const row = (await packs.feeds()).find((feed) => feed.id === id);
        if (!row || row.origin === 'policy') return false;
        const its = (await packs.packs()).filter(({ feed }) => feed === id).map(({ key }) => key);
        await packs.commit({ removedFeeds: [id], removedPacks: its });
        tellBoth();
        await packs.sweep();
        return true;
      }),
    rollBack: (key) =>
      changePack(key, (row) =>
        row.previous
          ? { ...row, current: row.previous, previous: null, isRevoked: false, heldAt: row.current.version }
          : null,
      ),
    async releaseHold(key) {
      const isReleased = await changePack(key, (row) => (row.heldAt === null ? null : { ...row, heldAt: null }));
      if (isReleased) void checkAll();
      return isReleased;
    },
    ...createReadArticles(database),
    profiles: () => profileLines(database),
    async erase() {
      await inTurn(async () => {
        try {
          await (await database()).clear();
        } catch {
          // Damaged: what cannot be emptied is thrown away whole, and its copy of the feeds with it.
          await options.replaceDatabase();
          await (await database()).clear();
        }
      });
      tellBoth();
      void checkAll();
    },
    own,
  };

  async function own(): Promise<OwnRow> {
    const packs = await database();
    const kept = await packs.own();
    if (kept) return kept;
    const begun: OwnRow = { installId: options.newId(), checkedAt: null, failures: 0, lastTrusted: null };
    await packs.commit({ own: begun });
    return begun;
  }

  function placesOf(urls: readonly string[]): readonly FeedFiles[] {
    return filesOnMirrors(urls, options);
  }

  async function offer(look: (tools: Parameters<typeof offerOfFile>[1]) => Promise<Offer>): Promise<FeedOfferReply> {
    const problem = refusalBy(await options.policy(POLICY_PATIENCE.toAdd));
    if (problem) return { problem };
    const packs = await database();
    const offered = await look({ ...(await checkTools()), known: await packs.feeds(), now });
    if (!offered.ok) return { problem: offered.problem };
    await packs.commit({ offer: offered.row });
    return offered.reply;
  }

  async function checkTools() {
    const { crypto, client } = options;
    return { crypto, client: client(), clock: () => Date.parse(now()), lastTrusted: (await own()).lastTrusted };
  }

  function checkAll(): Promise<void> {
    return inTurn(async () => {
      await takeInPolicy();
      const packs = await database();
      const rows = (await packs.feeds()).filter(({ urls }) => urls.length > 0);
      let isReached = rows.length === 0;
      for (const { id } of rows) isReached = (await checkOne(id, null)) || isReached;
      const { failures, ...rest } = await own();
      await packs.commit({ own: { ...rest, checkedAt: now(), failures: isReached ? 0 : failures + 1 } });
    }).catch(() => undefined);
  }

  /** Whether anybody answered. `given` are the places to look in instead of the feed's mirrors. */
  async function checkOne(id: string, given: readonly FeedFiles[] | null): Promise<boolean> {
    const packs = await database();
    const row = (await packs.feeds()).find((feed) => feed.id === id);
    if (!row) return true;
    const places = given ?? placesOf(row.urls);
    progress.set(id, { step: 'fetch', done: 0, total: 0 });
    tell('feeds.changed');
    try {
      const checked = await checkFeed({ ...row, feed: id }, places, await checkTools());
      const seen: FeedRow = { ...row, trust: checked.trust, checkedAt: now() };
      if (checked.problem) {
        await packs.commit({ feeds: [withProblem(seen, { at: now(), code: checked.problem })] });
        return checked.isReached;
      }
      await accept(seen, checked.trustedAt);
      const updated = await updatePacks(withoutProblem(seen), {
        ...options,
        database: packs,
        files: checked.files,
        installId: (await own()).installId,
        onProgress: (step) => tellProgress(id, step),
        onSwitched: () => tell('packs.changed'),
      });
      await packs.commit({ feeds: [updated] });
      await packs.sweep();
      return true;
    } catch (error) {
      await note(id, problemOfWriting(error));
      return true;
    } finally {
      progress.delete(id);
      tell('feeds.changed');
    }
  }

  /** Keeps what the new index says before anything is fetched: what it takes back is hidden from here on. */
  async function accept(feed: FeedRow, trustedAt: number | null): Promise<void> {
    const packs = await database();
    const index = feed.trust?.accepted?.index;
    const its = (await packs.packs()).filter((row) => row.feed === feed.id);
    const changed = index ? withRevocations(its, index) : [];
    await packs.commit({ feeds: [feed], packs: changed, own: { ...(await own()), lastTrusted: trustedAt } });
    if (changed.length > 0) tell('packs.changed');
  }

  async function note(id: string, code: FeedProblemCode): Promise<void> {
    const packs = await database();
    const row = (await packs.feeds()).find((feed) => feed.id === id);
    // What cannot be written down is shown at least by the old row, whose last check grows old.
    if (row) await packs.commit({ feeds: [withProblem(row, { at: now(), code })] }).catch(() => undefined);
  }

  /** A pack with a hole in it is no pack: it is forgotten, said, and fetched again. */
  async function giveUp({ key, feed }: PackRow): Promise<void> {
    await (await database()).commit({ removedPacks: [key] });
    await note(feed, 'storage-failed');
    tellBoth();
    void checkAll();
  }

  function changePack(key: string, change: (row: PackRow) => PackRow | null): Promise<boolean> {
    return inTurn(async () => {
      const packs = await database();
      const row = (await packs.packs()).find((pack) => pack.key === key);
      const next = row && change(row);
      if (!next) return false;
      await packs.commit({ packs: [next] });
      tell('packs.changed');
      return true;
    });
  }

  async function takeInPolicy(): Promise<void> {
    const policy = await options.policy();
    if (policy.reading !== 'known') return;
    const packs = await database();
    const rows = rowsOfPolicy(policy, await packs.feeds());
    if (rows.length > 0) await packs.commit({ feeds: rows });
  }

  function tellProgress(id: string, step: NonNullable<FeedListing['progress']>): void {
    const before = progress.get(id);
    progress.set(id, step);
    const percent = (at: FeedListing['progress']): number => Math.floor((20 * (at?.done ?? 0)) / (at?.total || 1));
    if (before?.step !== step.step || percent(before) !== percent(step)) tell('feeds.changed');
  }

  function tellBoth(): void {
    tell('packs.changed');
    tell('feeds.changed');
  }
}
