import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { webCrypto } from '@/platform/crypto/web-crypto.ts';
import { corpus, hasCorpus, unless } from './corpora.ts';

interface Vectors {
  readonly numberOfTests: number;
  readonly testGroups: readonly {
    readonly publicKey: { readonly pk: string };
    readonly tests: readonly { tcId: number; comment: string; msg: string; sig: string; result: 'valid' | 'invalid' }[];
  }[];
}

// https://github.com/C2SP/wycheproof, Apache 2.0
describe.skipIf(!hasCorpus('wycheproof'))(`Wycheproof’s signatures by Ed25519${unless('wycheproof')}`, () => {
  it('are told good from bad, every one', async () => {
    const vectors = JSON.parse(readFileSync(corpus('wycheproof/ed25519_test.json'), 'utf8')) as Vectors;
    const wrong: string[] = [];
    let tried = 0;
    for (const { publicKey, tests } of vectors.testGroups) {
      for (const { tcId, comment, msg, sig, result } of tests) {
        tried += 1;
        const isGood = await webCrypto.verifyEd25519(bytesOf(publicKey.pk), bytesOf(msg), bytesOf(sig));
        if (isGood !== (result === 'valid')) wrong.push(`${tcId} ${comment}: ${result}`);
      }
    }

    expect(tried).toBe(vectors.numberOfTests);
    expect(tried).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });
});

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}
