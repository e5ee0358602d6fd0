import { describe, expect, it } from 'vitest';
import type { FeedIndex, PackRef } from '../trust/feed-index.ts';
import { planInstall } from './plan-install.ts';
import type { InstalledVersion } from './plan-install.ts';

describe('what an index asks for', () => {
  it('is nothing where everything is up to date', async () => {
    expect(await planOf({ installed: installed(5), pack: pack(5) })).toMatchObject({ todo: 'keep', why: 'current' });
  });

  it('is the whole pack where nothing is installed, and a delta where one starts from what is', async () => {
    const next = { ...pack(6), deltas: [{ from: contentOf(5), hash: hashOf(56), size: 1, raw: 1 }] };

    expect(await planOf({ installed: null, pack: next })).toMatchObject({ todo: 'install', delta: null });
    expect(await planOf({ installed: installed(5), pack: next })).toMatchObject({ delta: { hash: hashOf(56) } });
    expect(await planOf({ installed: installed(4), pack: next })).toMatchObject({ todo: 'install', delta: null });
  });

  it('is never an older version, nor other bytes of the same one, but under new keys after a loss', async () => {
    const other = { ...pack(5), hash: hashOf(99) };

    expect(await planOf({ installed: installed(5), pack: pack(4) })).toMatchObject({ todo: 'keep', why: 'older' });
    expect(await planOf({ installed: installed(5), pack: other })).toMatchObject({ todo: 'keep', why: 'older' });
    expect(await planOf({ installed: installed(5), pack: pack(4), epoch: 2 })).toMatchObject({ todo: 'install' });
  });

  it('takes a pack away when it says so, and never by saying nothing', async () => {
    expect(await planOf({ installed: installed(5), pack: { ...pack(5), tombstone: true } })).toMatchObject({
      todo: 'remove',
    });
    expect(await planOf({ installed: installed(5), pack: null })).toMatchObject({ todo: 'keep', why: 'gone' });
    expect(await planOf({ installed: null, pack: { ...pack(5), tombstone: true } })).toMatchObject({ todo: 'keep' });
  });

  it('leaves alone what an operator went back from, until there is something newer', async () => {
    const held = { ...installed(5), heldAt: 6 };

    expect(await planOf({ installed: held, pack: pack(6) })).toMatchObject({ todo: 'keep', why: 'held' });
    expect(await planOf({ installed: held, pack: pack(7) })).toMatchObject({ todo: 'install' });
  });

  it('is never a version that was withdrawn', async () => {
    const revoked = [hashOf(6)];

    expect(await planOf({ installed: installed(5), pack: pack(6), revoked })).toMatchObject({ why: 'waiting' });
    expect(await planOf({ installed: null, pack: pack(6), revoked })).toMatchObject({ why: 'waiting' });
  });

  it('takes nothing back from who has a new version when its share is lowered', async () => {
    const slow = { ...pack(6), rollout: { percent: 0, salt: 'autumn', prev: version(5) } };

    expect(await planOf({ installed: installed(6), pack: slow })).toMatchObject({ todo: 'keep', why: 'current' });
    expect(await planOf({ installed: installed(5), pack: slow })).toMatchObject({ todo: 'keep', why: 'current' });
    expect(await planOf({ installed: installed(4), pack: slow })).toMatchObject({ target: { version: 5 } });
  });
});

async function planOf(given: {
  installed: InstalledVersion | null;
  pack: PackRef | null;
  epoch?: number;
  revoked?: string[];
}) {
  const index: FeedIndex = {
    type: 'index',
    feed: 'acme',
    epoch: given.epoch ?? 1,
    version: 1,
    issued: '2026-11-24T09:00:00Z',
    expires: '2026-12-24T09:00:00Z',
    rootVersion: 1,
    minClient: '0.1.0',
    critical: [],
    revoked: given.revoked ?? [],
    packs: given.pack ? [given.pack] : [],
  };
  const present = new Map(given.installed ? [['base', given.installed]] : []);
  const plans = await planInstall({ index, installed: present, installId: 'computer', ring: 'all' }, sha256);
  expect(plans).toHaveLength(1);
  return plans[0];
}

function version(number: number) {
  return { version: number, hash: hashOf(number), size: 1, raw: 1, content: contentOf(number), items: 1, deltas: [] };
}

function pack(number: number): PackRef {
  return { id: 'base', title: { it: 'Base', en: null }, ...version(number), rollout: null, tombstone: false };
}

function installed(number: number): InstalledVersion {
  return { version: number, hash: hashOf(number), content: contentOf(number), epoch: 1, heldAt: null };
}

function hashOf(number: number): string {
  return number.toString(16).padStart(64, 'a');
}

function contentOf(number: number): string {
  return number.toString(16).padStart(64, 'c');
}

async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}
