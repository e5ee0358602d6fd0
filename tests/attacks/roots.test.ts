import { beforeAll, describe, expect, it } from 'vitest';
import { checkIndex } from '@/knowledge-base/packs/client/check-index.ts';
import { beginTrust, followRoots, MOST_ROOT_STEPS } from '@/knowledge-base/packs/client/follow-roots.ts';
import type { FeedProblemCode } from '@/knowledge-base/packs/client/feed-problem.ts';
import type { FeedIndex, PackRef } from '@/knowledge-base/packs/trust/feed-index.ts';
import { toHex } from '@/knowledge-base/packs/trust/crypto.ts';
import { splitEnvelope } from '@/knowledge-base/packs/trust/envelope.ts';
import type { TrustRoot } from '@/knowledge-base/packs/trust/root.ts';
import { webCrypto } from '@/platform/crypto/web-crypto.ts';
import { anIndex, aRoot, FEED, newKey, sealed, someKeys, TODAY } from './a-signed-feed.ts';
import type { TestKey, TestKeys } from './a-signed-feed.ts';

let keys: TestKeys;
let spare: TestKey[];
beforeAll(async () => {
  keys = await someKeys();
  spare = await Promise.all(Array.from({ length: 6 }, newKey));
});

/** A root by the numbers of its root keys (0 to 5), how many have to sign, and who did. */
type Link = readonly [keys: readonly number[], threshold: number, signers: readonly number[]];

