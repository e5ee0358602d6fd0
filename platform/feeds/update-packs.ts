import type { FeedProblemCode } from '@/knowledge-base/packs/client/feed-problem.ts';
import { planInstall } from '@/knowledge-base/packs/client/plan-install.ts';
import type { PackPlan } from '@/knowledge-base/packs/client/plan-install.ts';
import type { FeedIndex } from '@/knowledge-base/packs/trust/feed-index.ts';
import { bringIn } from './installer.ts';
import type { InstallTools } from './installer.ts';
import { problemOfWriting, withProblem } from './log.ts';
import type { FeedRow, InstalledVersion, PackRow } from './rows.ts';

export interface UpdateTools extends InstallTools {
  readonly installId: string;
  /** Something that operators see has changed. */
  readonly onSwitched: () => void;
}

/**
 * Does what the accepted index of a feed asks for, pack by pack; gives the feed with the reason why something was not done.
 * Each pack is switched by itself, in the one transaction that also keeps the feed's row.
 */
export async function updatePacks(feed: FeedRow, tools: UpdateTools): Promise<FeedRow> {
  const index = feed.trust?.accepted?.index;
  if (!index) return feed;
  const rows = (await tools.database.packs()).filter((row) => row.feed === feed.id);
  const plans = await planInstall(
    {
      index,
      installed: new Map(rows.map((row) => [row.id, { ...row.current, heldAt: row.heldAt }])),
      installId: tools.installId,
      ring: feed.ring,
    },
    tools.crypto.sha256,
  );
  let next = feed;
  for (const plan of plans) {
    const row = rows.find(({ id }) => id === plan.pack) ?? null;
    const problem = await carryOut(plan, { index, row, feed: next, tools });
    if (problem) next = withProblem(next, { at: tools.now(), code: problem });
  }
  return next;
}

/** The rows of packs that a new index changes: what it takes back is hidden at once, also without a network. */
export function withRevocations(rows: readonly PackRow[], { revoked }: FeedIndex): readonly PackRow[] {
  return rows.flatMap((row) => {
    const isRevoked = revoked.includes(row.current.hash);
    const previous = row.previous && revoked.includes(row.previous.hash) ? null : row.previous;
    return isRevoked === row.isRevoked && previous === row.previous ? [] : [{ ...row, isRevoked, previous }];
  });
}

interface Work {
  readonly index: FeedIndex;
  readonly row: PackRow | null;
  readonly feed: FeedRow;
  readonly tools: UpdateTools;
}

async function carryOut(plan: PackPlan, { index, row, feed, tools }: Work): Promise<FeedProblemCode | null> {
  if (plan.todo === 'keep') return plan.why === 'gone' ? 'pack-gone' : plan.why === 'older' ? 'pack-older' : null;
  const { database, onSwitched } = tools;
  const key = `${feed.id}/${plan.pack}`;
  try {
    if (plan.todo === 'remove') {
      await database.commit({ feeds: [feed], removedPacks: [key] });
      onSwitched();
      return null;
    }
    const { id, title } = index.packs.find((pack) => pack.id === plan.pack) ?? {
      id: plan.pack,
      title: { it: '', en: null },
    };
    const { target: version, delta } = plan;
    const fetched = await bringIn(
      { id, title, version, delta, installed: row?.current ?? null, epoch: index.epoch },
      tools,
    );
    if (!fetched.ok) return fetched.problem;
    const { items } = fetched;
    await database.commit({
      items,
      feeds: [feed],
      packs: [switched({ key, feed: feed.id, id }, row, fetched.version)],
    });
    onSwitched();
    return fetched.fellBack ? 'delta-refused' : null;
  } catch (error) {
    return problemOfWriting(error);
  }
}

function switched(
  names: Pick<PackRow, 'key' | 'feed' | 'id'>,
  row: PackRow | null,
  current: InstalledVersion,
): PackRow {
  // What was taken back is not kept to go back to.
  const previous = row && !row.isRevoked ? row.current : null;
  return { ...names, current, previous, isRevoked: false, heldAt: null };
}
