import { confirmedAt } from '@/knowledge-base/packs/client/feed-state.ts';
import type { FeedListing, PackListing } from '../messages/feed-values.ts';
import type { FeedRow, PackRow } from './rows.ts';

/** A pack as the panel lists it. */
export function packListing({ key, feed, id, current, previous, isRevoked, heldAt }: PackRow): PackListing {
  return {
    key,
    feed,
    id,
    title: { ...current.title },
    version: current.version,
    previous: previous?.version ?? null,
    installedAt: current.installedAt,
    items: current.items,
    isStarter: false,
    isRevoked,
    isHeld: heldAt !== null,
    content: current.content,
  };
}

/** A feed as the panel lists it. */
export function feedListing(row: FeedRow, progress: FeedListing['progress']): FeedListing {
  return {
    id: row.id,
    address: row.urls[0] ?? null,
    origin: row.origin,
    fingerprint: [...row.words],
    confirmedAt: row.trust && confirmedAt(row.trust),
    checkedAt: row.checkedAt,
    expiresAt: row.trust?.accepted?.index.expires ?? null,
    problem: row.problem,
    progress,
    log: [...row.log],
  };
}
