import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const HOST_DATE = 'Wed, 25 Nov 2026 09:00:00 GMT';

/** A static host on this computer, and what it can be made to do instead of serving a file. */
export interface FeedHost {
  readonly address: string;
  readonly files: Map<string, Uint8Array>;
  /** By path: what to do instead of serving the file. */
  readonly tricks: Map<string, (response: ServerResponse) => void>;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

export async function openFeedHost(): Promise<FeedHost> {
  const files = new Map<string, Uint8Array>();
  const tricks: FeedHost['tricks'] = new Map();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    asked.push(path);
    response.setHeader('date', HOST_DATE); // not that of the computer which runs the tests
    const trick = tricks.get(path);
    const file = files.get(path);
    if (trick) trick(response);
    else if (file) response.end(file);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, files, tricks, asked, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
