import type { Localised } from '@/knowledge-base/content/localised.ts';
import type { FeedProblemCode } from '@/knowledge-base/packs/client/feed-problem.ts';

/** A pack of knowledge on this computer, as the options show it. */
export interface PackSummary {
  /** `feed/pack`, or the pack's id alone for the one in the bundle. */
  readonly key: string;
  readonly feed: string | null;
  readonly id: string;
  readonly title: Localised;
  readonly version: number;
  /** The version that one click brings back; `null` when there is none. */
  readonly previous: number | null;
  readonly installedAt: string | null;
  readonly items: number;
  /** Part of the extension: it cannot be removed, and has no feed. */
  readonly isStarter: boolean;
  /** Its publisher took it back: nothing of it is shown any more. */
  readonly isRevoked: boolean;
  /** The operator went back to this version: nothing newer is installed before the hold is released. */
  readonly isHeld: boolean;
}

/** Where packs come from. */
export interface FeedSummary {
  readonly id: string;
  /** `null` when it came as a file: nothing is fetched. */
  readonly address: string | null;
  /** Who put it there: a company's policy cannot be removed by an operator. */
  readonly origin: 'policy' | 'operator' | 'file';
  /** The eight words of its first root. */
  readonly fingerprint: readonly string[];
  /** When it was last known to be up to date; `null` before the first time. */
  readonly confirmedAt: string | null;
  readonly checkedAt: string | null;
  readonly expiresAt: string | null;
  /** Why the last check changed nothing. What was installed before stays. */
  readonly problem: { readonly code: FeedProblemCode; readonly at: string } | null;
  readonly progress: {
    readonly step: 'fetch' | 'check' | 'write';
    readonly done: number;
    readonly total: number;
  } | null;
  /** The last reasons, newest first; codes only. */
  readonly log: readonly { readonly at: string; readonly code: FeedProblemCode }[];
}

/** A feed that was fetched or read from a file, and is trusted only after the operator compared its words. */
export interface FeedOffer {
  readonly address: string | null;
  readonly feed: string;
  readonly words: readonly string[];
  readonly packs: readonly { readonly title: Localised; readonly version: number; readonly items: number }[];
}
