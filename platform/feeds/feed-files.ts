import type { Fetched, FetchOptions } from './fetch-file.ts';
import { shuffled } from './schedule.ts';

/** The published files of a feed, by their path below its folder: on a host, or in a file that was imported. */
export interface FeedFiles {
  get(path: string, options: Pick<FetchOptions, 'atMost' | 'onProgress'>): Promise<Fetched>;
}

/** The mirrors of a feed, in an order of this check's own. */
export function filesOnMirrors(
  urls: readonly string[],
  {
    fetchFile,
    random,
    signal,
  }: {
    fetchFile: (address: string, options: FetchOptions) => Promise<Fetched>;
    random: () => number;
    signal: AbortSignal;
  },
): readonly FeedFiles[] {
  return shuffled(urls, random).map((url) => ({
    get: (path, options) => fetchFile(`${url.replace(/\/+$/u, '')}/${path}`, { ...options, signal }),
  }));
}

/** The files that came in a bundle. */
export function filesInBundle(files: ReadonlyMap<string, Uint8Array>): FeedFiles {
  return {
    async get(path, { atMost }) {
      const bytes = files.get(path);
      if (!bytes) return { ok: false, problem: 'not-found' };
      return bytes.length <= atMost ? { ok: true, bytes, date: null } : { ok: false, problem: 'too-large' };
    },
  };
}

/** What an operator pastes may name the folder or the index in it. */
export function folderOf(address: string): string {
  return address.trim().replace(/\/(?:feed\.kbi)?$/u, '');
}
