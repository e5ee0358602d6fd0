import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aDesk } from './testing/run-spalla.ts';
import type { Desk, Ran } from './testing/run-spalla.ts';

const FEED = `id: acme
packs: [resi]
expiresAfterDays: 30
root: { keys: [keys/root-a.pub, keys/root-b.pub, keys/root-c.pub], threshold: 2 }
index: { keys: [keys/index-a.pub, keys/index-b.pub], threshold: 1 }
`;

const KEYS = ['root-a', 'root-b', 'root-c', 'index-a', 'index-b', 'index-c', 'stranger'];

let begun: Desk;
let desk: Desk;
beforeAll(async () => {
  begun = aDesk();
  await begun.run('init', 'resi');
  await begun.run('keygen', ...KEYS.map((name) => `keys/${name}`));
  writeFileSync(join(begun.folder, 'feed.yaml'), FEED);
  await begun.run('root', 'public', '--out', 'root-1.json');
  await begun.run('sign', 'root-1.json', '--to', 'public/root/1.kbr', '--key', 'keys/root-a.key');
  // The other root key is kept by somebody else, who adds a signature later.
  await begun.run('sign', 'root-1.json', '--to', 'public/root/1.kbr', '--key', 'keys/root-b.key');
}, 60_000);
afterAll(() => begun.remove());
beforeEach(() => {
  desk = aDesk();
  cpSync(begun.folder, desk.folder, { recursive: true });
});
afterEach(() => desk.remove());

describe('a feed', () => {
  it('is published, verified and put into one file', async () => {
    const published = await publish();
    const verified = await desk.run('verify', 'public', '--json');
    await desk.run('bundle', 'public', '--out', 'acme.spalla');
    const fromFile = await desk.run('verify', 'acme.spalla', '--json');

    expect([published.code, verified.code, fromFile.code]).toEqual([0, 0, 0]);
    expect(verified.json()).toMatchObject({ feed: 'acme', root: 1, epoch: 1, index: { version: 1 }, problems: [] });
    expect(verified.json()['fingerprint']).toHaveLength(8);
    expect(fromFile.json()).toEqual(verified.json());
  });

  it('goes on with a delta, smaller than the pack, and keeps what older clients need', async () => {
    await publish();
    nextVersion(2, 'Lo cambio subito', 'Lo cambio adesso');
    const second = await publish();

    const [pack] = second.json()['packs'] as { size: number; deltas: number[] }[];
    expect(pack?.deltas).toHaveLength(1);
    expect(pack?.deltas[0]).toBeLessThan(pack?.size ?? 0);
    expect(readdirSync(join(desk.folder, 'public/p'))).toHaveLength(2);
    expect((await desk.run('verify', 'public')).out).toContain('All of it holds.');
  });

  it('is rolled out by shares, of which the next are larger, until all have it', async () => {
    await publish();
    nextVersion(2, 'Lo cambio subito', 'Lo cambio adesso');

    const first = await publish('--percent', '10');
    const second = await publish('--percent', '50');
    const last = await publish('--percent', '100');

    const shares = [first, second, last].map((ran) => (ran.json()['packs'] as { percent: number }[])[0]?.percent);
    expect(shares).toEqual([10, 50, 100]);
    expect((await desk.run('verify', 'public')).code).toBe(0);
  });

  it('is not published when a text changed under the same version', async () => {
    await publish();
    change('resi/articles/cambio-indirizzo.md', 'Lo cambio subito', 'Lo cambio adesso');

    const again = await publish();

    expect(again.code).toBe(1);
    expect(again.err).toContain('set "version: 2" in its pack.yaml. Nothing was published.');
  });

  it('is not published with a key of nobody’s', async () => {
    const published = await desk.run('publish', 'public', '--key', 'keys/stranger.key');

    expect(published.code).toBe(1);
    expect(published.err).toContain('Nothing was published.');
    expect(existsSync(join(desk.folder, 'public/feed.kbi'))).toBe(false);
  });

  it('withdraws a pack only when it is told to', async () => {
    await desk.run('init', 'altro');
    change('feed.yaml', '[resi]', '[resi, altro]');
    await publish();
    change('feed.yaml', '[resi, altro]', '[resi]');

    const silent = await publish();
    const told = await publish('--withdraw', 'altro');

    expect(silent.err).toContain('--withdraw altro');
    expect(told.out).toContain('"isNew":false');
    expect((await desk.run('verify', 'public')).out).toContain('altro 1: withdrawn');
  });

  it('changes its keys, and begins to count anew when one was lost', async () => {
    await publish();
    change('feed.yaml', '[keys/index-a.pub, keys/index-b.pub]', '[keys/index-b.pub, keys/index-c.pub]');
    await desk.run('root', 'public', '--out', 'root-2.json', '--lost-index-key');
    await desk.run('sign', 'root-2.json', '--to', 'public/root/2.kbr', '--key', 'keys/root-a.key', 'keys/root-c.key');

    const lost = await publish();
    const found = await desk.run('publish', 'public', '--key', 'keys/index-c.key');

    expect(lost.code).toBe(1);
    expect(found.code).toBe(0);
    expect((await desk.run('verify', 'public', '--json')).json()).toMatchObject({ root: 2, epoch: 2, problems: [] });
  });

  it('does not hold when a published file was changed', async () => {
    await publish();
    const [name = ''] = readdirSync(join(desk.folder, 'public/p'));
    const path = join(desk.folder, 'public/p', name);
    const bytes = readFileSync(path);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    writeFileSync(path, bytes);

    const verified = await desk.run('verify', 'public');

    expect(verified.code).toBe(1);
    expect(verified.err).toMatch(/p\/[0-9a-f]{64}\.gz is/u);
  });
});

describe('a key', () => {
  it('is never written over, and opens with its own pass-phrase only', async () => {
    const again = await desk.run('keygen', 'keys/root-a');
    const kept = readFileSync(join(desk.folder, 'keys/root-a.key'), 'utf8');
    writeFileSync(join(desk.folder, 'keys/other.key'), kept.replace(/"sealed": "./u, '"sealed": "_'));

    const wrong = await desk.run('sign', 'root-1.json', '--to', 'x.kbr', '--key', 'keys/other.key');

    expect(again.code).toBe(2);
    expect(again.err).toContain('keys/root-a.key is there already');
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('Nothing was signed.');
    expect(existsSync(join(desk.folder, 'x.kbr'))).toBe(false);
  });
});

function publish(...options: readonly string[]): Promise<Ran> {
  return desk.run('publish', 'public', '--key', 'keys/index-a.key', '--json', ...options);
}

function nextVersion(version: number, from: string, to: string): void {
  change('resi/articles/cambio-indirizzo.md', from, to);
  change('resi/pack.yaml', `version: ${version - 1}`, `version: ${version}`);
}

function change(file: string, from: string, to: string): void {
  const path = join(desk.folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}
