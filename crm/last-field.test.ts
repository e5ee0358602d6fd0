// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { caretBehind } from './last-field.ts';

describe('the caret behind a selection', () => {
  let field: HTMLElement;

  beforeEach(() => {
    field = document.createElement('div');
    field.contentEditable = 'true';
    document.body.replaceChildren(field);
  });

  it.each([
    ['in the last paragraph', () => [paragraph('uno'), paragraph('due')], ['due', 3]],
    ['past what the source has between paragraphs', () => [paragraph('uno'), '\n'], ['uno', 3]],
    ['in text without a paragraph', () => ['uno'], ['uno', 3]],
  ])('is %s', (_where, contents, [text, offset]) => {
    field.append(...contents());

    const { startContainer, startOffset, collapsed } = caretBehind(allOf(field));

    expect([startContainer.textContent, startOffset, collapsed]).toEqual([text, offset, true]);
  });

  it('is before the line end that draws an empty line', () => {
    const empty = paragraph();
    empty.append(document.createElement('br'));
    field.append(paragraph('uno'), empty);

    const { startContainer, startOffset } = caretBehind(allOf(field));

    expect([startContainer, startOffset]).toEqual([empty, 0]);
  });

  it('stays where a selection in a text ends', () => {
    const text = document.createTextNode('uno due');
    field.append(text);
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 3);

    const { startContainer, startOffset } = caretBehind(range);

    expect([startContainer, startOffset]).toEqual([text, 3]);
  });
});

function paragraph(...text: string[]): HTMLElement {
  const made = document.createElement('p');
  made.append(...text);
  return made;
}

function allOf(element: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
