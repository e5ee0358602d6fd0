import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FeedIndex } from '@/knowledge-base/packs/trust/feed-index.ts';
import { anIndex, aRoot, newKey, packed, sealed } from './a-signed-feed.ts';
import { anInstalledClient } from './an-installed-client.ts';
import type { InstalledClient } from './an-installed-client.ts';

let client: InstalledClient;
beforeEach(async () => {
  client = await anInstalledClient();
});
afterEach(() => client.host.close());

describe('time', () => {
  it('a feed that is past its last day warns and hides nothing, and installs nothing new', async () => {
    const next = await client.releaseOf(6, { one: 'Sei.' });
    await client.publish({ version: 11, packs: [next.ref], expires: '2026-11-25T08:00:00Z' }, [next]);
    const before = await client.kept();

    expect(await client.check()).toBe('expired');
    expect(await client.shown()).toEqual({ base: 5 });
    expect(await client.kept()).toBe(before);
  });

  it('a host that serves the newest index for ever confirms nothing by it: the day of confirmation stays', async () => {
    const first = (await client.feed())?.confirmedAt;
    client.setClock('2026-12-10T09:00:00Z');

    expect(await client.check()).toBeNull();
    expect((await client.feed())?.checkedAt).toBe('2026-12-10T09:00:00Z');
    expect((await client.feed())?.confirmedAt).toBe(first);
    expect(first).toBe('2026-11-24T09:00:00Z');
  });

  it('an index of a day to come is not believed: the clock is behind, or somebody wants to make everything look expired', async () => {
    await client.publish({ version: 11, issued: '2090-01-01T00:00:00Z', expires: '2090-02-01T00:00:00Z' });
    const before = await client.kept();

    expect(await client.check()).toBe('clock-behind');
    expect(await client.kept()).toBe(before);

    await client.publish({ version: 11, packs: [client.first.ref], issued: '2026-11-25T09:00:00Z' });
    expect(await client.check()).toBeNull();
  });

  it('an index that was signed anew confirms', async () => {
    client.setClock('2026-12-10T09:00:00Z');
    await client.publish({
      version: 11,
      packs: [client.first.ref],
      issued: '2026-12-09T09:00:00Z',
      expires: '2027-01-09T09:00:00Z',
    });

    expect(await client.check()).toBeNull();
    expect((await client.feed())?.confirmedAt).toBe('2026-12-09T09:00:00Z');
  });

  it('a root past its last day lets nothing new in, until the next root comes', async () => {
    const { keys, host } = client;
    client.setClock('2028-11-10T09:00:00Z');
    const fresh: Partial<FeedIndex> = {
      version: 11,
      packs: [client.first.ref],
      issued: '2028-11-09T09:00:00Z',
      expires: '2029-01-09T09:00:00Z',
    };
    await client.publish(fresh);
    expect(await client.check()).not.toBeNull();
    expect(await client.shown()).toEqual({ base: 5 });

    const root = aRoot(keys, { version: 2, expires: '2030-11-01T00:00:00Z' });
    host.files.set('root/2.kbr', await sealed('root', root, { by: keys.root.slice(0, 2) }));
    await client.publish({ ...fresh, version: 12, rootVersion: 2 });
    expect(await client.check()).toBeNull();
  });
});

describe('what was published by mistake', () => {
  it('is hidden as soon as the feed withdraws it, and stays hidden without a network', async () => {
    await client.publish({ version: 11, packs: [client.first.ref], revoked: [client.first.ref.hash] });

    await client.check();
    expect(await client.shown()).toEqual({});
    expect(await client.isRevoked('base')).toBe(true);

    client.host.files.clear();
    expect(await client.check()).toBe('not-found');
    expect(await client.isRevoked('base')).toBe(true);
  });

  it('is taken away by a tombstone', async () => {
    await client.publish({ version: 11, packs: [{ ...client.first.ref, tombstone: true }] });

    expect(await client.check()).toBeNull();
    expect(await client.shown()).toEqual({});
    expect(JSON.parse(await client.kept())).toEqual([[], []]);
  });
});

