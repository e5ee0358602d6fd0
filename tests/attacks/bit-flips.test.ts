import { expect, it } from 'vitest';
import { checkIndex } from '@/knowledge-base/packs/client/check-index.ts';
import type { FeedState } from '@/knowledge-base/packs/client/feed-state.ts';
import type { PackRef } from '@/knowledge-base/packs/trust/feed-index.ts';
import { webCrypto } from '@/platform/crypto/web-crypto.ts';
import { anIndex, aRoot, FEED, sealed, someKeys, TODAY } from './a-signed-feed.ts';

it('an index with any one of its bits flipped is refused, signatures and all', async () => {
  const keys = await someKeys();
  const trust: FeedState = { feed: FEED, rootHash: '', root: aRoot(keys), accepted: null };
  const bytes = await sealed('index', anIndex({ packs: tenPacks() }), { by: [keys.index[0]] });
  const isAccepted = async (): Promise<boolean> =>
    (await checkIndex({ bytes, trust, now: Date.parse(TODAY), client: '0.1.0', crypto: webCrypto })).ok;
  expect(bytes.length, 'as long as an index of ten packs with their deltas').toBeGreaterThan(6000);
  expect(await isAccepted()).toBe(true);

  const accepted: string[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    for (let bit = 1; bit < 256; bit <<= 1) {
      bytes[at] = (bytes[at] ?? 0) ^ bit;
      if (await isAccepted()) accepted.push(`byte ${at}, bit ${bit}`);
      bytes[at] = (bytes[at] ?? 0) ^ bit;
    }
  }

  expect(accepted).toEqual([]);
  expect(await isAccepted()).toBe(true);
}, 120_000);

function tenPacks(): PackRef[] {
  const hash = (seed: number): string => seed.toString(16).padStart(64, 'a');
  const file = (seed: number) => ({ hash: hash(seed), size: 12_000 + seed, raw: 48_000 + seed });
  return Array.from({ length: 10 }, (_, at) => ({
    id: `pack-${at}`,
    title: { it: `Pacchetto ${at}`, en: `Pack ${at}` },
    version: at + 1,
    ...file(at),
    content: hash(100 + at),
    items: 40,
    deltas: [1, 2].map((from) => ({ from: hash(200 + at + from), ...file(300 + at + from) })),
    rollout: null,
    tombstone: false,
  }));
}
