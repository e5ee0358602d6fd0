import { gunzipSync as unpack } from 'node:zlib';
import { gzipSync } from 'fflate';

/** Gzip that gives the same bytes on every system: no time, no name, and not the system's own zlib. */
export function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { mtime: 0, level: 9 });
}

/** `null` when it is no gzip, or more than `atMost` bytes come out of it. */
export function gunzip(bytes: Uint8Array, atMost: number): Uint8Array | null {
  try {
    return unpack(bytes, { maxOutputLength: atMost });
  } catch {
    return null;
  }
}
