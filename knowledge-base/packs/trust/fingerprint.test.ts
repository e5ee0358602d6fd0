import fc from 'fast-check';
import { wordlist } from '@scure/bip39/wordlists/italian.js';
import { expect, it } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';

it('is eight words that stand for the first 88 bits, and for nothing after them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (hash) => {
      const words = fingerprintOf(hash);
      const bits = words.map((word) => wordlist.indexOf(word).toString(2).padStart(11, '0')).join('');

      expect(words).toHaveLength(8);
      expect(BigInt(`0b${bits}`).toString(16).padStart(22, '0')).toBe(Buffer.from(hash).toString('hex').slice(0, 22));
    }),
  );
});

it('is the same today as when it was written down', () => {
  expect(fingerprintOf(new Uint8Array(32))).toEqual(Array.from({ length: 8 }, () => 'abaco'));
  expect(fingerprintOf(new Uint8Array(32).fill(0xff))).toEqual(Array.from({ length: 8 }, () => 'zuppa'));
});
