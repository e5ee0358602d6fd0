import type { SearchDocument } from './build-index.ts';

/** What a document says, as 64 bits: two documents of one id that differ in a letter differ in it. */
export type Print = readonly [number, number];

/**
 * Tells an unchanged document from a changed one. Not for secrets: whoever wrote a document could write another of the same
 * print, and would be found by the words of the first. The mixing is MurmurHash3's, over UTF-16 units, twice.
 * @see https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 */
export function printOf({ language, title, tags, body }: SearchDocument): Print {
  const texts = [language, title, ...tags, body];
  // With the length of each: `ab`, `c` is not `a`, `bc`.
  const all = `${texts.map(({ length }) => length).join()}\n${texts.join('')}`;
  let [first, second] = [1, 2];
  for (let at = 0; at < all.length; at += 1) {
    const unit = all.charCodeAt(at);
    first = Math.imul(first ^ unit, 0xcc9e2d51);
    first = (first << 15) | (first >>> 17);
    second = Math.imul(second ^ unit, 0x1b873593);
    second = (second << 13) | (second >>> 19);
  }
  return [finished(first), finished(second)];
}

function finished(mixed: number): number {
  let hash = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
