import type { Sha256 } from '../trust/crypto.ts';
import type { PackRef, PackVersionRef } from '../trust/feed-index.ts';

/** Where a computer stands in line: `pilot` first of all, `all` by its share, `last` when everybody else has it. */
export type RolloutRing = 'pilot' | 'all' | 'last';

/**
 * The version that this computer is to have: the new one for its share of the computers, for the others the one before;
 * `null` for none yet. The same salt and computer always fall into the same place, so that a higher share takes nothing away.
 */
export async function versionFor(
  pack: PackRef,
  { installId, ring }: { installId: string; ring: RolloutRing },
  sha256: Sha256,
): Promise<PackVersionRef | null> {
  const { rollout } = pack;
  if (!rollout || rollout.percent >= 100 || ring === 'pilot') return pack;
  if (ring === 'last') return rollout.prev;
  return (await placeInLine(rollout.salt, installId, sha256)) < rollout.percent / 100 ? pack : rollout.prev;
}

/** From 0 to 1: the first four bytes of SHA-256 over `salt|installId`. */
export async function placeInLine(salt: string, installId: string, sha256: Sha256): Promise<number> {
  const hash = await sha256(new TextEncoder().encode(`${salt}|${installId}`));
  const [a = 0, b = 0, c = 0, d = 0] = hash;
  return (a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d) / 2 ** 32;
}
