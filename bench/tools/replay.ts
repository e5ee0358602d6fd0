import { Agent, request } from 'node:http';
import type { Asked } from './wire-log.ts';

/** Simulated browsers that keep their connections and the `ETag` of what they fetched. */
export interface Replay {
  /** Asks what a real browser asked, as that client. */
  ask(client: number, record: readonly Asked[]): Promise<void>;
  /** Answers with another status than the real browser got. */
  readonly wrong: number;
  close(): void;
}

const CONNECTIONS = 32;

export function replayOn(address: string): Replay {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const etags = new Map<string, string>();
  let wrong = 0;
  return {
    async ask(client, record) {
      for (const { path, status } of record) {
        const key = `${client} ${path}`;
        const answer = await get(path, etags.get(key));
        if (answer.status !== status) wrong += 1;
        if (answer.etag) etags.set(key, answer.etag);
      }
    },
    get wrong() {
      return wrong;
    },
    close: () => agent.destroy(),
  };

  function get(path: string, etag: string | undefined): Promise<{ status: number; etag: string | undefined }> {
    return new Promise((done, fail) => {
      const headers = etag ? { 'if-none-match': etag } : {};
      const asked = request(address + path, { agent, headers }, (response) => {
        response.on('error', fail);
        response.on('end', () => done({ status: response.statusCode ?? 0, etag: response.headers.etag }));
        response.resume();
      });
      asked.on('error', fail);
      asked.end();
    });
  }
}

/** Does the work for every item, in order, `CONNECTIONS` at a time. */
export async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  async function one(): Promise<void> {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item);
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
}
