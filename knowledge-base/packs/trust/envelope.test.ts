import { describe, expect, it } from 'vitest';
import { joinEnvelope, signedMessage, splitEnvelope } from './envelope.ts';

const SIGNATURE = { keyId: '0123456789abcdef', signature: new Uint8Array(64).fill(7) };
const PAYLOAD = new TextEncoder().encode('{"a":\n\n1}');

describe('an envelope', () => {
  it('gives back what was put into it, byte for byte', () => {
    const signatures = [SIGNATURE, { ...SIGNATURE, keyId: 'fedcba9876543210' }];
    const envelope = { kind: 'index', signatures, payload: PAYLOAD } as const;

    expect(splitEnvelope(joinEnvelope(envelope), 'index')).toEqual(envelope);
  });

  it('of a root is none of an index', () => {
    const bytes = joinEnvelope({ kind: 'root', signatures: [SIGNATURE], payload: PAYLOAD });

    expect(splitEnvelope(bytes, 'root')).not.toBeNull();
    expect(splitEnvelope(bytes, 'index')).toBeNull();
  });

  it('may have 16 signatures, and neither 17 nor none', () => {
    const withSignatures = (count: number) =>
      splitEnvelope(
        joinEnvelope({ kind: 'index', signatures: Array.from({ length: count }, () => SIGNATURE), payload: PAYLOAD }),
        'index',
      );

    expect(withSignatures(16)?.signatures).toHaveLength(16);
    expect(withSignatures(17)).toBeNull();
    expect(withSignatures(0)).toBeNull();
  });

  it.each([
    ['another mark', (text: string) => text.replace('KBI1', 'KBI2')],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a key in capitals', (text: string) => text.replace('abcdef', 'ABCDEF')],
    ['a signature that is too short', (text: string) => text.replace('Bw', '')],
    ['padding', (text: string) => text.replace(/(sig .*)\n/u, '$1==\n')],
    ['a second space', (text: string) => text.replace('sig ', 'sig  ')],
    ['no empty line', (text: string) => text.replace('\n\n', '\n')],
    ['something before it', (text: string) => ` ${text}`],
  ])('with %s is none', (_, change) => {
    const text = new TextDecoder().decode(
      joinEnvelope({ kind: 'index', signatures: [SIGNATURE], payload: new TextEncoder().encode('{}') }),
    );
    expect(change(text)).not.toBe(text);

    expect(splitEnvelope(new TextEncoder().encode(change(text)), 'index')).toBeNull();
  });

  it('whose first line never ends is given up after a few bytes', () => {
    expect(splitEnvelope(new Uint8Array(10_000_000).fill(0x41), 'index')).toBeNull();
    expect(splitEnvelope(new Uint8Array(0), 'index')).toBeNull();
  });
});

describe('what is signed', () => {
  it('says what it is and for which feed: the same payload can’t pass as something else', () => {
    const messages = [
      signedMessage({ kind: 'index', feed: 'acme', payload: PAYLOAD }),
      signedMessage({ kind: 'root', feed: 'acme', payload: PAYLOAD }),
      signedMessage({ kind: 'index', feed: 'acme-2', payload: PAYLOAD }),
    ].map((bytes) => new TextDecoder().decode(bytes));

    expect(messages[0]).toBe('KBI1\0acme\0{"a":\n\n1}');
    expect(new Set(messages).size).toBe(3);
  });
});
