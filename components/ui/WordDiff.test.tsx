// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { diffByWord } from '@/knowledge-base/packs/diff/word-diff.ts';
import { translator } from '@/locales/index.ts';
import { WordDiff } from './WordDiff.tsx';

afterEach(cleanup);

describe('WordDiff', () => {
  it('marks what was added and what was taken out', () => {
    const text = show('The refund takes 30 days.', 'The refund takes 14 days.');

    expect(text.querySelector('del')?.textContent).toContain('30');
    expect(text.querySelector('ins')?.textContent).toContain('14');
  });

  it('says so to a screen reader, in the order in which it is read', () => {
    const text = show('The refund takes 30 days.', 'The refund takes 14 days.');

    expect(text.textContent?.replaceAll(/\s+/gu, ' ')).toBe('The refund takes removed: 30added: 14 days.');
  });

  it('leaves out what stayed far from any change', () => {
    const start = 'one two three four five six seven eight nine ten ';
    const text = show(`${start}30 days`, `${start}14 days`);

    expect(text.textContent).not.toContain('four');
    expect(text.textContent).toContain('… five six seven eight nine ten');
  });

  it('shows markup as the words that it is', () => {
    const text = show('Say it.', 'Say it. <img src=x onerror=alert(1)>');

    expect(text.querySelector('img')).toBeNull();
    expect(text.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

function show(before: string, after: string): Element {
  const { container } = render(<WordDiff changes={diffByWord(before, after)} language="en" t={translator('en')} />);
  return container;
}
