import { gzipSync } from 'fflate';
import { kindNames } from '../../../knowledge-base/content/kinds.ts';
import { packSchema } from '../../../knowledge-base/content/pack.ts';
import type { Pack } from '../../../knowledge-base/content/pack.ts';
import { writeDelta } from '../../../knowledge-base/packs/file/delta.ts';
import { canonicalJson } from '../../../knowledge-base/packs/file/canonical-json.ts';
import { writePackFile } from '../../../knowledge-base/packs/file/pack-file.ts';
import type { WrittenPack } from '../../../knowledge-base/packs/file/pack-file.ts';
import { toBase64url } from '../../../knowledge-base/packs/trust/base64url.ts';
import { keyIdOf, toHex } from '../../../knowledge-base/packs/trust/crypto.ts';
import { joinEnvelope, signedMessage } from '../../../knowledge-base/packs/trust/envelope.ts';
import type { EnvelopeKind } from '../../../knowledge-base/packs/trust/envelope.ts';
import type { FeedIndex, PackRef } from '../../../knowledge-base/packs/trust/feed-index.ts';
import type { TrustRoot } from '../../../knowledge-base/packs/trust/root.ts';
import { generateKeyPair, signEd25519 } from '../../crypto/signing.ts';
import type { KeyPair } from '../../crypto/signing.ts';
import { webCrypto } from '../../crypto/web-crypto.ts';

/** A team lead with three keys: publishes packs of articles into `files`, by path, as a host would have them. */
export interface FeedPublisher {
  readonly files: Map<string, Uint8Array>;
  /** SHA-256 of the payload of the first root, as a company's policy has it. */
  readonly rootHash: string;
  /** Publishes a version of the pack `base`; a delta from the version before comes with it. */
  publish(articles: readonly Article[], changes?: IndexChanges): Promise<void>;
  /** Signs the same packs again, with something changed. */
  sign(changes: IndexChanges): Promise<void>;
  /** Puts a new root in place: other keys for the index, and a higher epoch. */
  rotate(): Promise<void>;
}

export interface Article {
  readonly id: string;
  readonly line: string;
}
export type IndexChanges = Partial<FeedIndex>;

const FEED = 'acme';
const DAY_MS = 86_400_000;

export async function newPublisher({ now = Date.now() }: { now?: number } = {}): Promise<FeedPublisher> {
  const files = new Map<string, Uint8Array>();
  const rootKeys = await Promise.all([generateKeyPair(), generateKeyPair(), generateKeyPair()]);
  let indexKey = await generateKeyPair();
  let epoch = 1;
  let rootVersion = 0;
  let version = 0;
  let packs: PackRef[] = [];
  let before: { written: WrittenPack; pack: Pack } | null = null;
  await putRoot();
  const rootHash = await hashOf(payloadOf('root/1.kbr'));

  return {
    files,
    rootHash,
    async publish(articles, changes = {}) {
      const pack = packOf(articles, (before?.pack.version ?? 0) + 1);
      const written = await writePackFile(pack, webCrypto.sha256);
      const deltas = before ? [await putDelta(before.written, written, pack)] : [];
      packs = [
        {
          id: pack.id,
          title: pack.title,
          version: pack.version,
          ...(await put('p', written.bytes)),
          content: written.content,
          items: written.items.length,
          deltas,
          rollout: null,
          tombstone: false,
        },
      ];
      before = { written, pack };
      await putIndex(changes);
    },
    sign: putIndex,
    async rotate() {
      indexKey = await generateKeyPair();
      epoch += 1;
      await putRoot();
    },
  };

  async function putRoot(): Promise<void> {
    rootVersion += 1;
    const keys = [...rootKeys, indexKey];
    const ids = await Promise.all(keys.map(({ publicKey }) => keyIdOf(publicKey, webCrypto.sha256)));
    const root: TrustRoot = {
      type: 'root',
      feed: FEED,
      version: rootVersion,
      epoch,
      issued: new Date(now).toISOString(),
      expires: new Date(now + 365 * DAY_MS).toISOString(),
      keys: Object.fromEntries(keys.map(({ publicKey }, at) => [ids[at] ?? '', toBase64url(publicKey)])),
      root: { keyids: ids.slice(0, 3), threshold: 2 },
      index: { keyids: ids.slice(3), threshold: 1 },
    };
    files.set(`root/${rootVersion}.kbr`, await signed('root', root, rootKeys.slice(0, 2)));
  }

  async function putIndex(changes: IndexChanges): Promise<void> {
    version += 1;
    const index: FeedIndex = {
      type: 'index',
      feed: FEED,
      epoch,
      version,
      issued: new Date(now).toISOString(),
      expires: new Date(now + 30 * DAY_MS).toISOString(),
      rootVersion,
      minClient: '0.1.0',
      critical: [],
      revoked: [],
      packs,
      ...changes,
    };
    files.set('feed.kbi', await signed('index', index, [indexKey]));
  }

  async function putDelta(from: WrittenPack, to: WrittenPack, header: Pack) {
    const { id, title, version: number } = header;
    return {
      from: from.content,
      ...(await put('d', writeDelta({ header: { id, title, version: number }, from, to }))),
    };
  }

  async function put(folder: 'p' | 'd', raw: Uint8Array) {
    const packed = gzipSync(raw, { mtime: 0, level: 9 });
    const hash = await hashOf(packed);
    files.set(`${folder}/${hash}.gz`, packed);
    return { hash, size: packed.length, raw: raw.length };
  }

  function payloadOf(path: string): Uint8Array {
    const bytes = files.get(path) ?? new Uint8Array();
    const text = new TextDecoder().decode(bytes);
    return new TextEncoder().encode(text.slice(text.indexOf('\n\n') + 2));
  }
}

async function signed(kind: EnvelopeKind, value: unknown, keys: readonly KeyPair[]): Promise<Uint8Array> {
  const payload = new TextEncoder().encode(canonicalJson(value));
  const message = signedMessage({ kind, feed: FEED, payload });
  const signatures = await Promise.all(
    keys.map(async ({ publicKey, privateKey }) => ({
      keyId: await keyIdOf(publicKey, webCrypto.sha256),
      signature: await signEd25519(privateKey, message),
    })),
  );
  return joinEnvelope({ kind, signatures, payload });
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  return toHex(await webCrypto.sha256(bytes));
}

function packOf(articles: readonly Article[], version: number): Pack {
  const none = Object.fromEntries(kindNames.map((kind) => [kind, []]));
  return packSchema.parse({
    ...none,
    id: 'base',
    title: { it: 'Schede di Acme', en: 'Acme’s articles' },
    version,
    articles: articles.map(({ id, line }) => ({
      id,
      question: { it: `Domanda ${id}`, en: `Question ${id}` },
      line: { it: line, en: line },
      owner: 'Acme',
      verifiedOn: '2026-11-12',
      verifyBy: '2027-02-12',
      sources: [],
      confidence: 'high',
      verification: 'unverified',
    })),
  });
}
