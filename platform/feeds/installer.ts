import type { Localised } from '@/knowledge-base/content/localised.ts';
import type { FeedProblemCode } from '@/knowledge-base/packs/client/feed-problem.ts';
import { applyDelta, readDelta } from '@/knowledge-base/packs/file/delta.ts';
import { contentHash, readPackFile } from '@/knowledge-base/packs/file/pack-file.ts';
import type { ItemEntry, PackItem } from '@/knowledge-base/packs/file/pack-file.ts';
import { toHex } from '@/knowledge-base/packs/trust/crypto.ts';
import type { PackCrypto } from '@/knowledge-base/packs/trust/crypto.ts';
import { LARGEST_PACK, LARGEST_RAW_PACK } from '@/knowledge-base/packs/trust/feed-index.ts';
import type { DeltaRef, PackVersionRef } from '@/knowledge-base/packs/trust/feed-index.ts';
import type { FeedListing } from '../messages/feed-values.ts';
import type { FeedFiles } from './feed-files.ts';
import { gunzip } from './fetch-file.ts';
import { entriesOf, listOf } from './item-list.ts';
import { problemOfWriting } from './log.ts';
import type { ItemRow, PackDatabase } from './pack-database.ts';
import type { InstalledVersion } from './rows.ts';

/** A version that the signed index offers this computer. */
export interface Order {
  readonly id: string;
  readonly title: Localised;
  readonly version: PackVersionRef;
  readonly installed: InstalledVersion | null;
  readonly delta: DeltaRef | null;
  /** Of the index that offers it. */
  readonly epoch: number;
}

export interface InstallTools {
  /** Where to look for files, one after the other. */
  readonly files: readonly FeedFiles[];
  readonly database: PackDatabase;
  readonly crypto: PackCrypto;
  readonly now: () => string;
  /** Lets whoever else waits for this thread have it. */
  readonly rest: () => Promise<void>;
  readonly onProgress: (progress: NonNullable<FeedListing['progress']>) => void;
}

/**
 * `items` are the few that are still to be kept, in the transaction that switches. `fellBack`: a delta did not fit, and the
 * whole pack was fetched.
 */
export type Fetching =
  | { ok: true; version: InstalledVersion; items: readonly ItemRow[]; fellBack: boolean }
  | { ok: false; problem: FeedProblemCode };

const ITEMS_AT_ONCE = 1000;
/** Hashing lets others have the thread after each item; a pause of our own is for timers, and for telling how far we are. */
const ITEMS_BEFORE_REST = 500;

/**
 * Brings all items of a version into the database, by a delta where one fits. Nothing that operators see is changed: the
 * caller switches to the version that it gives. Can be done again at any time; what is kept already is not written twice.
 */
export async function bringIn(order: Order, tools: InstallTools): Promise<Fetching> {
  try {
    const byDelta = order.delta && (await bringInDelta(order, order.delta, tools));
    if (byDelta) return { ok: true, ...byDelta, fellBack: false };
    const whole = await bringInWhole(order, tools);
    return typeof whole === 'string'
      ? { ok: false, problem: whole }
      : { ok: true, version: whole, items: [], fellBack: order.delta !== null };
  } catch (error) {
    return { ok: false, problem: problemOfWriting(error) };
  }
}

/** `null` when anything about the delta does not fit: the whole pack may. */
async function bringInDelta(
  order: Order,
  ref: DeltaRef,
  tools: InstallTools,
): Promise<{ version: InstalledVersion; items: readonly ItemRow[] } | null> {
  const bytes = await fetchPacked(`d/${ref.hash}.gz`, ref, tools);
  if (typeof bytes === 'string' || !order.installed) return null;
  const delta = await readDelta(bytes, tools.crypto.sha256);
  if (!delta || delta.header.id !== order.id || delta.header.version !== order.version.version) return null;
  const items = applyDelta(entriesOf(order.installed.list), delta);
  if ((await contentHash(items, tools.crypto.sha256)) !== order.version.content) return null;
  // That what it builds upon is still there is not asked of ten thousand items: a hole shows, and is mended, when it is read.
  const rows = delta.items.map(({ hash, line }): ItemRow => ({ hash, line }));
  const isSmall = rows.length <= ITEMS_AT_ONCE;
  if (!isSmall) await keep(rows, tools.database);
  return { version: versionOf(order, items, tools), items: isSmall ? rows : [] };
}

