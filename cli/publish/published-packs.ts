import { readPackFile } from '../../knowledge-base/packs/file/pack-file.ts';
import { contentHash, entriesOf } from '../../knowledge-base/packs/file/pack-file.ts';
import type { PackFileHeader, PackItem } from '../../knowledge-base/packs/file/pack-file.ts';
import { toHex } from '../../knowledge-base/packs/trust/crypto.ts';
import { LARGEST_RAW_PACK } from '../../knowledge-base/packs/trust/feed-index.ts';
import { webCrypto } from '../../platform/crypto/web-crypto.ts';
import { gunzip } from './gzip.ts';
import type { HostFolder } from './host-folder.ts';

/** A pack file that lies in the folder, read and checked. */
export interface PublishedPack {
  readonly header: PackFileHeader;
  readonly items: readonly PackItem[];
  readonly content: string;
  /** SHA-256 of the packed file. */
  readonly hash: string;
  readonly size: number;
  readonly raw: number;
}

/** Every whole pack in `p/`, the newest version first. What is no pack is not among them. */
export async function publishedPacks(host: HostFolder): Promise<readonly PublishedPack[]> {
  const packs: PublishedPack[] = [];
  for (const file of host.list('p')) {
    const bytes = host.read(`p/${file}`);
    const pack = bytes && (await readPublished(bytes));
    if (pack && file === `${pack.hash}.gz`) packs.push(pack);
  }
  return packs.toSorted((a, b) => b.header.version - a.header.version);
}

/** `null` for anything that is not a pack, whole and unchanged. */
export async function readPublished(bytes: Uint8Array): Promise<PublishedPack | null> {
  const plain = gunzip(bytes, LARGEST_RAW_PACK);
  if (!plain) return null;
  let header: PackFileHeader | null = null;
  const items: PackItem[] = [];
  const steps = readPackFile(plain, webCrypto.sha256);
  for (;;) {
    const { done, value } = await steps.next();
    if (done) {
      if (value !== null || !header) return null;
      const hash = toHex(await webCrypto.sha256(bytes));
      const content = await contentHash(entriesOf(items), webCrypto.sha256);
      return { header, items, content, hash, size: bytes.length, raw: plain.length };
    }
    if ('header' in value) header = value.header;
    else items.push(value.item);
  }
}
