import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackRef } from '../trust/feed-index.ts';
import { placeInLine, versionFor } from './rollout.ts';

describe('a version that is rolled out by and by', () => {
  it.each([1, 10, 25, 50, 90])(
    'goes to %i in a hundred of ten thousand computers, give or take two',
    async (percent) => {
      let lucky = 0;
      for (let at = 0; at < 10_000; at += 1) {
        if ((await versionOf(`computer-${at}`, { percent })) === 7) lucky += 1;
      }

      expect(Math.abs(lucky / 100 - percent)).toBeLessThan(2);
    },
  );

  it('is taken from nobody when the share rises', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.nat(100), fc.nat(100), async (installId, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const before = await versionOf(installId, { percent: less });

        expect(await versionOf(installId, { percent: more })).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });

  it('begins with other computers when its salt is another one', async () => {
    const places = await Promise.all(['autumn', 'winter'].map((salt) => placeInLine(salt, 'computer', sha256)));

    expect(places[0]).not.toBe(places[1]);
  });

  it('is on every pilot’s computer from the first moment, and last where the company wants it last', async () => {
    expect(await versionOf('any', { percent: 0, ring: 'pilot' })).toBe(7);
    expect(await versionOf('any', { percent: 99, ring: 'last' })).toBe(6);
    expect(await versionOf('any', { percent: 100, ring: 'last' })).toBe(7);
    expect(await versionOf('any', { percent: 0 })).toBe(6);
  });
});

async function versionOf(
  installId: string,
  { percent, ring = 'all' }: { percent: number; ring?: 'pilot' | 'all' | 'last' },
): Promise<number | undefined> {
  const file = { hash: 'a'.repeat(64), size: 1, raw: 1, content: 'b'.repeat(64), items: 1, deltas: [] };
  const pack: PackRef = {
    id: 'base',
    title: { it: 'Base', en: null },
    version: 7,
    ...file,
    rollout: { percent, salt: 'autumn', prev: { version: 6, ...file } },
    tombstone: false,
  };
  return (await versionFor(pack, { installId, ring }, sha256))?.version;
}

async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}
