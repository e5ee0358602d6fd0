import { joinEnvelope, signedMessage, splitEnvelope } from '../../knowledge-base/packs/trust/envelope.ts';
import type { EnvelopeKind, EnvelopeSignature } from '../../knowledge-base/packs/trust/envelope.ts';
import { signEd25519 } from '../../platform/crypto/signing.ts';
import type { SigningKey } from '../keys/key-file.ts';

/** An envelope with the signature of each key; what others signed before stays in it. */
export async function signPayload({
  kind,
  feed,
  payload,
  keys,
  before,
}: {
  kind: EnvelopeKind;
  feed: string;
  payload: Uint8Array;
  keys: readonly SigningKey[];
  /** An envelope over the same payload; its signatures are kept. */
  before: Uint8Array | null;
}): Promise<Uint8Array> {
  const signed = before && splitEnvelope(before, kind);
  const kept = signed && isSame(signed.payload, payload) ? signed.signatures : [];
  const ids = new Set(keys.map(({ id }) => id));
  const signatures: EnvelopeSignature[] = kept.filter(({ keyId }) => !ids.has(keyId));
  for (const { id, privateKey } of keys) {
    signatures.push({ keyId: id, signature: await signEd25519(privateKey, signedMessage({ kind, feed, payload })) });
  }
  return joinEnvelope({ kind, signatures, payload });
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
