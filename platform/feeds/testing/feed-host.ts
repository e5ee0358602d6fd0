import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real host on this computer that serves `files` as they are at each request, with ETags, to anybody. */
export interface FeedHost {
  readonly address: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

export async function newFeedHost(files: ReadonlyMap<string, Uint8Array>, port = 0): Promise<FeedHost> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/feed\//u, '');
    asked.push(path);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    const bytes = files.get(path);
    if (bytes) response.end(bytes);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
