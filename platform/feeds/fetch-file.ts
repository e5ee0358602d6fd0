import type { FeedProblemCode } from '@/knowledge-base/packs/client/feed-problem.ts';

/** Why a file could not be had. */
export type FetchProblem = Extract<
  FeedProblemCode,
  'address-not-allowed' | 'unreachable' | 'not-found' | 'too-large' | 'too-slow'
>;
/** `date`: the host's clock, where the host lets it be read. */
export type Fetched = { ok: true; bytes: Uint8Array; date: string | null } | { ok: false; problem: FetchProblem };

export interface FetchOptions {
  /** Bytes after which reading stops, whatever the host still wants to send. */
  readonly atMost: number;
  readonly signal: AbortSignal;
  /** Milliseconds for the whole file. */
  readonly limit?: number;
  /** Called with the bytes read so far. */
  readonly onProgress?: (bytes: number) => void;
}

const LIMIT_MS = 60_000;

/**
 * Fetches one public file: no cookie, no redirect, no referrer, and no more than `atMost` bytes. The only function of the
 * project that asks anything of a network; never rejects.
 */
export async function fetchFile(
  address: string,
  { atMost, signal, limit = LIMIT_MS, onProgress = () => undefined }: FetchOptions,
): Promise<Fetched> {
  if (!isAllowedAddress(address)) return { ok: false, problem: 'address-not-allowed' };
  const stop = new AbortController();
  const timeLimit = AbortSignal.timeout(limit);
  try {
    const response = await fetch(address, {
      // The browser asks again with the ETag that it kept; one set by hand would make the request a preflighted one.
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, timeLimit, stop.signal]),
    });
    if (response.status === 404 || response.status === 410) return { ok: false, problem: 'not-found' };
    if (!response.ok || !response.body) return { ok: false, problem: 'unreachable' };
    if (Number(response.headers.get('content-length') ?? 0) > atMost) return { ok: false, problem: 'too-large' };
    const bytes = await readAtMost(response.body, atMost, onProgress);
    if (!bytes) return { ok: false, problem: 'too-large' };
    return { ok: true, bytes, date: response.headers.get('date') };
  } catch {
    return { ok: false, problem: timeLimit.aborted ? 'too-slow' : 'unreachable' };
  } finally {
    stop.abort(); // whatever is still on its way is not wanted any more
  }
}

/** https, or a host on this very computer: a team lead tries a feed there before it is published. */
export function isAllowedAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
}

/**
 * Unpacks gzip by the browser's own decoder, and stops as soon as more than `atMost` bytes come out of it. `null` when it
 * would be more, or when it is no gzip; never rejects.
 */
export async function gunzip(packed: Uint8Array, atMost: number): Promise<Uint8Array | null> {
  const plain = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  return readAtMost(plain, atMost, () => undefined).catch(() => null);
}

async function readAtMost(
  stream: ReadableStream<Uint8Array>,
  atMost: number,
  onProgress: (bytes: number) => void,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, length);
    length += value.length;
    if (length > atMost) {
      reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
    onProgress(length);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
