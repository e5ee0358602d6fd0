import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { checkIndex } from '@/knowledge-base/packs/client/check-index.ts';
import type { FeedState } from '@/knowledge-base/packs/client/feed-state.ts';
import { planInstall } from '@/knowledge-base/packs/client/plan-install.ts';
import type { InstalledVersion } from '@/knowledge-base/packs/client/plan-install.ts';
import type { PackRef } from '@/knowledge-base/packs/trust/feed-index.ts';
import { webCrypto } from '@/platform/crypto/web-crypto.ts';
import { anIndex, aRoot, FEED, sealed, someKeys, TODAY } from './a-signed-feed.ts';
import type { TestKeys } from './a-signed-feed.ts';

interface Client {
  readonly trust: FeedState;
  readonly installed: InstalledVersion | null;
}

let keys: TestKeys;
beforeAll(async () => {
  keys = await someKeys();
});

/** An index that the feed signed at some time, and that a host serves now. */
const anyIndex = fc.record({
  epoch: fc.integer({ min: 1, max: 3 }),
  version: fc.integer({ min: 1, max: 12 }),
  pack: fc.integer({ min: 1, max: 12 }),
  percent: fc.constantFrom(null, 0, 50, 100),
});
type Served = typeof anyIndex extends fc.Arbitrary<infer Value> ? Value : never;

it('whatever signed indexes a host serves, and in whatever order, no version goes down under the same keys', async () => {
  let moves = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyIndex, { minLength: 2, maxLength: 12 }), async (served) => {
      let trust: FeedState = { feed: FEED, rootHash: '', root: aRoot(keys), accepted: null };
      let installed: InstalledVersion | null = null;
      for (const one of served) {
        // The company's root moves on when an index of a higher epoch comes; it never goes back.
        const epoch = Math.max(trust.root.epoch, one.epoch);
        trust = { ...trust, root: { ...trust.root, epoch } };
        const before = versionsOf({ trust, installed });
        ({ trust, installed } = await serve(one, { trust, installed }));
        const after = versionsOf({ trust, installed });
        expect(after.index).toBeGreaterThanOrEqual(before.index);
        expect(after.pack).toBeGreaterThanOrEqual(before.pack);
        if (after.pack > before.pack) moves += 1;
      }
    }),
    { numRuns: 150 },
  );
  expect(moves, 'nothing was ever installed: the test tests nothing').toBeGreaterThan(100);
});

/** The versions that are believed and installed under the keys of now; 0 for none. */
function versionsOf({ trust, installed }: Client): { index: number; pack: number } {
  const { epoch } = trust.root;
  return {
    index: trust.accepted?.index.epoch === epoch ? trust.accepted.index.version : 0,
    pack: installed?.epoch === epoch ? installed.version : 0,
  };
}

async function serve({ epoch, version, pack, percent }: Served, { trust, installed }: Client): Promise<Client> {
  const rollout = percent === null ? null : { percent, salt: 'salt', prev: fileOf(Math.max(1, pack - 1)) };
  const ref: PackRef = { id: 'base', title: { it: 'Base', en: null }, ...fileOf(pack), rollout, tombstone: false };
  const bytes = await sealed('index', anIndex({ epoch, version, packs: [ref] }), { by: [keys.index[0]] });
  const checked = await checkIndex({ bytes, trust, now: Date.parse(TODAY), client: '0.1.0', crypto: webCrypto });
  if (!checked.ok) return { trust, installed };
  const { index } = checked.accepted;
  const present = new Map(installed ? [['base', installed]] : []);
  const [plan] = await planInstall({ index, installed: present, installId: 'a', ring: 'all' }, webCrypto.sha256);
  const next: InstalledVersion | null =
    plan?.todo === 'install' ? { ...plan.target, epoch: index.epoch, heldAt: null } : installed;
  return { trust: { ...trust, accepted: checked.accepted }, installed: next };
}

function fileOf(version: number) {
  const name = version.toString(16).padStart(64, 'a');
  return { version, hash: name, size: 1, raw: 1, content: name, items: 1, deltas: [] };
}