async function bringInWhole(order: Order, tools: InstallTools): Promise<InstalledVersion | FeedProblemCode> {
  const { version } = order;
  const bytes = await fetchPacked(`p/${version.hash}.gz`, version, tools);
  if (typeof bytes === 'string') return bytes;
  // Read twice: nothing is written before all of it was checked, and 32 MB of items are never in memory at once.
  const items: ItemEntry[] = [];
  const problem = await eachItem(bytes, order, tools, async ({ key, hash }) => void items.push([key, hash]));
  if (problem) return problem;
  if ((await contentHash(items, tools.crypto.sha256)) !== version.content) return 'pack-content';
  await writeMissing(bytes, items, tools);
  return versionOf(order, items, tools);
}

/** The bytes that were signed for, unpacked; looked for in every place before it is given up. */
async function fetchPacked(
  path: string,
  { hash, size, raw }: Pick<PackVersionRef, 'hash' | 'size' | 'raw'>,
  { files, crypto, onProgress }: InstallTools,
): Promise<Uint8Array | FeedProblemCode> {
  if (size > LARGEST_PACK || raw > LARGEST_RAW_PACK) return 'too-large';
  let problem: FeedProblemCode = 'unreachable';
  for (const place of files) {
    const onBytes = (done: number): void => onProgress({ step: 'fetch', done, total: size });
    const fetched = await place.get(path, { atMost: size, onProgress: onBytes });
    if (!fetched.ok) {
      problem = fetched.problem;
      continue;
    }
    if (fetched.bytes.length !== size || toHex(await crypto.sha256(fetched.bytes)) !== hash) {
      problem = 'pack-hash';
      continue;
    }
    const plain = await gunzip(fetched.bytes, raw);
    return plain?.length === raw ? plain : 'pack-malformed';
  }
  return problem;
}

async function eachItem(
  bytes: Uint8Array,
  { id, version }: Order,
  { crypto, rest, onProgress }: InstallTools,
  work: (item: PackItem) => Promise<void>,
): Promise<FeedProblemCode | null> {
  const steps = readPackFile(bytes, crypto.sha256);
  let read = 0;
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return read === version.items ? value : 'pack-malformed';
    if ('header' in value) {
      if (value.header.id !== id || value.header.version !== version.version) return 'pack-malformed';
      continue;
    }
    read += 1;
    await work(value.item);
    if (read % ITEMS_BEFORE_REST === 0) {
      onProgress({ step: 'check', done: read, total: version.items });
      await rest();
    }
  }
}

async function writeMissing(bytes: Uint8Array, items: readonly ItemEntry[], tools: InstallTools): Promise<void> {
  const missing = await tools.database.missing(items.map(([, hash]) => hash));
  const lines = linesByNumber(bytes);
  let batch: ItemRow[] = [];
  let written = 0;
  for (const [number, [, hash]] of items.entries()) {
    if (missing.has(hash)) batch.push({ hash, line: lines(number + 1) });
    if (batch.length < ITEMS_AT_ONCE && number < items.length - 1) continue;
    await keep(batch, tools.database);
    written += batch.length;
    tools.onProgress({ step: 'write', done: written, total: missing.size });
    batch = [];
    await tools.rest();
  }
}

async function keep(items: readonly ItemRow[], database: PackDatabase): Promise<void> {
  for (let from = 0; from < items.length; from += ITEMS_AT_ONCE) {
    await database.addItems(items.slice(from, from + ITEMS_AT_ONCE));
  }
}

/** Gives lines of a file that was checked, by their number from 0, in rising order. */
function linesByNumber(bytes: Uint8Array): (number: number) => string {
  const LINE_END = 0x0a;
  let at = 0;
  let start = 0;
  return (number) => {
    for (; at < number; at += 1) start = bytes.indexOf(LINE_END, start) + 1;
    return new TextDecoder().decode(bytes.subarray(start, bytes.indexOf(LINE_END, start)));
  };
}

function versionOf(
  { title, version, epoch }: Order,
  items: readonly ItemEntry[],
  { now }: InstallTools,
): InstalledVersion {
  const { version: number, hash, content } = version;
  return { version: number, title, hash, content, epoch, installedAt: now(), list: listOf(items), items: items.length };
}
