import { checkIndex } from '../../knowledge-base/packs/client/check-index.ts';
import type { FeedState } from '../../knowledge-base/packs/client/feed-state.ts';
import { applyDelta, readDelta } from '../../knowledge-base/packs/file/delta.ts';
import { contentHash, entriesOf } from '../../knowledge-base/packs/file/pack-file.ts';
import { toHex } from '../../knowledge-base/packs/trust/crypto.ts';
import type { FeedIndex, PackVersionRef } from '../../knowledge-base/packs/trust/feed-index.ts';
import { webCrypto } from '../../platform/crypto/web-crypto.ts';
import { gunzip } from './gzip.ts';
import type { HostFolder } from './host-folder.ts';
import { publishedPacks, readPublished } from './published-packs.ts';
import type { PublishedPack } from './published-packs.ts';

export interface Verification {
  readonly index: FeedIndex | null;
  /** In words; empty when clients will accept everything. */
  readonly problems: readonly string[];
}

/** Reads a published feed as the extension does, with the same code, and every pack and delta in it. */
export async function verifyFeed(
  host: HostFolder,
  { trust, now, client }: { trust: FeedState; now: number; client: string },
): Promise<Verification> {
  const bytes = host.read('feed.kbi');
  if (!bytes) return { index: null, problems: ['feed.kbi is missing: publish with "spalla publish"'] };
  const checked = await checkIndex({ bytes, trust, now, client, crypto: webCrypto });
  if (!checked.ok) return { index: null, problems: [`feed.kbi is refused: ${checked.problem}`] };
  const { index } = checked.accepted;
  const published = await publishedPacks(host);
  const problems: string[] = [];
  for (const pack of index.packs) {
    if (pack.tombstone) continue;
    for (const version of [pack, ...(pack.rollout?.prev ? [pack.rollout.prev] : [])]) {
      problems.push(...(await problemsOf(version, { id: pack.id, host, published })));
    }
  }
  return { index, problems };
}

async function problemsOf(
  version: PackVersionRef,
  { id, host, published }: { id: string; host: HostFolder; published: readonly PublishedPack[] },
): Promise<readonly string[]> {
  const name = `p/${version.hash}.gz`;
  const bytes = host.read(name);
  if (!bytes) return [`${name} is missing: it is ${id} ${version.version}; publish again`];
  const pack = await readPublished(bytes);
  if (!pack) return [`${name} is no pack: it was changed, or holds something that does not fit`];
  const isAsSigned =
    pack.hash === version.hash &&
    pack.size === version.size &&
    pack.raw === version.raw &&
    pack.content === version.content &&
    pack.header.id === id &&
    pack.header.version === version.version;
  if (!isAsSigned) return [`${name} is not what was signed as ${id} ${version.version}`];
  const problems: string[] = [];
  for (const delta of version.deltas) {
    const from = published.find(({ content, header }) => content === delta.from && header.id === id);
    if (!(await leadsTo(version, { delta, from, host }))) {
      problems.push(`d/${delta.hash}.gz does not lead to ${id} ${version.version}: clients will fetch the whole pack`);
    }
  }
  return problems;
}

async function leadsTo(
  version: PackVersionRef,
  { delta, from, host }: { delta: PackVersionRef['deltas'][number]; from: PublishedPack | undefined; host: HostFolder },
): Promise<boolean> {
  const bytes = host.read(`d/${delta.hash}.gz`);
  if (!bytes || toHex(await webCrypto.sha256(bytes)) !== delta.hash) return false;
  const plain = gunzip(bytes, delta.raw);
  const read = plain && (await readDelta(plain, webCrypto.sha256));
  if (!read || read.header.content !== version.content) return false;
  // Where the version it starts from is not here any more, that it is what was signed is all that can be said.
  if (!from) return true;
  return (await contentHash(applyDelta(entriesOf(from.items), read), webCrypto.sha256)) === version.content;
}