describe('a chain of roots', () => {
  it.each<[string, readonly Link[], number]>([
    [
      'one key signs on its own',
      [
        [[0], 1, [0]],
        [[0], 1, [0]],
      ],
      2,
    ],
    [
      'a key takes another’s place, and both signed',
      [
        [[0], 1, [0]],
        [[1], 1, [0, 1]],
      ],
      2,
    ],
    [
      'only the old key signed',
      [
        [[0], 1, [0]],
        [[1], 1, [0]],
      ],
      1,
    ],
    [
      'only the new key signed',
      [
        [[0], 1, [0]],
        [[1], 1, [1]],
      ],
      1,
    ],
    [
      'two of three, with one key changed',
      [
        [[0, 1, 2], 2, [0, 1]],
        [[0, 1, 3], 2, [0, 1]],
      ],
      2,
    ],
    [
      'two of three, each by its own two',
      [
        [[0, 1, 2], 2, [0, 2]],
        [[0, 1, 3], 2, [0, 2, 3]],
      ],
      2,
    ],
    [
      'one signature too few of the old keys',
      [
        [[0, 1, 2], 2, [0, 1]],
        [[3, 4, 5], 2, [0, 3, 4]],
      ],
      1,
    ],
    [
      'one signature too few of the new keys',
      [
        [[0, 1, 2], 2, [0, 1]],
        [[3, 4, 5], 2, [0, 1, 3]],
      ],
      1,
    ],
    [
      'the threshold rises, and one key does not make two',
      [
        [[0], 1, [0]],
        [[0, 1], 2, [0, 0]],
      ],
      1,
    ],
    [
      'the threshold rises, and both signed',
      [
        [[0], 1, [0]],
        [[0, 1], 2, [0, 1]],
      ],
      2,
    ],
    [
      'the threshold falls, and the old one still holds',
      [
        [[0, 1], 2, [0, 1]],
        [[0, 1], 1, [0]],
      ],
      1,
    ],
    [
      'a stranger’s signature beside good ones does no harm',
      [
        [[0], 1, [0]],
        [[0], 1, [5, 0]],
      ],
      2,
    ],
    [
      'a link in the middle is bad: what comes after it is not reached',
      [
        [[0], 1, [0]],
        [[1], 1, [1]],
        [[1], 1, [1]],
      ],
      1,
    ],
    [
      'three steps in a row',
      [
        [[0], 1, [0]],
        [[1], 1, [0, 1]],
        [[2], 1, [1, 2]],
        [[3], 1, [2, 3]],
      ],
      4,
    ],
  ])('%s', async (_, links, reached) => {
    const chain = await Promise.all(links.map((link, at) => sealedLink(link, at + 1)));
    const begun = await beginTrust({ rootOf: rootsOf(chain.slice(0, 1)), rootHash: null, feed: null }, webCrypto);
    if (!begun.ok) throw new Error(begun.problem);

    const { trust, problem } = await followRoots(begun.trust, rootsOf(chain), webCrypto);

    expect(trust.root.version).toBe(reached);
    expect(problem).toBe(reached === links.length ? null : 'root-refused');
  });

  it('does not begin with a root that its own keys did not sign, nor with another than the confirmed one', async () => {
    const unsigned = await sealedLink([[0, 1], 2, [0]], 1);
    const good = await sealedLink([[0, 1], 2, [0, 1]], 1);
    const begin = (bytes: Uint8Array, rootHash: string | null = null, feed: string | null = null) =>
      beginTrust({ rootOf: rootsOf([bytes]), rootHash, feed }, webCrypto);

    expect(await begin(unsigned)).toEqual({ ok: false, problem: 'root-refused' });
    expect(await begin(good, 'f'.repeat(64))).toEqual({ ok: false, problem: 'root-unknown' });
    expect(await begin(good, null, 'other-feed')).toEqual({ ok: false, problem: 'other-feed' });
    const payload = splitEnvelope(good, 'root')?.payload ?? new Uint8Array();
    expect((await begin(good, toHex(await webCrypto.sha256(payload)), FEED)).ok).toBe(true);
    expect(await beginTrust({ rootOf: rootsOf([]), rootHash: null, feed: null }, webCrypto)).toMatchObject({
      ok: false,
    });
  });

  it('is followed 32 steps at a check, and on from there at the next one', async () => {
    const chain = await Promise.all(Array.from({ length: 40 }, (_, at) => sealedLink([[0], 1, [0]], at + 1)));
    const begun = await beginTrust({ rootOf: rootsOf(chain.slice(0, 1)), rootHash: null, feed: null }, webCrypto);
    if (!begun.ok) throw new Error(begun.problem);

    const first = await followRoots(begun.trust, rootsOf(chain), webCrypto);
    expect(first.trust.root.version).toBe(1 + MOST_ROOT_STEPS);
    expect((await followRoots(first.trust, rootsOf(chain), webCrypto)).trust.root.version).toBe(40);
  });

  it('is followed from an expired root too: that is how a feed comes back to life', async () => {
    const expired = { issued: '2025-01-01T00:00:00Z', expires: '2026-01-01T00:00:00Z' };
    const old = await sealedLink([[0], 1, [0]], 1, expired);
    const next = await sealedLink([[0], 1, [0]], 2);
    const begun = await beginTrust({ rootOf: rootsOf([old, next]), rootHash: null, feed: null }, webCrypto);

    expect(begun.ok && begun.trust.root.version).toBe(2);
  });

  it.each<[string, Partial<TrustRoot>]>([
    ['a version that is not its place in the chain', { version: 3 }],
    ['another feed', { feed: 'other-feed' }],
    ['a lower epoch', { epoch: 1 }],
    ['a member that we do not know', { keyid_hash_algorithms: ['sha256'] } as never],
    ['a key under a name that is not its own', { keys: { '0123456789abcdef': 'A'.repeat(43) } }],
  ])('stops at a root with %s', async (_, change) => {
    const begun = await beginTrust(
      { rootOf: rootsOf([await sealedLink([[0], 1, [0]], 1, { epoch: 2 })]), rootHash: null, feed: null },
      webCrypto,
    );
    if (!begun.ok) throw new Error(begun.problem);
    const next = await sealedLink([[0], 1, [0]], 2, { epoch: 2, ...change });

    const { trust, problem } = await followRoots(
      begun.trust,
      async (version) => (version === 2 ? next : null),
      webCrypto,
    );

    expect(trust.root.version).toBe(1);
    expect(problem).toBe('root-refused');
  });

  it('refuses a root that nobody can fulfil, or that counts a key twice', async () => {
    const [a, b] = [spare[0]?.id ?? '', spare[1]?.id ?? ''];
    for (const index of [
      { keyids: [a], threshold: 2 },
      { keyids: [a, a], threshold: 2 },
      { keyids: [a, 'ffffffffffffffff'], threshold: 1 },
      { keyids: [], threshold: 1 },
      { keyids: [a, b], threshold: 0 },
    ]) {
      const bytes = await sealedLink([[0], 1, [0]], 1, { index });
      expect(await beginTrust({ rootOf: rootsOf([bytes]), rootHash: null, feed: null }, webCrypto)).toMatchObject({
        ok: false,
      });
    }
  });
});