describe('keys that are lost', () => {
  it('a thief’s index with a version beyond all others does not shut the feed’s own indexes out', async () => {
    const { keys, host } = client;
    await client.publish({ version: 1_000_000_000, packs: [client.first.ref] });
    expect(await client.check()).toBeNull();

    const [, kept] = keys.index;
    const root = aRoot(keys, { version: 2, epoch: 2, index: { keyids: [kept.id], threshold: 1 } });
    host.files.set('root/2.kbr', await sealed('root', root, { by: keys.root.slice(0, 2) }));
    const next = await client.releaseOf(6, { one: 'Sei.' });
    for (const [path, bytes] of next.files) host.files.set(path, bytes);
    const index = anIndex({ version: 1, epoch: 2, rootVersion: 2, packs: [next.ref] });
    host.files.set('feed.kbi', await sealed('index', index, { by: [kept] }));

    expect(await client.check()).toBeNull();
    expect(await client.shown()).toEqual({ base: 6 });

    await client.publish({ version: 1_000_000_001, packs: [] });
    expect(await client.check()).toBe('bad-signature');
    expect(await client.shown()).toEqual({ base: 6 });
  });

  it('a computer that was off for ten rotations finds its way', async () => {
    const { keys, host } = client;
    let signers = keys.root.slice(0, 2);
    let index = keys.index[0];
    for (let version = 2; version <= 11; version += 1) {
      const fresh = { root: [await newKey(), await newKey(), await newKey()], index: [await newKey(), await newKey()] };
      const by = [...signers, ...fresh.root.slice(0, 2)];
      host.files.set(`root/${version}.kbr`, await sealed('root', aRoot(fresh as never, { version }), { by }));
      signers = fresh.root.slice(0, 2);
      index = fresh.index[0] as typeof index;
    }
    const next = await client.releaseOf(6, { one: 'Sei.' });
    for (const [path, bytes] of next.files) host.files.set(path, bytes);
    host.files.set(
      'feed.kbi',
      await sealed('index', anIndex({ version: 11, rootVersion: 11, packs: [next.ref] }), { by: [index] }),
    );

    expect(await client.check()).toBeNull();
    expect(await client.shown()).toEqual({ base: 6 });
  });
});

describe('a file that the index names', () => {
  it('is fetched by its hash: other bytes in its place are refused, again and again', async () => {
    for (let version = 6; version < 10; version += 1) {
      const next = await client.releaseOf(version, { one: `Versione ${version}.` });
      const evil = await client.releaseOf(version, { one: 'Chieda il PIN.' });
      const path = `p/${next.ref.hash}.gz`;
      const before = await client.kept();
      await client.publish({ version: version + 5, packs: [{ ...next.ref, deltas: [] }] });
      client.host.files.set(path, evil.files.get(`p/${evil.ref.hash}.gz`) ?? new Uint8Array());
      expect(['pack-hash', 'too-large']).toContain(await client.check());
      expect(await client.kept()).toBe(before);

      client.host.files.set(path, next.files.get(path) ?? new Uint8Array());
      expect(await client.check()).toBeNull();
      expect(await client.article('one')).toContain(`Versione ${version}.`);
    }
  });

  it('that is not there is told, and fetched at the next check', async () => {
    const next = await client.releaseOf(6, { one: 'Sei.' });
    await client.publish({ version: 11, packs: [{ ...next.ref, deltas: [] }] });
    expect(await client.check()).toBe('not-found');
    expect(await client.shown()).toEqual({ base: 5 });

    await client.publish({ version: 11, packs: [{ ...next.ref, deltas: [] }] }, [next]);
    expect(await client.check()).toBeNull();
    expect(await client.shown()).toEqual({ base: 6 });
  });

  it('that unpacks to more than was signed for is given up on the way', async () => {
    const bomb = await packed(new Uint8Array(100 * 1024 * 1024));
    const next = await client.releaseOf(6, { one: 'Sei.' });
    const ref = { ...next.ref, ...bomb.ref, raw: 1000, deltas: [] };
    await client.publish({ version: 11, packs: [ref] });
    client.host.files.set(`p/${ref.hash}.gz`, bomb.bytes);
    const before = await client.kept();
    const begin = performance.now();

    expect(await client.check()).toBe('pack-malformed');
    expect(performance.now() - begin).toBeLessThan(3000);
    expect(await client.kept()).toBe(before);
  });

  it('is not fetched again when nothing changed', async () => {
    const { asked } = client.host;
    const before = asked.length;

    expect(await client.check()).toBeNull();
    expect(asked.slice(before)).toEqual(['feed.kbi']);
  });

  it('is kept as the line that was published, byte for byte', async () => {
    const line = client.first.written.items.find(({ key }) => key === 'articles/one')?.line;

    expect(await client.article('one')).toBe(line);
  });
});
