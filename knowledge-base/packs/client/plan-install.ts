import type { Sha256 } from '../trust/crypto.ts';
import type { DeltaRef, FeedIndex, PackRef, PackVersionRef } from '../trust/feed-index.ts';
import { versionFor } from './rollout.ts';
import type { RolloutRing } from './rollout.ts';

/** What is installed of a pack of the feed. */
export interface InstalledVersion {
  readonly version: number;
  /** Hash of the packed file, as the index names it. */
  readonly hash: string;
  readonly content: string;
  /** The epoch of the index that brought it. */
  readonly epoch: number;
  /** After a roll-back by hand: the version that was left. Nothing up to it is installed again by itself. */
  readonly heldAt: number | null;
}

/** What is to be done with a pack. `delta` is `null` where none starts from what is installed. */
export type PackPlan =
  | {
      readonly pack: string;
      readonly todo: 'install';
      readonly target: PackVersionRef;
      readonly delta: DeltaRef | null;
    }
  | { readonly pack: string; readonly todo: 'remove' }
  | { readonly pack: string; readonly todo: 'keep'; readonly why: 'current' | 'held' | 'waiting' | 'gone' | 'older' };

/**
 * What an accepted index asks for, pack by pack. Silence removes nothing: a pack that is not in the index any more is kept
 * (`gone`) until it is withdrawn by a tombstone. An older version is installed only under a higher epoch.
 */
export async function planInstall(
  {
    index,
    installed,
    installId,
    ring,
  }: {
    index: FeedIndex;
    installed: ReadonlyMap<string, InstalledVersion>;
    installId: string;
    ring: RolloutRing;
  },
  sha256: Sha256,
): Promise<readonly PackPlan[]> {
  const plans: PackPlan[] = [];
  for (const pack of index.packs) {
    const target = pack.tombstone ? null : await versionFor(pack, { installId, ring }, sha256);
    plans.push(planOf(pack, { target, installed: installed.get(pack.id) ?? null, index }));
  }
  const listed = new Set(index.packs.map(({ id }) => id));
  const gone = [...installed.keys()].filter((id) => !listed.has(id));
  return [...plans, ...gone.map((pack) => ({ pack, todo: 'keep', why: 'gone' }) as const)];
}

function planOf(
  { id: pack, hash, tombstone }: PackRef,
  { target, installed, index }: { target: PackVersionRef | null; installed: InstalledVersion | null; index: FeedIndex },
): PackPlan {
  if (tombstone) return installed ? { pack, todo: 'remove' } : { pack, todo: 'keep', why: 'current' };
  if (!target || index.revoked.includes(target.hash)) return { pack, todo: 'keep', why: 'waiting' };
  if (!installed) return { pack, todo: 'install', target, delta: null };
  // A share that was lowered takes nothing away from who has the new version already.
  if (installed.hash === target.hash || installed.hash === hash) return { pack, todo: 'keep', why: 'current' };
  if (installed.heldAt !== null && target.version <= installed.heldAt) return { pack, todo: 'keep', why: 'held' };
  if (target.version <= installed.version && index.epoch <= installed.epoch) {
    return { pack, todo: 'keep', why: 'older' };
  }
  const delta = target.deltas.find(({ from }) => from === installed.content) ?? null;
  return { pack, todo: 'install', target, delta };
}
