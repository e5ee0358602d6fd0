// The page that the bench opens: it starts the worker, types, and watches its own main thread meanwhile.
import { watchMainThread } from './main-thread.ts';
import type { Blocks } from './main-thread.ts';
import type { LoadReply, Request, SearchReply } from './typing.worker.ts';

/** One start of a worker. */
export interface Load extends LoadReply {
  /** From nothing to a worker that can answer: its script, the bytes from this machine, the synonyms and the index. */
  readonly startMs: number;
  readonly blocks: Blocks;
}

export interface Typed {
  /** In the worker, of each keystroke. */
  readonly searchMs: readonly number[];
  /** From the page's question to its answer. */
  readonly roundTripMs: readonly number[];
  readonly blocks: Blocks;
  readonly found: number;
}

export interface BenchPage {
  /** Starts a worker anew, with the index at the address. */
  load(address: string): Promise<Load>;
  /** One question after the other, each when the one before was answered. */
  type(texts: readonly string[], limit: number): Promise<Typed>;
  /** The main thread while it has nothing to do: what the machine and the browser do to it by themselves. */
  rest(milliseconds: number): Promise<Blocks>;
}

let worker: ReturnType<typeof startWorker> | null = null;

const bench: BenchPage = {
  async load(address) {
    worker?.end();
    const watch = watchMainThread();
    const begin = performance.now();
    worker = startWorker();
    const reply = await worker.ask<LoadReply>({ do: 'load', address });
    const startMs = performance.now() - begin;
    return { ...reply, startMs, blocks: watch.stop() };
  },

  async type(texts, limit) {
    if (!worker) throw new Error('Nothing is loaded');
    const searchMs: number[] = [];
    const roundTripMs: number[] = [];
    let found = 0;
    const watch = watchMainThread();
    for (const text of texts) {
      const begin = performance.now();
      const { ms, ids } = await worker.ask<SearchReply>({ do: 'search', text, limit });
      roundTripMs.push(performance.now() - begin);
      searchMs.push(ms);
      found += ids.length;
    }
    return { searchMs, roundTripMs, blocks: watch.stop(), found };
  },

  async rest(milliseconds) {
    const watch = watchMainThread();
    await new Promise((resume) => setTimeout(resume, milliseconds));
    return watch.stop();
  },
};

Object.assign(globalThis, { bench });

function startWorker() {
  const thread = new Worker(new URL('./typing.worker.ts', import.meta.url), { type: 'module' });
  let awaited = Promise.withResolvers<unknown>();
  thread.addEventListener('message', ({ data }: MessageEvent) => awaited.resolve(data));
  thread.addEventListener('error', ({ message }) => awaited.reject(new Error(`The worker failed: ${message}`)));
  return {
    ask<Reply>(request: Request): Promise<Reply> {
      awaited = Promise.withResolvers<unknown>();
      thread.postMessage(request);
      return awaited.promise as Promise<Reply>;
    },
    end: () => thread.terminate(),
  };
}
