import { fingerprintOf } from '@/knowledge-base/packs/trust/fingerprint.ts';
import { bytesOfHex } from './offers.ts';
import type { Policy } from './policy.ts';
import type { FeedRow } from './rows.ts';

/**
 * The rows that the company's policy writes: the feeds that it names, and those that it names no longer, which stay as the
 * operator's own: nothing vanishes in a call.
 */
export function rowsOfPolicy({ feeds }: Policy, known: readonly FeedRow[]): readonly FeedRow[] {
  const named = feeds.map(({ id, urls, rootHash, minVersion, ring }): FeedRow => {
    const before = known.find((row) => row.id === id);
    const base = { id, origin: 'policy', urls, rootHash, minVersion, ring } as const;
    // Another root hash is how a company comes out of the loss of its root keys.
    if (before?.rootHash === rootHash) return { ...before, ...base };
    const words = fingerprintOf(bytesOfHex(rootHash));
    return { ...base, words, trust: null, checkedAt: null, problem: null, log: before?.log ?? [] };
  });
  const ids = new Set(feeds.map(({ id }) => id));
  const dropped = known
    .filter(({ id, origin }) => origin === 'policy' && !ids.has(id))
    .map((row): FeedRow => ({ ...row, origin: 'operator', ring: 'all' }));
  return [...named, ...dropped];
}
