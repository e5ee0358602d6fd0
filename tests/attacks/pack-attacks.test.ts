import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '@/knowledge-base/packs/file/canonical-json.ts';
import type { FeedProblemCode } from '@/knowledge-base/packs/client/feed-problem.ts';
import { joinEnvelope, splitEnvelope } from '@/knowledge-base/packs/trust/envelope.ts';
import { anIndex, aRelease, aPack, aRoot, newKey, packed, sealed } from './a-signed-feed.ts';
import type { Release } from './a-signed-feed.ts';
import { anInstalledClient } from './an-installed-client.ts';
import type { InstalledClient } from './an-installed-client.ts';

interface Attack {
  readonly id: string;
  readonly layer: string;
  readonly what: string;
  readonly expect: string;
}
const attacks = JSON.parse(readFileSync('tests/data/pack-attacks.json', 'utf8')) as readonly Attack[];

/** What the attacker does, and the reason that is told afterwards. The installed pack must not change by a byte. */
type Refused = { readonly attack: (client: InstalledClient) => Promise<void>; readonly problem: FeedProblemCode };
/** What happens where the installed pack does change, or is shown otherwise. */
type Story = { readonly story: (client: InstalledClient) => Promise<void> };

const TESTS: Readonly<Record<string, Refused | Story>> = {
  sig_flip_bit: {
    problem: 'bad-signature',
    attack: (client) =>
      client.publish({ version: 11 }).then(() => {
        const envelope = indexOf(client);
        const [{ keyId, signature }] = envelope.signatures as [(typeof envelope.signatures)[number]];
        signature[20] = (signature[20] ?? 0) ^ 1;
        client.host.files.set('feed.kbi', joinEnvelope({ ...envelope, signatures: [{ keyId, signature }] }));
      }),
  },
  sig_missing: {
    problem: 'not-found',
    attack: async ({ host }) => void host.files.delete('feed.kbi'),
  },
  sig_dup_keyid: {
    problem: 'bad-signature',
    async attack({ keys, host }) {
      const { threshold: _, ...index } = aRoot(keys).index;
      const root = aRoot(keys, { version: 2, index: { ...index, threshold: 2 } });
      host.files.set('root/2.kbr', await sealed('root', root, { by: keys.root.slice(0, 2) }));
      const [key] = keys.index;
      host.files.set('feed.kbi', await sealed('index', anIndex({ version: 11, rootVersion: 2 }), { by: [key, key] }));
    },
  },
  sig_one_bad_one_good_threshold1: {
    async story(client) {
      const { keys, host } = client;
      const next = await client.releaseOf(6, { one: 'Uno.', two: 'Due e mezzo.' });
      await client.publish({ version: 11, packs: [next.ref] }, [next]);
      const envelope = indexOf(client);
      const bad = { keyId: keys.index[1].id, signature: new Uint8Array(64) };
      host.files.set('feed.kbi', joinEnvelope({ ...envelope, signatures: [bad, ...envelope.signatures] }));

      expect(await client.check()).toBeNull();
      expect(await client.shown()).toEqual({ base: 6 });
    },
  },
  index_same_version_other_bytes: {
    problem: 'changed-without-version',
    attack: (client) => client.publish({ version: 10, packs: [] }),
  },
  index_expires_far: {
    problem: 'lives-too-long',
    attack: (client) => client.publish({ version: 11, expires: '2126-11-24T09:00:00Z' }),
  },
  index_bom: { problem: 'malformed', attack: (client) => publishText(client, (text) => `\uFEFF${text}`) },
  index_proto_key: {
    problem: 'malformed',
    attack: (client) => publishText(client, (text) => text.replace('{', '{"__proto__":{"version":12},')),
  },
  index_huge: {
    problem: 'too-large',
    async attack({ host }) {
      const piece = Buffer.alloc(16_384, ' ');
      host.tricks.set('feed.kbi', (response) => {
        const send = (): void => {
          while (!response.destroyed && response.write(piece));
          response.once('drain', send);
        };
        send();
      });
    },
  },
  index_redirect_other_origin: {
    problem: 'unreachable',
    async attack(client) {
      await client.publish({ version: 11, packs: [] });
      const stolen = client.host.files.get('feed.kbi') ?? new Uint8Array();
      client.host.files.set('elsewhere', stolen);
      const elsewhere = client.host.address.replace('127.0.0.1', 'localhost');
      client.host.tricks.set('feed.kbi', (response) => {
        response.writeHead(302, { location: `${elsewhere}/elsewhere` }).end();
      });
    },
  },
  index_pack_removed: { problem: 'pack-gone', attack: (client) => client.publish({ version: 11, packs: [] }) },
  index_min_client_higher: {
    problem: 'client-too-old',
    attack: (client) => client.publish({ version: 11, minClient: '99.0.0', packs: [] }),
  },
  index_unknown_critical: {
    problem: 'unknown-critical',
    attack: (client) => client.publish({ version: 11, critical: ['sealed-articles'], packs: [] }),
  },
  root_rotation_ok: {
    async story(client) {
      const { keys, host } = client;
      const fresh = { root: [keys.root[0], await newKey(), await newKey()], index: [await newKey(), await newKey()] };
      const root = aRoot(fresh as never, { version: 2 });
      const by = [keys.root[0], keys.root[1], ...fresh.root.slice(1)];
      host.files.set('root/2.kbr', await sealed('root', root, { by }));
      const next = await client.releaseOf(6, { one: 'Uno.', two: 'Due.', three: 'Tre.' });
      for (const [path, bytes] of next.files) host.files.set(path, bytes);
      const index = anIndex({ version: 11, rootVersion: 2, packs: [next.ref] });
      host.files.set('feed.kbi', await sealed('index', index, { by: fresh.index.slice(0, 1) }));

      expect(await client.check()).toBeNull();
      expect(await client.shown()).toEqual({ base: 6 });
    },
  },
  root_old_keys_only: {
    problem: 'root-refused',
    async attack({ keys, host }) {
      const fresh = { root: [await newKey(), await newKey(), await newKey()], index: [await newKey(), await newKey()] };
      const root = aRoot(fresh as never, { version: 2 });
      host.files.set('root/2.kbr', await sealed('root', root, { by: keys.root }));
      const index = anIndex({ version: 11, rootVersion: 2, packs: [] });
      host.files.set('feed.kbi', await sealed('index', index, { by: fresh.index.slice(0, 1) }));
    },
  },
  pack_hash_wrong: {
    problem: 'pack-hash',
    attack: (client) => publishBent(client, (bytes) => bytes.with(30, (bytes[30] ?? 0) ^ 1)),
  },
  pack_size_less: { problem: 'pack-hash', attack: (client) => publishBent(client, (bytes) => bytes.slice(0, -7)) },
  pack_older_version: {
    async story(client) {
      const older = await aRelease(aPack(4, { one: 'Zero.' }));
      const before = await client.kept();
      await client.publish({ version: 11, packs: [older.ref] }, [older]);
      expect(await client.check()).toBe('pack-older');
      expect(await client.kept()).toBe(before);

      const { keys, host } = client;
      host.files.set('root/2.kbr', await sealed('root', aRoot(keys, { version: 2, epoch: 2 }), { by: keys.root }));
      await client.publish({ version: 1, epoch: 2, rootVersion: 2, packs: [older.ref] });
      expect(await client.check()).toBeNull();
      expect(await client.shown()).toEqual({ base: 4 });
    },
  },
  pack_schema_extra: {
    problem: 'pack-malformed',
    attack: (client) => publishLines(client, (text) => text.replace('"item":{', '"item":{"aaa":1,')),
  },
  pack_article_hash_wrong: {
    async story(client) {
      const next = await client.releaseOf(6, { one: 'Uno.', two: 'Due bis.' });
      const other = await client.releaseOf(6, { one: 'Uno.', two: 'Tutt’altro.' });
      const [delta] = other.ref.deltas;
      const ref = { ...next.ref, deltas: delta ? [delta] : [] };
      await client.publish({ version: 11, packs: [ref] }, [next, other]);

      expect(await client.check()).toBe('delta-refused');
      expect(client.host.asked).toContain(`d/${delta?.hash}.gz`);
      expect(await client.article('two')).toContain('Due bis.');
      expect(await client.article('two')).not.toContain('Tutt’altro.');

      const before = await client.kept();
      const last = await client.releaseOf(7, { one: 'Uno.', two: 'Due ter.' });
      await client.publish({ version: 12, packs: [{ ...last.ref, content: next.ref.content }] }, [last]);
      expect(await client.check()).toBe('pack-content');
      expect(await client.kept()).toBe(before);
    },
  },
  pack_data_url_img: {
    problem: 'pack-malformed',
    attack: (client) =>
      publishLines(client, (text) =>
        withFirstBlock(text, { type: 'image', src: 'data:text/html,<script>alert(1)</script>', alt: 'x' }),
      ),
  },
  pack_html_block: {
    async story(client) {
      const html = '<img src=x onerror=alert(1)>';
      const next = await client.releaseOf(6, { one: html });
      await client.publish({ version: 11, packs: [next.ref] }, [next]);
      expect(await client.check()).toBeNull();
      // Text and nothing else: a string where a string belongs, which the panel draws as such.
      expect(JSON.parse((await client.article('one')) ?? '').item.line).toEqual({ it: html, en: null });

      const before = await client.kept();
      await publishLines(client, (text) => withFirstBlock(text, { type: 'html', html }), { version: 7, index: 12 });
      expect(await client.check()).toBe('pack-malformed');
      expect(await client.kept()).toBe(before);
    },
  },
  pack_dup_id: {
    problem: 'pack-malformed',
    attack: (client) =>
      publishLines(client, (text) => text.replace(/^(\{"item".*\n)/mu, '$1$1').replace(/"items":\d+/u, plusOne)),
  },
  pack_unicode_norm: {
    problem: 'pack-malformed',
    attack: (client) =>
      publishLines(client, (text) =>
        text
          .replace(/^(\{"item".*\n)/mu, (line) => withId(line, 'caf\u0065\u0301') + withId(line, 'caf\u00E9'))
          .replace(/"items":\d+/u, plusOne),
      ),
  },
  pack_template_proto: {
    async story(client) {
      const next = await client.releaseOf(6, { one: 'Buongiorno {{__proto__.x}} {{constructor}}' });
      await client.publish({ version: 11, packs: [next.ref] }, [next]);

      expect(await client.check()).toBeNull();
      expect(JSON.parse((await client.article('one')) ?? '').item.line.it).toBe(
        'Buongiorno {{__proto__.x}} {{constructor}}',
      );
      expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    },
  },
  clock_fwd_1y: {
    problem: 'clock-ahead',
    async attack(client) {
      await client.publish({ version: 11, packs: [] });
      client.setClock('2027-11-25T09:00:00Z');
    },
  },
};

let client: InstalledClient | null = null;
afterEach(() => client?.host.close());

describe('every attack of the list that a feed’s host or a thief of its keys may try', () => {
  const ours = attacks.filter(({ layer }) => layer !== 'install');

  it('has a test of its own', () => {
    expect(Object.keys(TESTS).toSorted()).toEqual(ours.map(({ id }) => id).toSorted());
  });

  it.each(ours)('$id: $what → $expect', async ({ id }) => {
    const test = TESTS[id];
    client = await anInstalledClient();
    if (test && 'story' in test) return test.story(client);
    const before = await client.kept();

    await test?.attack(client);

    expect(await client.check()).toBe(test?.problem);
    expect(await client.log()).toContain(test?.problem);
    expect(await client.kept()).toBe(before);
    expect(await client.shown()).toEqual({ base: 5 });
  });
});

describe('the same attacks in a file', () => {
  // What a host does with a connection, a file cannot do; nor does a file tell the time.
  const ofHosts = new Set(['sig_missing', 'index_huge', 'index_redirect_other_origin', 'clock_fwd_1y']);
  const inFiles = Object.entries(TESTS).flatMap(([id, test]) =>
    'attack' in test && !ofHosts.has(id) ? [{ id, ...test }] : [],
  );

  it.each(inFiles)('$id is refused: $problem', async ({ attack, problem }) => {
    client = await anInstalledClient();
    const before = await client.kept();

    await attack(client);

    expect(await client.importFile()).toBe(problem);
    expect(await client.kept()).toBe(before);
    expect(await client.shown()).toEqual({ base: 5 });
  });

  it('a file that is cut off anywhere is refused', async () => {
    client = await anInstalledClient();
    const before = await client.kept();
    for (const [path, bytes] of client.host.files) client.host.files.set(path, bytes.slice(0, -1));

    expect(await client.importFile()).not.toBeNull();
    expect(await client.kept()).toBe(before);
  });
});

describe('a pack whose lines were changed before they were signed', () => {
  it('is refused for what it holds: with lines that fit, the check comes further', async () => {
    client = await anInstalledClient();

    await publishLines(client, (text) => text.replace('Sei.', 'Sette.'));

    expect(await client.check()).toBe('pack-content');
  });
});

function indexOf({ host }: InstalledClient) {
  const envelope = splitEnvelope(host.files.get('feed.kbi') ?? new Uint8Array(), 'index');
  if (!envelope) throw new Error('the host has no index');
  return envelope;
}

/** A next index whose text was changed before it was signed: the signer is the attacker. */
async function publishText({ keys, host }: InstalledClient, change: (text: string) => string): Promise<void> {
  const payload = new TextEncoder().encode(change(canonicalJson(anIndex({ version: 11 }))));
  host.files.set('feed.kbi', await sealed('index', payload, { by: [keys.index[0]] }));
}

/** A next version whose packed file is changed on the host, after it was signed. */
async function publishBent(target: InstalledClient, bend: (bytes: Uint8Array) => Uint8Array): Promise<void> {
  const next = await aRelease(aPack(6, { one: 'Sei.' }));
  await target.publish({ version: 11, packs: [next.ref] }, [next]);
  for (const [path, bytes] of next.files) target.host.files.set(path, bend(bytes));
}

/** A next version whose lines were changed before they were signed. */
async function publishLines(
  target: InstalledClient,
  change: (text: string) => string,
  { version, index } = { version: 6, index: 11 },
): Promise<void> {
  const { written, ref } = await aRelease(aPack(version, { one: 'Sei.' }));
  const text = new TextDecoder().decode(written.bytes);
  expect(change(text)).not.toBe(text);
  const { bytes, ref: file } = await packed(new TextEncoder().encode(change(text)));
  const items = change(text).split('\n').length - 2;
  const release: Release = { written, ref: { ...ref, ...file, items }, files: new Map([[`p/${file.hash}.gz`, bytes]]) };
  await target.publish({ version: index, packs: [release.ref] }, [release]);
}

/** The first article with a block of the attacker's as its only step. */
function withFirstBlock(text: string, block: object): string {
  return text.replace(/^\{"item".*$/mu, (line) => {
    const { kind, item } = JSON.parse(line) as { kind: string; item: object };
    return canonicalJson({ kind, item: { ...item, steps: { it: [block], en: null } } });
  });
}

function withId(line: string, id: string): string {
  const { kind, item } = JSON.parse(line) as { kind: string; item: object };
  return `${canonicalJson({ kind, item: { ...item, id } })}\n`;
}

function plusOne(count: string): string {
  return `"items":${Number(count.slice('"items":'.length)) + 1}`;
}
