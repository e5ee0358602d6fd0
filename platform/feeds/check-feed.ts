import { checkIndex } from '@/knowledge-base/packs/client/check-index.ts';
import type { FeedProblemCode } from '@/knowledge-base/packs/client/feed-problem.ts';
import type { FeedState } from '@/knowledge-base/packs/client/feed-state.ts';
import { beginTrust, followRoots } from '@/knowledge-base/packs/client/follow-roots.ts';
import { clockProblem, trustedNow } from '@/knowledge-base/packs/client/trusted-time.ts';
import type { PackCrypto } from '@/knowledge-base/packs/trust/crypto.ts';
import { LARGEST_INDEX } from '@/knowledge-base/packs/trust/feed-index.ts';
import { LARGEST_ROOT } from '@/knowledge-base/packs/trust/root.ts';
import type { FeedFiles } from './feed-files.ts';

export interface CheckTools {
  readonly crypto: PackCrypto;
  /** The computer's clock, in milliseconds. */
  readonly clock: () => number;
  /** Our version, as `1.2.3`. */
  readonly client: string;
  readonly lastTrusted: number | null;
}

/** What is known of a feed before it is checked. */
export interface Known {
  readonly trust: FeedState | null;
  /** What the first root must be where nothing is trusted yet; `null` where an operator is going to confirm it. */
  readonly rootHash: string | null;
  readonly feed: string | null;
  readonly minVersion: number;
}

/** How far a check came. `trust` is what is believed now, also when there was a problem: a root may have been followed. */
export interface Checked {
  readonly trust: FeedState | null;
  readonly problem: FeedProblemCode | null;
  /** Who answered: false when no place did. */
  readonly isReached: boolean;
  /** Where the packs are to be looked for: the place that gave the index, then the others. */
  readonly files: readonly FeedFiles[];
  /** The moment that the index vouched for. */
  readonly trustedAt: number | null;
}

/** Asks one place after the other, until one has an index that may be accepted: a bad mirror holds up no good one. */
export async function checkFeed(known: Known, places: readonly FeedFiles[], tools: CheckTools): Promise<Checked> {
  let { trust } = known;
  let problem: FeedProblemCode = 'unreachable';
  let isReached = false;
  for (const place of places) {
    const checked = await checkPlace({ ...known, trust }, place, tools);
    ({ trust } = checked);
    isReached ||= checked.isReached;
    if (!checked.problem) return { ...checked, files: [place, ...places.filter((other) => other !== place)] };
    ({ problem } = checked);
  }
  return { trust, problem, isReached, files: [], trustedAt: null };
}

/**
 * The index comes first, and alone as long as it fits: that is one question a check, most often answered by "not modified".
 * Roots are asked for when it does not fit, or when nothing is trusted yet.
 */
async function checkPlace(known: Known, place: FeedFiles, tools: CheckTools): Promise<Omit<Checked, 'files'>> {
  const fetched = await place.get('feed.kbi', { atMost: LARGEST_INDEX });
  if (!fetched.ok) return refused(known.trust, fetched.problem, { isReached: fetched.problem === 'not-found' });
  const direct = known.trust && (await judge(known.trust, fetched, { known, tools }));
  if (direct && !NEEDS_ROOTS.has(direct.problem)) return direct;

  const roots = readRoots(place);
  const { trust, problem } = await rootedTrust(known, roots.rootOf, tools.crypto);
  if (!trust || problem) return refused(trust, roots.problem() ?? problem ?? 'malformed', { isReached: true });
  const judged = await judge(trust, fetched, { known, tools });
  // An index that fits needs no newer root. Many hosts let nobody read their "not found", which then looks like silence.
  return judged.problem ? { ...judged, problem: roots.problem() ?? judged.problem } : judged;
}

/** What an index under a root that we do not have yet looks like. */
const NEEDS_ROOTS: ReadonlySet<FeedProblemCode | null> = new Set(['bad-signature', 'root-behind'] as const);

async function judge(
  trust: FeedState,
  { bytes, date }: { bytes: Uint8Array; date: string | null },
  { known, tools }: { known: Known; tools: CheckTools },
): Promise<Omit<Checked, 'files'>> {
  const { crypto, client, lastTrusted } = tools;
  const lastIssued = trust.accepted?.index.issued ?? null;
  const now = trustedNow({ clock: tools.clock(), lastTrusted, lastIssued });
  const index = await checkIndex({ bytes, trust, now, client, crypto });
  if (!index.ok) {
    // A clock that is a year ahead makes every index look expired: what is wrong is the clock.
    const clock = clockProblem({ clock: tools.clock(), hostDate: date, lastIssued });
    return refused(trust, index.problem === 'expired' && clock ? clock : index.problem, { isReached: true });
  }
  const { accepted } = index;
  if (!trust.accepted && accepted.index.version < known.minVersion) {
    return refused(trust, 'older-than-accepted', { isReached: true });
  }
  return { trust: { ...trust, accepted }, problem: null, isReached: true, trustedAt: now };
}

function refused(
  trust: FeedState | null,
  problem: FeedProblemCode,
  { isReached }: { isReached: boolean },
): Omit<Checked, 'files'> {
  return { trust, problem, isReached, trustedAt: null };
}

async function rootedTrust(
  { trust, rootHash, feed }: Known,
  rootOf: (version: number) => Promise<Uint8Array | null>,
  crypto: PackCrypto,
): Promise<{ trust: FeedState | null; problem: FeedProblemCode | null }> {
  if (trust) return followRoots(trust, rootOf, crypto);
  const begun = await beginTrust({ rootOf, rootHash, feed }, crypto);
  return begun.ok ? { trust: begun.trust, problem: null } : { trust: null, problem: begun.problem };
}

/** Roots by version. `problem` tells whether the host was silent rather than without a newer root. */
function readRoots(place: FeedFiles): {
  rootOf: (version: number) => Promise<Uint8Array | null>;
  problem: () => FeedProblemCode | null;
} {
  let problem: FeedProblemCode | null = null;
  return {
    async rootOf(version) {
      const fetched = await place.get(`root/${version}.kbr`, { atMost: LARGEST_ROOT });
      if (fetched.ok) return fetched.bytes;
      if (fetched.problem !== 'not-found') ({ problem } = fetched);
      return null;
    },
    problem: () => problem,
  };
}
