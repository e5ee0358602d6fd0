import { wordlist } from '@scure/bip39/wordlists/italian.js';

const WORDS = 8;
const BITS_OF_A_WORD = 11;

/**
 * Eight Italian words of the BIP-39 list that stand for the first 88 bits of a hash: what the team lead hands over and
 * the operator compares. `hash` is the SHA-256 of the payload of the feed's first root, 32 bytes.
 */
export function fingerprintOf(hash: Uint8Array): readonly string[] {
  const bits = Array.from(hash, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: WORDS }, (_, word) => {
    const index = Number.parseInt(bits.slice(word * BITS_OF_A_WORD, (word + 1) * BITS_OF_A_WORD), 2);
    return wordlist[index] ?? '';
  });
}
