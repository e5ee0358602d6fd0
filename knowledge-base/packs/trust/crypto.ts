/** The two things that trust rests on: SHA-256 (FIPS 180-4) and Ed25519 (RFC 8032). */
export interface PackCrypto {
  /** 32 bytes. */
  sha256(bytes: Uint8Array): Promise<Uint8Array>;
  /** `publicKey` 32 raw bytes, `signature` 64 bytes. `false`, never an exception, for anything that is not a signature. */
  verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean>;
}

export type Sha256 = PackCrypto['sha256'];

/** Lower-case hex digits. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Of a text, as UTF-8. */
export async function hashOfText(text: string, sha256: Sha256): Promise<string> {
  return toHex(await sha256(new TextEncoder().encode(text)));
}

/** What a key is called: the first 16 hex digits of the SHA-256 of its 32 bytes. */
export async function keyIdOf(publicKey: Uint8Array, sha256: Sha256): Promise<string> {
  return toHex(await sha256(publicKey)).slice(0, 16);
}
