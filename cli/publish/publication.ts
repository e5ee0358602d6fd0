import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { canonicalJson } from '../../knowledge-base/packs/file/canonical-json.ts';
import type { FeedIndex, PackRef } from '../../knowledge-base/packs/trust/feed-index.ts';
import type { TrustRoot } from '../../knowledge-base/packs/trust/root.ts';
import { Refusal, WrongUse } from '../command.ts';
import { compileToHandOut } from '../pack-folder.ts';
import type { FeedFile } from './feed-file.ts';
import { planPack } from './plan-publication.ts';
import type { PackPublication } from './plan-publication.ts';
import type { PublishedPack } from './published-packs.ts';

const DAY_MS = 86_400_000;

export interface PublicationWishes {
  readonly percent: number | null;
  /** Ids of packs to be withdrawn: clients remove them. */
  readonly withdraw: readonly string[];
  /** Hashes of packed files that must not be shown any more. */
  readonly revoke: readonly string[];
  readonly now: Date;
}

export interface Publication {
  readonly index: FeedIndex;
  /** The bytes to be signed. */
  readonly payload: Uint8Array;
  readonly packs: readonly PackPublication[];
}

/** Everything that a publication consists of; nothing is written yet. */
export async function planPublication({
  feed,
  root,
  before,
  published,
  wishes,
  onPack,
}: {
  feed: FeedFile;
  root: TrustRoot;
  before: FeedIndex | null;
  published: readonly PublishedPack[];
  wishes: PublicationWishes;
  onPack: (folder: string) => void;
}): Promise<Publication> {
  const packs: PackPublication[] = [];
  for (const folder of feed.packs) {
    onPack(folder);
    const pack = compileToHandOut(resolve(feed.folder, folder));
    if (packs.some(({ ref }) => ref.id === pack.id)) throw new Refusal(`Two packs are called ${pack.id}: rename one.`);
    const rollout = { percent: wishes.percent, salt: randomBytes(12).toString('hex') };
    packs.push(await planPack(pack, { before, published, rollout }));
  }
  const index: FeedIndex = {
    type: 'index',
    feed: feed.id,
    epoch: root.epoch,
    version: (before?.version ?? 0) + 1,
    issued: wishes.now.toISOString(),
    expires: new Date(wishes.now.getTime() + feed.expiresAfterDays * DAY_MS).toISOString(),
    rootVersion: root.version,
    minClient: feed.minClient ?? '0.0.0',
    critical: [],
    revoked: revokedOf(before, wishes, packs),
    packs: [...packs.map(({ ref }) => ref), ...withdrawnOf({ feed, before, wishes, packs })],
  };
  return { index, payload: new TextEncoder().encode(canonicalJson(index)), packs };
}

function withdrawnOf({
  feed,
  before,
  wishes: { withdraw },
  packs,
}: {
  feed: FeedFile;
  before: FeedIndex | null;
  wishes: PublicationWishes;
  packs: readonly PackPublication[];
}): readonly PackRef[] {
  const here = new Set(packs.map(({ ref }) => ref.id));
  const wrong = withdraw.find((id) => here.has(id) || !before?.packs.some((pack) => pack.id === id));
  if (wrong !== undefined) {
    throw new WrongUse(
      here.has(wrong)
        ? `${wrong} is still in the packs of feed.yaml: take it out there to withdraw it.`
        : `${feed.id} never published a pack ${wrong}.`,
    );
  }
  return (before?.packs ?? [])
    .filter(({ id }) => !here.has(id))
    .map((pack) => {
      if (pack.tombstone || withdraw.includes(pack.id)) return { ...pack, deltas: [], rollout: null, tombstone: true };
      throw new Refusal(
        `${pack.id} was published and is not in feed.yaml any more. Put it back, or withdraw it: --withdraw ${pack.id}. Nothing was published.`,
      );
    });
}

function revokedOf(
  before: FeedIndex | null,
  { revoke }: PublicationWishes,
  packs: readonly PackPublication[],
): string[] {
  const current = packs.find(({ ref }) => revoke.includes(ref.hash));
  if (current) {
    throw new Refusal(
      `${current.ref.id} ${current.ref.version} is what would be published now: raise its version with the mended text first. Nothing was published.`,
    );
  }
  const wrong = revoke.find((hash) => !/^[0-9a-f]{64}$/u.test(hash));
  if (wrong !== undefined) throw new WrongUse(`${wrong} is no hash: take it from "spalla verify --json".`);
  return [...new Set([...(before?.revoked ?? []), ...revoke])].toSorted();
}
