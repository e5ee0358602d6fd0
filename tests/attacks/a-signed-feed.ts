import { gzipSync } from 'fflate';
import { canonicalJson } from '@/knowledge-base/packs/file/canonical-json.ts';
import { writeDelta } from '@/knowledge-base/packs/file/delta.ts';
import { writePackFile } from '@/knowledge-base/packs/file/pack-file.ts';
import type { WrittenPack } from '@/knowledge-base/packs/file/pack-file.ts';
import { goodSources } from '@/knowledge-base/packs/a-good-pack.ts';
import { compilePack } from '@/knowledge-base/packs/compile-pack.ts';
import { toBase64url } from '@/knowledge-base/packs/trust/base64url.ts';
import { keyIdOf, toHex } from '@/knowledge-base/packs/trust/crypto.ts';
import { joinEnvelope, signedMessage } from '@/knowledge-base/packs/trust/envelope.ts';
import type { EnvelopeKind } from '@/knowledge-base/packs/trust/envelope.ts';
import type { FeedIndex, PackRef } from '@/knowledge-base/packs/trust/feed-index.ts';
import type { TrustRoot } from '@/knowledge-base/packs/trust/root.ts';
import type { Pack } from '@/knowledge-base/content/pack.ts';
import { generateKeyPair, signEd25519 } from '@/platform/crypto/signing.ts';
import type { KeyPair } from '@/platform/crypto/signing.ts';
import { webCrypto } from '@/platform/crypto/web-crypto.ts';

export const FEED = 'acme-care';
/** The day on which everything in these tests happens, and the clock of the computer. */
export const TODAY = '2026-11-25T09:00:00Z';

export interface TestKey extends KeyPair {
  readonly id: string;
}

export async function newKey(): Promise<TestKey> {
  const pair = await generateKeyPair();
  return { ...pair, id: await keyIdOf(pair.publicKey, webCrypto.sha256) };
}

/** Three keys for the root, two for the index, and one of a stranger. */
export async function someKeys() {
  const [a, b, c, x, y, stranger] = await Promise.all([newKey(), newKey(), newKey(), newKey(), newKey(), newKey()]);
  return { root: [a, b, c] as [TestKey, TestKey, TestKey], index: [x, y] as [TestKey, TestKey], stranger };
}
export type TestKeys = Awaited<ReturnType<typeof someKeys>>;

/** A root that asks for two of its three keys, and for one of two under an index, unless something else is said. */
export function aRoot(keys: Pick<TestKeys, 'root' | 'index'>, change: Partial<TrustRoot> = {}): TrustRoot {
  const all = [...keys.root, ...keys.index];
  return {
    type: 'root',
    feed: FEED,
    version: 1,
    epoch: 1,
    issued: '2026-11-01T00:00:00Z',
    expires: '2028-11-01T00:00:00Z',
    keys: Object.fromEntries(all.map(({ id, publicKey }) => [id, toBase64url(publicKey)])),
    root: { keyids: keys.root.map(({ id }) => id), threshold: 2 },
    index: { keyids: keys.index.map(({ id }) => id), threshold: 1 },
    ...change,
  };
}

export function anIndex(change: Partial<FeedIndex> = {}): FeedIndex {
  return {
    type: 'index',
    feed: FEED,
    epoch: 1,
    version: 1,
    issued: '2026-11-24T09:00:00Z',
    expires: '2026-12-24T09:00:00Z',
    rootVersion: 1,
    minClient: '0.1.0',
    critical: [],
    revoked: [],
    packs: [],
    ...change,
  };
}

/** An envelope as its signers make it. `value` may be bytes that are no JSON of ours at all. */
export async function sealed(
  kind: EnvelopeKind,
  value: unknown,
  { by, feed = FEED }: { by: readonly TestKey[]; feed?: string },
): Promise<Uint8Array> {
  const payload = value instanceof Uint8Array ? value : new TextEncoder().encode(canonicalJson(value));
  const message = signedMessage({ kind, feed, payload });
  const signatures = await Promise.all(
    by.map(async ({ id, privateKey }) => ({ keyId: id, signature: await signEd25519(privateKey, message) })),
  );
  return joinEnvelope({ kind, signatures, payload });
}

/** A small pack whose articles say what is given, by id. */
export function aPack(version: number, texts: Readonly<Record<string, string>>): Pack {
  const compiled = compilePack(goodSources());
  const [article] = compiled.ok ? compiled.pack.articles : [];
  if (!compiled.ok || !article) throw new Error('the sources of the small pack no longer compile');
  const articles = Object.entries(texts).map(([id, it]) => ({ ...article, id, line: { it, en: null } }));
  return { ...compiled.pack, id: 'base', version, articles: articles as Pack['articles'] };
}

export interface Release {
  readonly written: WrittenPack;
  readonly ref: PackRef;
  /** What to put on the host. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A pack as it is published, with a delta from the release before. */
export async function aRelease(pack: Pack, before: Release | null = null): Promise<Release> {
  const written = await writePackFile(pack, webCrypto.sha256);
  const { id, title, version } = pack;
  const whole = await packed(written.bytes);
  const delta =
    before && (await packed(writeDelta({ header: { id, title, version }, from: before.written, to: written })));
  const { items, content } = written;
  const deltas = before && delta ? [{ from: before.written.content, ...delta.ref }] : [];
  return {
    written,
    ref: { id, title, version, ...whole.ref, content, items: items.length, deltas, rollout: null, tombstone: false },
    files: new Map([
      [`p/${whole.ref.hash}.gz`, whole.bytes],
      ...(delta ? [[`d/${delta.ref.hash}.gz`, delta.bytes] as const] : []),
    ]),
  };
}

/** A file as it lies on the host, and as the index names it. */
export async function packed(raw: Uint8Array) {
  const bytes = gzipSync(raw, { mtime: 0, level: 9 });
  return { bytes, ref: { hash: toHex(await webCrypto.sha256(bytes)), size: bytes.length, raw: raw.length } };
}
