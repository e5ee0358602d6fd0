import * as z from 'zod';
import { packIdSchema } from '../../content/pack.ts';
import { fromBase64url } from './base64url.ts';
import { keyIdOf } from './crypto.ts';
import type { PackCrypto } from './crypto.ts';
import { splitEnvelope } from './envelope.ts';
import type { Envelope } from './envelope.ts';
import { hasThreshold } from './signatures.ts';
import { readStrictJson } from './strict-json.ts';

const keyIdSchema = z.string().regex(/^[0-9a-f]{16}$/u);
const roleSchema = z.strictObject({
  keyids: z.array(keyIdSchema).min(1).max(16),
  threshold: z.number().int().positive().max(16),
});

/**
 * Who may sign for a feed. `root.threshold` of `root.keyids` must sign the next root, `index.threshold` of `index.keyids`
 * an index. `epoch` rises when an index key is lost: what was signed before then counts no more, not even as a version.
 */
export const rootSchema = z.strictObject({
  type: z.literal('root'),
  feed: packIdSchema,
  version: z.number().int().positive(),
  epoch: z.number().int().positive(),
  issued: z.iso.datetime(),
  expires: z.iso.datetime(),
  /** 32 raw bytes as base64url, by key id. */
  keys: z.record(keyIdSchema, z.string().length(43)),
  root: roleSchema,
  index: roleSchema,
});
export type TrustRoot = z.infer<typeof rootSchema>;

/** A root that may be believed, and the envelope that it came in. */
export interface TrustedRoot {
  readonly root: TrustRoot;
  readonly envelope: Envelope;
}

/** Bytes of a root document, 64 kB at most. */
export const LARGEST_ROOT = 65_536;

/** The root in an envelope; `null` when it is none, or when its own keys did not sign it. */
export async function readRoot(bytes: Uint8Array, crypto: PackCrypto): Promise<TrustedRoot | null> {
  if (bytes.length > LARGEST_ROOT) return null;
  const envelope = splitEnvelope(bytes, 'root');
  const json = envelope && readStrictJson(envelope.payload);
  const parsed = json?.ok ? rootSchema.safeParse(json.value) : null;
  if (!envelope || !parsed?.success) return null;
  const root = parsed.data;
  if (!(await isWhole(root, crypto))) return null;
  return (await hasThreshold({ envelope, root, role: 'root', crypto })) ? { root, envelope } : null;
}

/**
 * The root that follows: one version higher, no lower epoch, signed by the threshold of the old keys and of its own.
 * `null` when it may not be believed.
 */
export async function followRoot(
  trusted: TrustRoot,
  bytes: Uint8Array,
  crypto: PackCrypto,
): Promise<TrustedRoot | null> {
  const next = await readRoot(bytes, crypto);
  if (!next || next.root.feed !== trusted.feed || next.root.version !== trusted.version + 1) return null;
  if (next.root.epoch < trusted.epoch) return null;
  const isHandedOver = await hasThreshold({ envelope: next.envelope, root: trusted, role: 'root', crypto });
  return isHandedOver ? next : null;
}

/** Every key is called by its own hash, every role can be fulfilled. */
async function isWhole({ keys, root, index }: TrustRoot, crypto: PackCrypto): Promise<boolean> {
  for (const [id, text] of Object.entries(keys)) {
    const key = fromBase64url(text);
    if (key?.length !== 32 || (await keyIdOf(key, crypto.sha256)) !== id) return false;
  }
  return [root, index].every(
    ({ keyids, threshold }) =>
      new Set(keyids).size === keyids.length &&
      threshold <= keyids.length &&
      keyids.every((id) => Object.hasOwn(keys, id)),
  );
}
