// The search in a worker of a page, with the starter pack's synonyms, as the panel has it; its index is built already.
import synonyms from 'virtual:starter-synonyms';
import { createSearch } from '../../../../knowledge-base/search/engine.ts';
import type { Search } from '../../../../knowledge-base/search/engine.ts';
import { loadIndex } from '../../../../knowledge-base/search/index/load-index.ts';
import { createThesaurus } from '../../../../knowledge-base/search/query/thesaurus.ts';

export type Request =
  | { readonly do: 'load'; readonly address: string }
  | { readonly do: 'search'; readonly text: string; readonly limit: number };

export interface LoadReply {
  readonly loadMs: number;
  readonly synonymsMs: number;
  /** The shortest time that the clock here can tell. */
  readonly clockMs: number;
}

export interface SearchReply {
  readonly ms: number;
  readonly ids: readonly string[];
}

let search: Search | null = null;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  // A failure reaches the page as the worker's error.
  answer(data).then(postMessage, reportError);
});

async function answer(request: Request): Promise<LoadReply | SearchReply> {
  if (request.do === 'search') return find(request.text, request.limit);
  // Here, and not in the page: the main thread of Chromium stands still for 40 to 200 ms while it puts 14 MB together.
  return load(await (await fetch(request.address)).arrayBuffer());
}

function load(bytes: ArrayBuffer): LoadReply {
  const begin = performance.now();
  const thesaurus = createThesaurus(synonyms);
  const prepared = performance.now();
  search = createSearch(loadIndex(new Uint8Array(bytes)), { thesaurus });
  const end = performance.now();
  return { loadMs: end - prepared, synonymsMs: prepared - begin, clockMs: clockStep() };
}

function find(text: string, limit: number): SearchReply {
  if (!search) throw new Error('Asked before an index was loaded');
  const begin = performance.now();
  const { found } = search.find(text, limit);
  const ms = performance.now() - begin;
  return { ms, ids: found.map(({ id }) => id) };
}

function clockStep(): number {
  const steps = Array.from({ length: 100 }, () => {
    const before = performance.now();
    let after = before;
    while (after === before) after = performance.now();
    return after - before;
  });
  return Math.min(...steps);
}
