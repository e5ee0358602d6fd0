import { LARGEST_PACK } from '../trust/feed-index.ts';

/**
 * A feed in one file, for computers without a network: the files of the host one after the other.
 *
 * ```
 * KBB1
 * root/1.kbr 512
 * <512 bytes>feed.kbi 2048
 * <2048 bytes>…
 * ```
 */
const MARK = 'KBB1';
const NAME = /^(?<name>feed\.kbi|root\/\d{1,6}\.kbr|[pd]\/[0-9a-f]{64}\.gz) (?<size>\d{1,8})$/u;
const LONGEST_LINE = 128;
const MOST_FILES = 512;
const LINE_END = 0x0a;

/** Bytes of a bundle that are read. */
const LARGEST_BUNDLE = 64 * 1024 * 1024;

export function joinBundle(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts = [...files].flatMap(([name, bytes]) => [ascii(`${name} ${bytes.length}\n`), bytes]);
  const all = [ascii(`${MARK}\n`), ...parts];
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** `null` for anything that {@link joinBundle} does not write. Nothing in it is believed yet. */
export function splitBundle(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  const files = new Map<string, Uint8Array>();
  if (bytes.length > LARGEST_BUNDLE || lineAt(bytes, 0) !== MARK) return null;
  let at = MARK.length + 1;
  while (at < bytes.length) {
    const line = lineAt(bytes, at);
    const found = NAME.exec(line ?? '')?.groups;
    const size = Number(found?.['size']);
    const name = found?.['name'] ?? '';
    if (line === null || !found || size > LARGEST_PACK || files.has(name) || files.size >= MOST_FILES) return null;
    const start = at + line.length + 1;
    at = start + size;
    if (at > bytes.length) return null;
    files.set(name, bytes.subarray(start, at));
  }
  return files;
}

function lineAt(bytes: Uint8Array, start: number): string | null {
  const end = bytes.subarray(start, start + LONGEST_LINE).indexOf(LINE_END);
  return end === -1 ? null : String.fromCharCode(...bytes.subarray(start, start + end));
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