describe('an index', () => {
  it.each<[string, number, (all: TestKeys) => TestKey[], boolean]>([
    ['one of two', 1, ({ index }) => [index[0]], true],
    ['the other of two', 1, ({ index }) => [index[1]], true],
    ['both of two', 2, ({ index }) => [...index], true],
    ['one key twice', 2, ({ index }) => [index[0], index[0]], false],
    ['one key and a stranger', 2, ({ index, stranger }) => [index[0], stranger], false],
    ['a stranger alone', 1, ({ stranger }) => [stranger], false],
    ['a stranger beside a good one', 1, ({ index, stranger }) => [stranger, index[0]], true],
    ['keys of the root, which are not for that', 1, ({ root }) => root, false],
  ])('signed by %s, where %i must sign', async (_, threshold, signers, isGood) => {
    const root = aRoot(keys, { index: { keyids: keys.index.map(({ id }) => id), threshold } });
    const bytes = await sealed('index', anIndex(), { by: signers(keys) });

    expect(await problemOf(bytes, root)).toBe(isGood ? null : 'bad-signature');
  });

  it('signed for another feed, or as a root, is not signed at all', async () => {
    const forOther = await sealed('index', anIndex(), { by: [keys.index[0]], feed: 'other-feed' });
    const both = { ...aRoot(keys), index: { keyids: keys.root.map(({ id }) => id), threshold: 1 } };
    const asRoot = new TextDecoder().decode(await sealed('root', anIndex(), { by: keys.root.slice(0, 1) }));

    expect(await problemOf(forOther, aRoot(keys))).toBe('bad-signature');
    expect(await problemOf(new TextEncoder().encode(asRoot.replace('KBR1', 'KBI1')), both)).toBe('bad-signature');
  });

  it.each<[string, Partial<FeedIndex>, FeedProblemCode]>([
    ['that names another feed inside', { feed: 'other-feed' }, 'other-feed'],
    ['that names a pack twice', { packs: [aPackRef(1), aPackRef(2)] }, 'malformed'],
    ['signed under a root that is still to come', { rootVersion: 2 }, 'root-behind'],
    ['of an epoch that is still to come', { epoch: 2 }, 'root-behind'],
    ['for a newer Spalla, by the last of its numbers', { minClient: '0.1.1' }, 'client-too-old'],
    ['for a newer Spalla, by a number of two digits', { minClient: '0.10.0' }, 'client-too-old'],
    ['that ends before it begins', { expires: '2026-11-24T08:00:00Z' }, 'lives-too-long'],
    ['that lives a second more than 90 days', { expires: '2027-02-22T09:00:01Z' }, 'lives-too-long'],
  ])('%s is refused, whoever signed it', async (_, change, problem) => {
    const bytes = await sealed('index', anIndex(change), { by: keys.index });

    expect(await problemOf(bytes, aRoot(keys))).toBe(problem);
  });

  it('of 90 days, for this very Spalla, is accepted', async () => {
    const index = anIndex({ expires: '2027-02-22T09:00:00Z', minClient: '0.1.0' });

    expect(await problemOf(await sealed('index', index, { by: keys.index }), aRoot(keys))).toBeNull();
  });

  it('of more than 64 kB is not even looked at', async () => {
    const index = anIndex({ packs: Array.from({ length: 190 }, (_, at) => aPackRef(1, `pack-${at}`)) });
    const bytes = await sealed('index', index, { by: keys.index });

    expect(bytes.length).toBeGreaterThan(65_536);
    expect(await problemOf(bytes, aRoot(keys))).toBe('too-large');
  });

  it('of a dropped key counts no more, though its version is higher than any', async () => {
    const bytes = await sealed('index', anIndex({ version: 1_000_000 }), { by: [keys.index[0]] });
    const root = aRoot(keys, { version: 2, epoch: 2, index: { keyids: [keys.index[1].id], threshold: 1 } });

    expect(await problemOf(bytes, root)).toBe('bad-signature');
  });
});

function aPackRef(version: number, id = 'base'): PackRef {
  const hash = version.toString(16).padStart(64, 'a');
  const title = { it: 'Schede di base per tutti gli operatori', en: 'Basic articles for all operators' };
  const file = { version, hash, size: 1000, raw: 4000, content: hash, items: 1, deltas: [] };
  return { id, title, ...file, rollout: null, tombstone: false };
}

async function problemOf(bytes: Uint8Array, root: TrustRoot): Promise<string | null> {
  const trust = { feed: FEED, rootHash: '', root, accepted: null };
  const checked = await checkIndex({ bytes, trust, now: Date.parse(TODAY), client: '0.1.0', crypto: webCrypto });
  return checked.ok ? null : checked.problem;
}

function sealedLink(
  [of, threshold, signers]: Link,
  version: number,
  change: Partial<TrustRoot> = {},
): Promise<Uint8Array> {
  const pick = (numbers: readonly number[]): TestKey[] => numbers.map((number) => spare[number] as TestKey);
  const root = aRoot({ root: pick([0, 1, 2, 3, 4, 5]) as never, index: keys.index }, { version, ...change });
  const value = { ...root, root: { keyids: pick(of).map(({ id }) => id), threshold } };
  return sealed('root', value, { by: pick(signers), feed: value.feed });
}

function rootsOf(chain: readonly Uint8Array[]) {
  return async (version: number): Promise<Uint8Array | null> => chain[version - 1] ?? null;
}
