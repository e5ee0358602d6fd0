import * as z from 'zod';
import { packHeaderSchema } from '../../content/pack.ts';
import type { Sha256 } from '../trust/crypto.ts';
import { readStrictJson } from '../trust/strict-json.ts';
import { byCodeUnits, canonicalJson } from './canonical-json.ts';
import { linesOf } from './lines.ts';
import { readItemLine } from './pack-file.ts';
import type { ItemEntry, PackItem } from './pack-file.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/u);

/**
 * A delta file: a header, then the lines of the items that are new or changed, sorted by `kind/id`. `from` and `content`
 * are the content hashes before and after; `removed` are the keys that go.
 */
export const deltaHeaderSchema = z.strictObject({
  format: z.literal('spalla-delta-1'),
  ...packHeaderSchema.shape,
  from: hash,
  content: hash,
  removed: z.array(z.string()),
  items: z.number().int().nonnegative(),
});
export type DeltaHeader = z.infer<typeof deltaHeaderSchema>;

export interface DeltaSide {
  readonly items: readonly PackItem[];
  readonly content: string;
}

/** UTF-8, not packed; the same versions give the same bytes. `header` is that of the newer version. */
export function writeDelta({
  header: { id, title, version },
  from,
  to,
}: {
  header: z.infer<typeof packHeaderSchema>;
  from: DeltaSide;
  to: DeltaSide;
}): Uint8Array {
  const known = new Map(from.items.map(({ key, hash: of }) => [key, of]));
  const kept = new Set(to.items.map(({ key }) => key));
  const changed = to.items.filter(({ key, hash: of }) => known.get(key) !== of);
  const header: DeltaHeader = {
    format: 'spalla-delta-1',
    id,
    title,
    version,
    from: from.content,
    content: to.content,
    removed: [...known.keys()].filter((key) => !kept.has(key)).toSorted(byCodeUnits),
    items: changed.length,
  };
  const lines = [canonicalJson(header), ...changed.map(({ line }) => line)];
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
}

export interface Delta {
  readonly header: DeltaHeader;
  readonly items: readonly PackItem[];
}

/** `null` as soon as something does not fit. */
export async function readDelta(bytes: Uint8Array, sha256: Sha256): Promise<Delta | null> {
  let header: DeltaHeader | null = null;
  const items: PackItem[] = [];
  for (const line of linesOf(bytes)) {
    if (line === null) return null;
    if (header === null) {
      const json = readStrictJson(line);
      const parsed = json.ok ? deltaHeaderSchema.safeParse(json.value) : null;
      if (!parsed?.success) return null;
      header = parsed.data;
      continue;
    }
    const item = await readItemLine(line, sha256);
    if (!item || byCodeUnits(items.at(-1)?.key ?? '', item.key) >= 0) return null;
    items.push(item);
  }
  return header !== null && items.length === header.items ? { header, items } : null;
}

/** The list of items after the delta, sorted; whether it is the right one, its content hash tells. */
export function applyDelta(entries: readonly ItemEntry[], { header, items }: Delta): readonly ItemEntry[] {
  const next = new Map(entries);
  for (const key of header.removed) next.delete(key);
  for (const { key, hash: of } of items) next.set(key, of);
  return [...next].toSorted(([a], [b]) => byCodeUnits(a, b));
}
