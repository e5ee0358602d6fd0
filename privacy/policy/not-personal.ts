import { sha256 } from '@noble/hashes/sha2.js';
import type { FindingPlace } from '../finding.ts';

/** A value that an operator said is no personal datum: its kind, and a short salted hash in place of the value. */
export interface NotPersonal {
  readonly kind: string;
  readonly hash: string;
}

/**
 * The first 32 bits of the SHA-256 of salt, kind and the letters and digits of the value. So short on purpose: who has salt and
 * hash finds many values that fit, and can't tell which was meant, while in five hundred kept ones another value is taken for
 * one of them once in eight million. Computed at once, and also in pages over http, where a browser gives no WebCrypto.
 */
export function notPersonalHash(finding: FindingPlace, { text, salt }: { text: string; salt: string }): string {
  const bytes = new TextEncoder().encode(`${salt}\n${finding.kind}\n${valueOf(finding, text)}`);
  return Array.from(sha256(bytes).slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A value however its groups are set apart, and in whatever case. */
export function valueOf({ start, end }: FindingPlace, text: string): string {
  return text
    .slice(start, end)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}
