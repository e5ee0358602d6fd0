import type { FeedIndex } from '../trust/feed-index.ts';
import type { TrustRoot } from '../trust/root.ts';

/** What is believed of a feed: its newest root, and the newest index that was accepted. Plain values, to be kept. */
export interface FeedState {
  readonly feed: string;
  /** SHA-256 of the payload of the first root, as hex: what the eight words stand for. */
  readonly rootHash: string;
  readonly root: TrustRoot;
  readonly accepted: AcceptedIndex | null;
}

/** An index that was accepted. `hash` is the SHA-256 of its payload. */
export interface AcceptedIndex {
  readonly index: FeedIndex;
  readonly hash: string;
}

/**
 * The day on which the feed was last confirmed: when its newest index was signed. A host that serves an old index for ever
 * confirms nothing by it. `null` before the first.
 */
export function confirmedAt({ accepted }: FeedState): string | null {
  return accepted?.index.issued ?? null;
}
