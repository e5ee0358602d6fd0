import * as z from 'zod';
import { isKindName, kindNames, kinds } from '../../content/kinds.ts';
import type { AnyItem, KindName } from '../../content/kinds.ts';
import { packHeaderSchema } from '../../content/pack.ts';
import type { Pack } from '../../content/pack.ts';
import { turnsDirection } from '../../content/text-direction.ts';
import { hashOfText, toHex } from '../trust/crypto.ts';
import type { Sha256 } from '../trust/crypto.ts';
import { readStrictJson } from '../trust/strict-json.ts';
import { byCodeUnits, canonicalJson } from './canonical-json.ts';
import { linesOf } from './lines.ts';

/**
 * A pack file: a line of JSON (RFC 8785) for the header, then one for each item, sorted by `kind/id`.
 *
 * ```
 * {"format":"spalla-pack-1","id":"base","items":2,"title":{"en":…,"it":…},"version":3}
 * {"item":{…},"kind":"articles"}
 * {"item":{…},"kind":"phases"}
 * ```
 */
export const packFileHeaderSchema = z.strictObject({
  format: z.literal('spalla-pack-1'),
  ...packHeaderSchema.shape,
  items: z.number().int().nonnegative(),
});
export type PackFileHeader = z.infer<typeof packFileHeaderSchema>;

/** `articles/kb-recesso`, and the SHA-256 of its line, as hex. */
export type ItemEntry = readonly [key: string, hash: string];

/** An item as it stands in a file, checked by the schema of its kind. */
export interface PackItem {
  readonly key: string;
  readonly hash: string;
  readonly line: string;
  readonly kind: KindName;
  readonly item: AnyItem;
}

export interface WrittenPack {
  /** UTF-8, not packed. */
  readonly bytes: Uint8Array;
  readonly items: readonly PackItem[];
  readonly content: string;
}

/** The same pack gives the same bytes, wherever it is written. */
export async function writePackFile(pack: Pack, sha256: Sha256): Promise<WrittenPack> {
  const items = await itemsOf(pack, sha256);
  const { id, title, version } = pack;
  const header: PackFileHeader = { format: 'spalla-pack-1', id, title, version, items: items.length };
  const lines = [canonicalJson(header), ...items.map(({ line }) => line)];
  return {
    bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')),
    items,
    content: await contentHash(entriesOf(items), sha256),
  };
}

/** The items of a pack in the order of a file. */
export async function itemsOf(pack: Pack, sha256: Sha256): Promise<readonly PackItem[]> {
  const items: PackItem[] = [];
  for (const kind of kindNames) {
    for (const item of pack[kind] as AnyItem[]) {
      const line = canonicalJson({ kind, item });
      items.push({ key: `${kind}/${item.id}`, hash: await hashOfText(line, sha256), line, kind, item });
    }
  }
  return items.toSorted((a, b) => byCodeUnits(a.key, b.key));
}

export function entriesOf(items: readonly Pick<PackItem, 'key' | 'hash'>[]): readonly ItemEntry[] {
  return items.map(({ key, hash }) => [key, hash]);
}

/** SHA-256 over `kind/id hash` and a line end for each item, in the order of a file: what the signed index names. */
export function contentHash(entries: readonly ItemEntry[], sha256: Sha256): Promise<string> {
  return hashOfText(entries.map(([key, hash]) => `${key} ${hash}\n`).join(''), sha256);
}

/** What is read of a pack file, step by step, so that whoever reads may pause between two items. */
export type PackFileStep = { readonly header: PackFileHeader } | { readonly item: PackItem };

/**
 * Reads a pack file item by item. Returns `null` at the end, or `'pack-malformed'` as soon as something does not fit; what
 * was given until then must be thrown away. Never throws.
 */
export async function* readPackFile(
  bytes: Uint8Array,
  sha256: Sha256,
): AsyncGenerator<PackFileStep, 'pack-malformed' | null> {
  let header: PackFileHeader | null = null;
  let read = 0;
  let before = '';
  for (const line of linesOf(bytes)) {
    if (line === null) return 'pack-malformed';
    if (header === null) {
      const json = readStrictJson(line);
      const parsed = json.ok ? packFileHeaderSchema.safeParse(json.value) : null;
      if (!parsed?.success) return 'pack-malformed';
      header = parsed.data;
      yield { header };
      continue;
    }
    const item = await readItemLine(line, sha256);
    // Sorted strictly, so that no id is there twice, nor two that look alike.
    if (!item || byCodeUnits(before, item.key) >= 0) return 'pack-malformed';
    before = item.key;
    read += 1;
    yield { item };
  }
  return header !== null && read === header.items ? null : 'pack-malformed';
}

const itemLineSchema = z.strictObject({ kind: z.string(), item: z.looseObject({ id: z.string() }) });

/** `null` when it is no line of a pack, or the item does not fit the schema of its kind. */
export async function readItemLine(line: Uint8Array, sha256: Sha256): Promise<PackItem | null> {
  const json = readStrictJson(line);
  const parsed = json.ok ? itemLineSchema.safeParse(json.value) : null;
  if (!parsed?.success || !isKindName(parsed.data.kind)) return null;
  const { kind, item } = parsed.data;
  if (!kinds[kind].schema.safeParse(item).success || item.id !== item.id.normalize('NFC')) return null;
  if (turnsDirection(item)) return null;
  return {
    key: `${kind}/${item.id}`,
    hash: toHex(await sha256(line)),
    line: new TextDecoder().decode(line),
    kind,
    item,
  };
}
