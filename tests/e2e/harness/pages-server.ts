import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';

/** Shows one of the pages of `tests/pages` at whatever address is asked for: a page is read with its address. */
export interface PagesServer {
  readonly origin: string;
  /** `file` without its folder and its ending. */
  show(file: string): void;
  close(): Promise<void>;
}

export async function servePages(): Promise<PagesServer> {
  let shown = '';
  const server = createServer((request, response) => {
    const isPage = request.headers['sec-fetch-dest'] === 'document';
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(isPage ? readFileSync(`tests/pages/${shown}.html`) : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  return {
    origin: `http://127.0.0.1:${port}`,
    show: (file) => (shown = file),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
