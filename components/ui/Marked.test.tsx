// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Marked } from './Marked.tsx';

afterEach(cleanup);

describe('a marked text', () => {
  it.each([
    ['nothing', [], 'late bill'],
    ['a word', [{ start: 5, end: 9 }], 'late [bill]'],
    [
      'words given in any order',
      [
        { start: 5, end: 9 },
        { start: 0, end: 4 },
      ],
      '[late] [bill]',
    ],
    [
      'stretches that overlap',
      [
        { start: 0, end: 6 },
        { start: 5, end: 9 },
      ],
      '[late b][ill]',
    ],
    ['a stretch that runs past the end', [{ start: 5, end: 90 }], 'late [bill]'],
    ['a stretch outside the text', [{ start: 40, end: 50 }], 'late bill'],
  ])('highlights %s and keeps every letter', (_what, ranges, expected) => {
    const { container } = render(<Marked text="late bill" ranges={ranges} />);

    const written = [...container.childNodes].map((node) =>
      node.nodeName === 'MARK' ? `[${node.textContent}]` : node.textContent,
    );

    expect(written.join('')).toBe(expected);
  });
});
