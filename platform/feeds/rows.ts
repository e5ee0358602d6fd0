import type { Localised } from '@/knowledge-base/content/localised.ts';
import type { FeedProblemCode } from '@/knowledge-base/packs/client/feed-problem.ts';
import type { FeedState } from '@/knowledge-base/packs/client/feed-state.ts';
import type { RolloutRing } from '@/knowledge-base/packs/client/rollout.ts';

export interface LogEntry {
  readonly at: string;
  readonly code: FeedProblemCode;
}

/** A feed as it is kept: where it is, what is trusted of it, and how the last check went. */
export interface FeedRow {
  readonly id: string;
  readonly origin: 'policy' | 'operator' | 'file';
  /** Folders that hold `feed.kbi`; none when it came as a file. */
  readonly urls: readonly string[];
  readonly ring: RolloutRing;
  /** What must never be forgotten: keys and versions. `null` before the first good check of a feed from a policy. */
  readonly trust: FeedState | null;
  /** SHA-256 of the payload of the first root, which the words or the policy vouched for. */
  readonly rootHash: string;
  readonly minVersion: number;
  readonly words: readonly string[];
  readonly checkedAt: string | null;
  readonly problem: LogEntry | null;
  /** Newest first. */
  readonly log: readonly LogEntry[];
}

/** One version of a pack, whole. */
export interface InstalledVersion {
  readonly version: number;
  readonly title: Localised;
  /** SHA-256 of the packed file that the index named. */
  readonly hash: string;
  /** What its items add up to. */
  readonly content: string;
  /** The epoch of the index that brought it. */
  readonly epoch: number;
  readonly installedAt: string;
  /** Its items, as `item-list.ts` writes them. */
  readonly list: string;
  readonly items: number;
}

export interface PackRow {
  /** `feed/pack`. */
  readonly key: string;
  readonly feed: string;
  readonly id: string;
  readonly current: InstalledVersion;
  /** What one click brings back; kept until the next version is in its place. */
  readonly previous: InstalledVersion | null;
  readonly isRevoked: boolean;
  /** The version that the operator went back from: nothing up to it is installed again before the hold is released. */
  readonly heldAt: number | null;
}

/** What belongs to this computer and to no feed. */
export interface OwnRow {
  /** Random; decides only in which share of a staged roll-out this computer is. Never sent. */
  readonly installId: string;
  readonly checkedAt: string | null;
  /** Checks in a row that reached nobody. */
  readonly failures: number;
  /** The latest moment that a good check vouched for, in milliseconds: a clock that is set back does not go before it. */
  readonly lastTrusted: number | null;
}

/** A feed that was fetched, or read from a file, and waits for its words to be compared. */
export interface OfferRow {
  readonly feed: FeedRow;
  /** The file it came in. */
  readonly file: Uint8Array | null;
}

/** An article as it was when it was opened last. */
export interface ReadRow {
  readonly article: string;
  readonly hash: string;
  readonly line: string;
}
