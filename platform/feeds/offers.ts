import type { FeedProblemCode } from '@/knowledge-base/packs/client/feed-problem.ts';
import { splitBundle } from '@/knowledge-base/packs/file/bundle.ts';
import { fingerprintOf } from '@/knowledge-base/packs/trust/fingerprint.ts';
import type { FeedOfferReply } from '../messages/feed-values.ts';
import { checkFeed } from './check-feed.ts';
import type { CheckTools } from './check-feed.ts';
import type { FeedFiles } from './feed-files.ts';
import { filesInBundle } from './feed-files.ts';
import type { FeedRow, OfferRow } from './rows.ts';

export type Offer = { ok: true; row: OfferRow; reply: FeedOfferReply } | { ok: false; problem: FeedProblemCode };

export interface OfferTools extends CheckTools {
  readonly known: readonly FeedRow[];
  readonly now: () => string;
}

/** What a feed at an address has to offer. Nothing of it is believed before an operator confirmed its words. */
export async function offerOfAddress(address: string, place: FeedFiles, tools: OfferTools): Promise<Offer> {
  return offerOf({ urls: [address], place, file: null }, tools);
}

/** What a feed in a file has to offer: the same checks. */
export async function offerOfFile(file: Uint8Array, tools: OfferTools): Promise<Offer> {
  const files = splitBundle(file);
  return files ? offerOf({ urls: [], place: filesInBundle(files), file }, tools) : { ok: false, problem: 'malformed' };
}

async function offerOf(
  { urls, place, file }: { urls: readonly string[]; place: FeedFiles; file: Uint8Array | null },
  tools: OfferTools,
): Promise<Offer> {
  const first = await checkFeed({ trust: null, rootHash: null, feed: null, minVersion: 1 }, [place], tools);
  if (first.problem || !first.trust?.accepted) return { ok: false, problem: first.problem ?? 'malformed' };
  const known = tools.known.find(({ id }) => id === first.trust?.feed);
  // Whoever calls a feed of theirs by the name of one that is trusted here gets nothing by it.
  if (known && known.rootHash !== first.trust.rootHash) return { ok: false, problem: 'root-unknown' };
  // What is known of the feed already counts: an old file or an old host brings nothing old back.
  const { trust, minVersion, rootHash } = known ?? { trust: null, minVersion: 1, rootHash: first.trust.rootHash };
  const checked = await checkFeed({ trust, rootHash, feed: first.trust.feed, minVersion }, [place], tools);
  const accepted = checked.trust?.accepted;
  if (checked.problem || !checked.trust || !accepted) return { ok: false, problem: checked.problem ?? 'malformed' };

  const words = fingerprintOf(bytesOfHex(rootHash));
  const feed: FeedRow = {
    id: checked.trust.feed,
    origin: known?.origin ?? (file ? 'file' : 'operator'),
    urls: known && known.urls.length > 0 ? known.urls : urls,
    ring: known?.ring ?? 'all',
    trust: checked.trust,
    rootHash,
    minVersion,
    words,
    checkedAt: known?.checkedAt ?? null,
    problem: null,
    log: known?.log ?? [],
  };
  const packs = accepted.index.packs
    .filter(({ tombstone }) => !tombstone)
    .map(({ title, version, items }) => ({ title, version, items }));
  return {
    ok: true,
    row: { feed, file },
    reply: { address: urls[0] ?? null, feed: feed.id, words: [...words], packs },
  };
}

export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}
