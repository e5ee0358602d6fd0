import type { Article } from '../../platform/feeds/testing/feed-publisher.ts';

/** Numbers from 0 to 1 that are the same in every run: mulberry32, by Tommy Ettinger, in the public domain. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = 're so bol let ta con ta to rim bor so ri chie sta ga ran zia let tu ra pra ti ca mo du lo'.split(
  ' ',
);
const WORDS = 40;

/** Articles of a usual length, whose words repeat about as seldom as in real ones. */
export function textsOf(count: number, random: () => number): readonly Article[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(from.length * random())] as T;
  const words = Array.from({ length: 1_500 }, () => pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES));
  return Array.from({ length: count }, (_, number) => ({
    id: `articolo-${number}`,
    line: `${Array.from({ length: WORDS }, () => pick(words)).join(' ')}.`,
  }));
}
