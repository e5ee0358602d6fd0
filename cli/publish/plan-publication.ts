import type { Pack } from '../../knowledge-base/content/pack.ts';
import { writeDelta } from '../../knowledge-base/packs/file/delta.ts';
import { writePackFile } from '../../knowledge-base/packs/file/pack-file.ts';
import { toHex } from '../../knowledge-base/packs/trust/crypto.ts';
import { LARGEST_PACK, LARGEST_RAW_PACK } from '../../knowledge-base/packs/trust/feed-index.ts';
import type { DeltaRef, FeedIndex, PackRef, PackVersionRef } from '../../knowledge-base/packs/trust/feed-index.ts';
import { webCrypto } from '../../platform/crypto/web-crypto.ts';
import { Refusal } from '../command.ts';
import { gzip } from './gzip.ts';
import type { PublishedPack } from './published-packs.ts';

/** Versions back from which a delta leads to the new one. */
const DELTAS = 3;

export interface PackPublication {
  readonly ref: PackRef;
  /** What is to be written, by its name on the host. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly isNew: boolean;
}

export interface RolloutWish {
  /** Of the computers, 1 to 100; `null` leaves a roll-out that is under way as it is, and gives a new version to all. */
  readonly percent: number | null;
  /** Random; the same as long as one version is rolled out. */
  readonly salt: string;
}

/** One pack of a publication: its entry in the index, and its files. */
export async function planPack(
  pack: Pack,
  {
    before,
    published,
    rollout,
  }: { before: FeedIndex | null; published: readonly PublishedPack[]; rollout: RolloutWish },
): Promise<PackPublication> {
  const written = await writePackFile(pack, webCrypto.sha256);
  const bytes = gzip(written.bytes);
  const hash = toHex(await webCrypto.sha256(bytes));
  const last = before?.packs.find(({ id }) => id === pack.id) ?? null;
  checkVersion(pack, { hash, last });
  if (bytes.length > LARGEST_PACK || written.bytes.length > LARGEST_RAW_PACK) {
    throw new Refusal(
      `${pack.id} is larger than 8 MB packed or 32 MB plain: make two packs of it. Nothing was published.`,
    );
  }

  const files = new Map([[`p/${hash}.gz`, bytes]]);
  const earlier = published.filter(({ header }) => header.id === pack.id && header.version < pack.version);
  const deltas: DeltaRef[] = [];
  for (const from of earlier.slice(0, DELTAS)) {
    const delta = writeDelta({ header: pack, from, to: written });
    const packed = gzip(delta);
    // A delta that is no smaller than the pack spares nobody anything.
    if (packed.length >= bytes.length) continue;
    const name = toHex(await webCrypto.sha256(packed));
    files.set(`d/${name}.gz`, packed);
    deltas.push({ from: from.content, hash: name, size: packed.length, raw: delta.length });
  }
  const version: PackVersionRef = {
    version: pack.version,
    hash,
    size: bytes.length,
    raw: written.bytes.length,
    content: written.content,
    items: written.items.length,
    deltas,
  };
  const isNew = last?.hash !== hash;
  const ref: PackRef = {
    id: pack.id,
    title: pack.title,
    ...version,
    rollout: rolloutOf({ last, isNew, rollout }),
    tombstone: false,
  };
  return { ref, files, isNew };
}

function checkVersion(pack: Pack, { hash, last }: { hash: string; last: PackRef | null }): void {
  if (!last || last.hash === hash || pack.version > last.version) return;
  throw new Refusal(
    `${pack.id} has changed since version ${last.version} was published: set "version: ${last.version + 1}" in its pack.yaml. Nothing was published.`,
  );
}

function rolloutOf({
  last,
  isNew,
  rollout: { percent, salt },
}: {
  last: PackRef | null;
  isNew: boolean;
  rollout: RolloutWish;
}): PackRef['rollout'] {
  const under = isNew ? null : (last?.rollout ?? null);
  if (percent === null) return under;
  if (percent >= 100) return null;
  if (under) return { ...under, percent };
  // Nothing new to be handed out: everybody has it already.
  if (!isNew) return null;
  return { percent, salt, prev: last && settled(last) };
}

/** What those have who are not in the roll-out: the version that everybody had before it began. */
function settled({ rollout, tombstone, ...ref }: PackRef): PackVersionRef | null {
  if (tombstone) return null;
  if (rollout) return rollout.prev;
  const { id: _id, title: _title, ...version } = ref;
  return version;
}
