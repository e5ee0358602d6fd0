// Serves the built practice CRM on this machine only. Its page draws every path below /practice-crm/ itself.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join, resolve, sep } from 'node:path';
import { isMain, main, output, Stop } from './tools.mjs';

const BASE = '/practice-crm/';
const FIRST_PORT = 8400;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

if (isMain(import.meta.url)) {
  await main(async () => {
    const { url } = await startPracticeServer();
    console.log(`The practice CRM is at ${url} (Ctrl+C ends it).`);
  });
}

/** Listens on the first free port from 8400 up; another folder of pages has another `base`. */
export async function startPracticeServer({
  folder = join(output, 'practice-crm'),
  base = BASE,
  host = '127.0.0.1',
} = {}) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Stop(`There is no page in ${folder}: run "npm run build -- ${basename(folder)}".`);
  }
  const server = createServer((request, response) => answer(request, response, { folder: resolve(folder), base }));
  for (let port = FIRST_PORT; ; port += 1) {
    if (port === FIRST_PORT + 100) throw new Stop(`No free port from ${FIRST_PORT} to ${port}.`);
    if (await listens(server, port, host)) {
      const origin = `http://${host}:${port}`;
      return { origin, url: origin + base, close: () => close(server) };
    }
  }
}

function answer(request, response, { folder, base }) {
  const path = pathOf(request.url ?? '/');
  if (request.method !== 'GET' && request.method !== 'HEAD') return finish(response, 405);
  if (path === '/') return finish(response, 302, { location: base });
  if (!path?.startsWith(base)) return finish(response, 404);
  const wanted = resolve(folder, `.${sep}${path.slice(base.length)}`);
  // `..` and its encodings are resolved by now: what lies outside the folder is not ours to give.
  if (wanted !== folder && !wanted.startsWith(folder + sep)) return finish(response, 404);
  const isAsset = existsSync(wanted) && statSync(wanted).isFile();
  if (!isAsset && extname(wanted) !== '') return finish(response, 404);
  send(request, response, isAsset ? wanted : join(folder, 'index.html'));
}

function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/u)[0]);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined; // a broken % sequence
  }
}

function send(request, response, file) {
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function finish(response, status, headers = {}) {
  response.writeHead(status, headers).end();
}

function listens(server, port, host) {
  return new Promise((done, fail) => {
    const onError = (error) => (error.code === 'EADDRINUSE' ? done(false) : fail(error));
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      done(true);
    });
  });
}

function close(server) {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
}
