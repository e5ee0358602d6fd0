// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { shortcutBefore, shortcutNow } from './typed-shortcut.ts';

describe('a shortcut in a control', () => {
  let control: HTMLTextAreaElement;

  beforeEach(() => {
    control = document.createElement('textarea');
    document.body.replaceChildren(control);
  });

  it('is what stands before the caret', () => {
    control.value = 'Detto. /saluto e poi';
    control.setSelectionRange(14, 14);

    expect(shortcutBefore(control)).toEqual({
      field: control,
      shortcut: 'saluto',
      start: 7,
      end: 14,
      written: '/saluto',
      next: ' ',
    });
  });

  it('is none where something is selected', () => {
    control.value = '/saluto';
    control.setSelectionRange(0, 7);

    expect(shortcutBefore(control)).toBeNull();
  });

  it('is found again where the operator wrote on before it, and not where it is twice', () => {
    control.value = 'Ecco /saluto';
    control.setSelectionRange(12, 12);
    const typed = shortcutBefore(control);
    if (!typed) throw new Error('Not found');

    control.value = 'Allora ecco /saluto qui';
    expect(shortcutNow(typed)).toEqual({ start: 12, end: 19 });
    control.value = 'Allora /saluto /saluto';
    expect(shortcutNow(typed)).toBeNull();
    control.value = 'Allora';
    expect(shortcutNow(typed)).toBeNull();
  });
});

describe('a shortcut in an editor', () => {
  let editor: HTMLElement;

  beforeEach(() => {
    editor = document.createElement('div');
    editor.contentEditable = 'true';
    const [first, second] = [document.createElement('p'), document.createElement('p')];
    first.append('Buongiorno');
    second.append('Ecco /Saluto');
    editor.append(first, second);
    document.body.replaceChildren(editor);
  });

  it('has its place in all of the text', () => {
    const node = editor.lastChild?.firstChild;
    if (node) document.getSelection()?.collapse(node, 12);

    expect(shortcutBefore(editor)).toMatchObject({ shortcut: 'saluto', start: 16, end: 23, written: '/Saluto' });
  });

  it('is found where the caret is beside the text and not in it', () => {
    const paragraph = editor.lastChild;
    if (paragraph) document.getSelection()?.collapse(paragraph, 1);

    expect(shortcutBefore(editor)).toMatchObject({ shortcut: 'saluto', start: 16 });
  });
});
