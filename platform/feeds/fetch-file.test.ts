import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchFile, gunzip, isAllowedAddress } from './fetch-file.ts';

const KILOBYTE = 1024;
const endings: (() => void)[] = [];
afterEach(() => endings.splice(0).forEach((end) => end()));

describe('a file of a feed', () => {
  it('is fetched as it stands, without cookies and without saying where from', async () => {
    const host = await aHost((request, response) => {
      response.setHeader('set-cookie', 'operator=1');
      response.end(JSON.stringify(request.headers));
    });

    const first = await fetchFile(`${host}/feed.kbi`, { atMost: KILOBYTE, signal: never() });
    const second = await fetchFile(`${host}/feed.kbi`, { atMost: KILOBYTE, signal: never() });

    expect(first.ok && second.ok).toBe(true);
    const asked = JSON.parse(second.ok ? new TextDecoder().decode(second.bytes) : '') as Record<string, string>;
    expect(asked['cookie']).toBeUndefined();
    expect(asked['referer']).toBeUndefined();
    expect(asked['if-none-match']).toBeUndefined();
  });

  it('says how far it is', async () => {
    const host = await aHost((_, response) => response.end(new Uint8Array(300 * KILOBYTE)));
    const seen: number[] = [];

    await fetchFile(host, { atMost: 400 * KILOBYTE, signal: never(), onProgress: (bytes) => seen.push(bytes) });

    expect(seen.at(-1)).toBe(300 * KILOBYTE);
  });

  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [403, 'unreachable'],
    [500, 'unreachable'],
  ])('that the host answers with %i is %s', async (status, problem) => {
    const host = await aHost((_, response) => response.writeHead(status).end('no'));

    expect(await fetchFile(host, { atMost: KILOBYTE, signal: never() })).toEqual({ ok: false, problem });
  });

  // index_redirect_other_origin
  it('is not looked for elsewhere when the host sends us on', async () => {
    let isFollowed = false;
    const other = await aHost((_, response) => {
      isFollowed = true;
      response.end('elsewhere');
    });
    const host = await aHost((_, response) => response.writeHead(302, { location: other }).end());

    expect(await fetchFile(host, { atMost: KILOBYTE, signal: never() })).toEqual({ ok: false, problem: 'unreachable' });
    expect(isFollowed).toBe(false);
  });

  it('is given up before the first byte when it says itself that it is too large', async () => {
    const host = await aHost((_, response) => {
      response.writeHead(200, { 'content-length': 10 * KILOBYTE });
      response.write('a');
    });

    expect(await fetchFile(host, { atMost: KILOBYTE, signal: never() })).toEqual({ ok: false, problem: 'too-large' });
  });

  // index_huge
  it('that never ends is stopped at the limit, and the host hears that we left', async () => {
    const left = Promise.withResolvers<void>();
    let sent = 0;
    const host = await aHost((request, response) => {
      request.socket.on('close', () => left.resolve());
      const more = (): void => {
        if (request.socket.destroyed) return;
        sent += 16 * KILOBYTE;
        response.write(new Uint8Array(16 * KILOBYTE), more);
      };
      more();
    });

    expect(await fetchFile(host, { atMost: 64 * KILOBYTE, signal: never() })).toEqual({
      ok: false,
      problem: 'too-large',
    });
    await left.promise;
    expect(sent).toBeLessThan(16 * 1024 * KILOBYTE);
  });

  // index_slow
  it('that comes drop by drop is given up after the time limit', async () => {
    const host = await aHost((request, response) => {
      const drip = setInterval(() => response.write('.'), 20);
      request.socket.on('close', () => clearInterval(drip));
    });
    const begun = performance.now();

    const fetched = await fetchFile(host, { atMost: KILOBYTE, limit: 200, signal: never() });

    expect(fetched).toEqual({ ok: false, problem: 'too-slow' });
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('of a host that is not there is told as such', async () => {
    const host = await aHost((_, response) => response.end());
    endings.splice(0).forEach((end) => end());

    expect(await fetchFile(host, { atMost: KILOBYTE, signal: never() })).toEqual({ ok: false, problem: 'unreachable' });
  });
});

describe('an address of a feed', () => {
  it.each(['https://packs.example.com/feed', 'http://127.0.0.1:8080', 'http://localhost/feed'])(
    'may be %s',
    (address) => expect(isAllowedAddress(address)).toBe(true),
  );

  it.each([
    'http://packs.example.com/feed',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'https://lead:secret@packs.example.com',
    'file:///home/lead/feed',
    'data:text/plain,feed',
    'javascript:alert(1)',
    'packs.example.com',
    '',
  ])('may not be %s', async (address) => {
    expect(isAllowedAddress(address)).toBe(false);
    expect(await fetchFile(address, { atMost: KILOBYTE, signal: never() })).toEqual({
      ok: false,
      problem: 'address-not-allowed',
    });
  });
});

describe('a packed file', () => {
  it('is unpacked', async () => {
    expect(await gunzip(gzipSync('Buongiorno'), KILOBYTE)).toEqual(new TextEncoder().encode('Buongiorno'));
  });

  // pack_gzip_bomb
  it('that swells without measure is stopped where its publisher said that it ends', async () => {
    const bomb = gzipSync(new Uint8Array(64 * 1024 * KILOBYTE), { level: 9 });
    const begun = performance.now();

    expect(await gunzip(bomb, 1024 * KILOBYTE)).toBeNull();
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it.each([
    ['is no gzip', new TextEncoder().encode('Buongiorno')],
    ['was cut off', gzipSync('Buongiorno a tutti quanti').subarray(0, 20)],
    ['is followed by something else', Buffer.concat([gzipSync('Buongiorno'), Buffer.from('altro')])],
    ['is empty', new Uint8Array()],
  ])('is refused when it %s', async (_, bytes) => expect(await gunzip(bytes, KILOBYTE)).toBeNull());
});

async function aHost(answer: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<string> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  endings.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function never(): AbortSignal {
  return new AbortController().signal;
}
