import { fromBase64url, toBase64url } from './base64url.ts';

/** What is in an envelope: the first line says it, and so does what is signed, so that one can't pass as the other. */
export type EnvelopeKind = 'index' | 'root';

export interface EnvelopeSignature {
  readonly keyId: string;
  /** 64 bytes. */
  readonly signature: Uint8Array;
}

/** Signatures and, byte for byte, what they sign. */
export interface Envelope {
  readonly kind: EnvelopeKind;
  readonly signatures: readonly EnvelopeSignature[];
  readonly payload: Uint8Array;
}

const MARKS = { index: 'KBI1', root: 'KBR1' } as const satisfies Record<EnvelopeKind, string>;
const MOST_SIGNATURES = 16;
const LONGEST_LINE = 128;
const LINE_END = 0x0a;
const SIGNATURE = /^sig (?<keyId>[0-9a-f]{16}) (?<signature>[\w-]{86})$/u;

/**
 * ```
 * KBI1
 * sig <key id, 16 hex digits> <signature, 64 bytes as base64url>   (one or more, 16 at most)
 *                                                                  (an empty line)
 * {…the payload, to the end of the file…}
 * ```
 */
export function joinEnvelope({ kind, signatures, payload }: Envelope): Uint8Array {
  const lines = signatures.map(({ keyId, signature }) => `sig ${keyId} ${toBase64url(signature)}\n`);
  const head = new TextEncoder().encode(`${MARKS[kind]}\n${lines.join('')}\n`);
  const whole = new Uint8Array(head.length + payload.length);
  whole.set(head);
  whole.set(payload, head.length);
  return whole;
}

/** `null` for anything that {@link joinEnvelope} does not write. */
export function splitEnvelope(bytes: Uint8Array, kind: EnvelopeKind): Envelope | null {
  const signatures: EnvelopeSignature[] = [];
  let start = 0;
  for (let line = 0; line <= MOST_SIGNATURES + 1; line += 1) {
    const end = bytes.subarray(start, start + LONGEST_LINE).indexOf(LINE_END);
    if (end === -1) return null;
    const text = asciiOf(bytes.subarray(start, start + end));
    start += end + 1;
    if (line === 0) {
      if (text !== MARKS[kind]) return null;
    } else if (text === '') {
      return signatures.length > 0 ? { kind, signatures, payload: bytes.subarray(start) } : null;
    } else {
      const found = SIGNATURE.exec(text)?.groups;
      const signature = fromBase64url(found?.['signature'] ?? '');
      if (!found || signature?.length !== 64) return null;
      signatures.push({ keyId: found['keyId'] ?? '', signature });
    }
  }
  return null;
}

/** The bytes that are signed: what it is and for which feed, then the payload. */
export function signedMessage({
  kind,
  feed,
  payload,
}: Pick<Envelope, 'kind' | 'payload'> & { feed: string }): Uint8Array {
  const head = new TextEncoder().encode(`${MARKS[kind]}\0${feed}\0`);
  const message = new Uint8Array(head.length + payload.length);
  message.set(head);
  message.set(payload, head.length);
  return message;
}

function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
