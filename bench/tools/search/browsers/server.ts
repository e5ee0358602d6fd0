import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGE = '<!doctype html><meta charset="utf-8"><title>Search</title><script type="module" src="/page.js"></script>';

/** A page that no other origin can reach into: browsers give it a clock of 5 to 20 µs, in place of 100 µs or a millisecond. */
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Serves the page at `/`, and each of the files by its path, to this machine only. */
export async function servePage(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer(({ url = '/' }, response) => {
    const body = url === '/' ? PAGE : files.get(url.slice(1));
    response.writeHead(body === undefined ? 404 : 200, { ...HEADERS, 'content-type': typeOf(url) });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function typeOf(url: string): string {
  if (url === '/') return 'text/html; charset=utf-8';
  return url.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'application/octet-stream';
}
