// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { keepCaret, keptRange } from './kept-caret.ts';

it('is where the text is that an editor put into a paragraph', () => {
  const field = document.createElement('div');
  const text = document.createTextNode('Inizio. ');
  field.append(text);
  document.body.replaceChildren(field);
  const kept = keepCaret(caretAt(text, 8));
  const paragraph = document.createElement('p');
  text.remove();
  paragraph.append(text);
  field.append(paragraph);

  const { startContainer, startOffset, collapsed } = keptRange(kept, field);

  expect([startContainer, startOffset, collapsed]).toEqual([text, 8, true]);
});

it('is where the page’s own range is when its text is gone', () => {
  const field = document.createElement('div');
  const text = document.createTextNode('Inizio. ');
  field.append(text);
  document.body.replaceChildren(field);
  const kept = keepCaret(caretAt(text, 8));
  text.remove();

  expect(keptRange(kept, field)).toBe(kept.range);
});

function caretAt(node: Node, offset: number): Range {
  const range = document.createRange();
  range.setStart(node, offset);
  range.collapse(true);
  return range;
}
