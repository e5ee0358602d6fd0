import type { PackCrypto } from '../trust/crypto.ts';
import { toHex } from '../trust/crypto.ts';
import { followRoot, readRoot } from '../trust/root.ts';
import type { FeedProblemCode } from './feed-problem.ts';
import type { FeedState } from './feed-state.ts';

/** Steps of the chain that are followed at one check, as in tuf-js. */
export const MOST_ROOT_STEPS = 32;

/** Gives the envelope of a version of the root; `null` when the host has no such file. */
export type RootOf = (version: number) => Promise<Uint8Array | null>;

export type FirstTrust =
  { readonly ok: true; readonly trust: FeedState } | { readonly ok: false; readonly problem: FeedProblemCode };

/**
 * Begins to trust a feed: its first root, whose fingerprint somebody has to confirm, and every root that follows. `rootHash`
 * is what the company's policy says that the fingerprint must be; `null` where an operator is going to confirm it.
 */
export async function beginTrust(
  { rootOf, rootHash, feed }: { rootOf: RootOf; rootHash: string | null; feed: string | null },
  crypto: PackCrypto,
): Promise<FirstTrust> {
  const bytes = await rootOf(1);
  if (!bytes) return { ok: false, problem: 'not-found' };
  const first = await readRoot(bytes, crypto);
  if (first?.root.version !== 1) return { ok: false, problem: 'root-refused' };
  const hash = toHex(await crypto.sha256(first.envelope.payload));
  if (rootHash !== null && rootHash !== hash) return { ok: false, problem: 'root-unknown' };
  if (feed !== null && feed !== first.root.feed) return { ok: false, problem: 'other-feed' };
  const trust: FeedState = { feed: first.root.feed, rootHash: hash, root: first.root, accepted: null };
  const followed = await followRoots(trust, rootOf, crypto);
  return followed.problem ? { ok: false, problem: followed.problem } : { ok: true, trust: followed.trust };
}

/**
 * Follows the chain of roots, one version after the other, as far as it goes. A root that may not be believed stops it
 * there: what was believed before still is, and `problem` says so. A higher epoch forgets the accepted index's version.
 */
export async function followRoots(
  trust: FeedState,
  rootOf: RootOf,
  crypto: PackCrypto,
): Promise<{ trust: FeedState; problem: 'root-refused' | null }> {
  let followed = trust;
  for (let step = 0; step < MOST_ROOT_STEPS; step += 1) {
    const bytes = await rootOf(followed.root.version + 1);
    if (!bytes) break;
    const next = await followRoot(followed.root, bytes, crypto);
    if (!next) return { trust: followed, problem: 'root-refused' };
    followed = { ...followed, root: next.root };
  }
  return { trust: followed, problem: null };
}
