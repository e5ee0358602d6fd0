import { Worker } from 'node:worker_threads';
import type { Document } from './engine.ts';
import type { EngineName } from './engines.ts';

export type Request =
  | { readonly do: 'describe' }
  | { readonly do: 'build'; readonly documents: readonly Document[] }
  | { readonly do: 'load'; readonly bytes: Uint8Array }
  | {
      readonly do: 'search';
      readonly texts: readonly string[];
      readonly limit: number;
      readonly withinMs: number;
    };
export type Result = { readonly value: unknown } | { readonly error: unknown };

export interface Answer {
  readonly ids: readonly string[];
  readonly ms: number;
}

export interface Costs {
  /** With the making of the bytes. */
  readonly buildMs: number;
  readonly loadMs: number;
  readonly indexBytes: number;
}

/** An engine that was built in one thread and loaded, from its bytes alone, in another. */
export interface RemoteEngine {
  readonly name: EngineName;
  readonly settings: string;
  readonly costs: Costs;
  /** The answers to the first texts: to as many as there is time for. */
  search(texts: readonly string[], withinMs?: number): Promise<readonly Answer[]>;
  close(): Promise<void>;
}

export const LIMIT = 10;

export async function startEngine(name: EngineName, documents: readonly Document[]): Promise<RemoteEngine> {
  const builder = startThread(name);
  const { buildMs, bytes } = (await builder.ask({ do: 'build', documents })) as { buildMs: number; bytes: Uint8Array };
  await builder.end();
  const thread = startThread(name);
  const settings = (await thread.ask({ do: 'describe' })) as string;
  const { loadMs } = (await thread.ask({ do: 'load', bytes })) as { loadMs: number };
  return {
    name,
    settings,
    costs: { buildMs, loadMs, indexBytes: bytes.length },
    search: async (texts, withinMs = Infinity) =>
      (await thread.ask({ do: 'search', texts, limit: LIMIT, withinMs })) as Answer[],
    close: () => thread.end(),
  };
}

interface Thread {
  ask(request: Request): Promise<unknown>;
  end(): Promise<void>;
}

function startThread(name: EngineName): Thread {
  const worker = new Worker(new URL('./engine-thread.ts', import.meta.url), { workerData: name });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        const isOver = new AbortController();
        const stop = (error: unknown) => {
          isOver.abort();
          reject(error instanceof Error ? error : new Error(`${name}: ${String(error)}`));
        };
        const listen = (event: string, listener: (given: unknown) => void) => {
          worker.on(event, listener);
          isOver.signal.addEventListener('abort', () => worker.off(event, listener));
        };
        listen('message', (given) => {
          const result = given as Result;
          if ('error' in result) return stop(result.error);
          isOver.abort();
          resolve(result.value);
        });
        listen('error', stop);
        listen('exit', (code) => stop(`its thread ended with ${String(code)}`));
        worker.postMessage(request);
      }),
    end: async () => void (await worker.terminate()),
  };
}
