import { fromBase64url } from './base64url.ts';
import type { PackCrypto } from './crypto.ts';
import { signedMessage } from './envelope.ts';
import type { Envelope } from './envelope.ts';
import type { TrustRoot } from './root.ts';

/**
 * True when as many different keys of a role signed as its threshold asks for. A signature that is wrong, or by a key of
 * nobody's, does not count and does no harm.
 */
export async function hasThreshold({
  envelope,
  root,
  role,
  crypto,
}: {
  envelope: Envelope;
  root: TrustRoot;
  role: 'root' | 'index';
  crypto: PackCrypto;
}): Promise<boolean> {
  const { keyids, threshold } = root[role];
  const message = signedMessage({ ...envelope, feed: root.feed });
  const signed = new Set<string>();
  for (const { keyId, signature } of envelope.signatures) {
    const key = keyids.includes(keyId) && !signed.has(keyId) ? fromBase64url(root.keys[keyId] ?? '') : null;
    if (key && (await crypto.verifyEd25519(key, message, signature))) signed.add(keyId);
  }
  return signed.size >= threshold;
}
