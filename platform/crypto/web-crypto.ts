import type { PackCrypto } from '@/knowledge-base/packs/trust/crypto.ts';

/** WebCrypto, the same in browsers, workers and Node. */
export const webCrypto: PackCrypto = {
  async sha256(bytes) {
    return new Uint8Array(await crypto.subtle.digest('SHA-256', plain(bytes)));
  },
  async verifyEd25519(publicKey, message, signature) {
    try {
      const key = await crypto.subtle.importKey('raw', plain(publicKey), 'Ed25519', false, ['verify']);
      return await crypto.subtle.verify('Ed25519', key, plain(signature), plain(message));
    } catch {
      return false; // no key, no signature
    }
  },
};

// WebCrypto takes no view that might lie on shared memory: the types want it said.
function plain(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>;
}
