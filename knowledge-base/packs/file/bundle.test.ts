import { expect, it } from 'vitest';
import { joinBundle, splitBundle } from './bundle.ts';

const FILES = new Map([
  ['root/1.kbr', bytesOf('KBR1')],
  ['feed.kbi', bytesOf('KBI1\n\nfeed.kbi 3\n')],
  [`p/${'a'.repeat(64)}.gz`, new Uint8Array(0)],
]);

it('a feed in one file gives back its files', () => {
  expect(splitBundle(joinBundle(FILES))).toEqual(FILES);
});

it('is none when it is cut off anywhere', () => {
  const whole = joinBundle(FILES);
  const lengths = Array.from({ length: whole.length }, (_, length) => length);

  // Where a file ends exactly it is a bundle with fewer files: which of them must be there, the index says.
  const ends = ['KBB1\n', 'KBB1\nroot/1.kbr 4\nKBR1', 'KBB1\nroot/1.kbr 4\nKBR1feed.kbi 17\nKBI1\n\nfeed.kbi 3\n'];
  expect(lengths.filter((length) => splitBundle(whole.subarray(0, length)))).toEqual(ends.map(({ length }) => length));
});

it.each([
  ['a path out of its folder', '../feed.kbi 1\nx'],
  ['a file of no feed', 'root/1.exe 1\nx'],
  ['the same file twice', 'feed.kbi 1\nxfeed.kbi 1\nx'],
  ['more bytes than a pack may have', 'feed.kbi 99999999\nx'],
  ['a negative size', 'feed.kbi -1\nx'],
])('is none with %s', (_, rest) => {
  expect(splitBundle(bytesOf(`KBB1\nroot/1.kbr 1\nx${rest}`))).toBeNull();
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
