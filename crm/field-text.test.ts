// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAhead, readField } from './field-text.ts';

describe('the text of an editor', () => {
  let editor: HTMLElement;

  beforeEach(() => {
    editor = document.createElement('div');
    document.body.replaceChildren(editor);
  });

  it('joins what a format splits and ends lines where blocks end', () => {
    editor.append(
      element('p', 'codice ', element('b', 'RSSMRA'), '85T10A562S'),
      element('ul', element('li', 'voce')),
      'fine',
    );

    expect(readField(editor).text).toBe('codice RSSMRA85T10A562S\nvoce\nfine');
  });

  it('sees at once what changed in a long text, however often that was read', async () => {
    const lines = Array.from({ length: 1000 }, (_, line) => element('p', `riga ${line} `.repeat(8)));
    editor.append(...lines);
    const whole = readField(editor).text;
    expect(readField(editor).text).toBe(whole);

    const [first, second, third] = lines;
    (first?.firstChild as Text | undefined)?.insertData(0, 'prima ');
    expect(readField(editor).text).toBe(`prima ${whole}`);
    second?.remove();
    expect(readField(editor).text).not.toContain('riga 1 ');
    third?.setAttribute('contenteditable', 'false');
    await Promise.resolve();
    expect(readField(editor).text).not.toContain('riga 2 ');
  });

  describe('that is long', () => {
    let lines: HTMLElement[];

    beforeEach(() => {
      vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) =>
        setTimeout(() => work({ didTimeout: false, timeRemaining: () => 0 })),
      );
      lines = Array.from({ length: 1000 }, (_, line) => element('p', `riga ${line} `.repeat(8)));
      editor.append(...lines);
      return () => vi.unstubAllGlobals();
    });

    it('is read while the page rests, to be there at once', async () => {
      await readAhead(editor);

      const read = vi.spyOn(editor, 'firstChild', 'get');
      expect(readField(editor).text).toBe(lines.map((line) => line.textContent).join('\n') + '\n');
      expect(read).not.toHaveBeenCalled();
      expect(readAhead(editor)).toBeNull();
    });

    it('is left when it changes meanwhile, and read as it is', async () => {
      const reading = readAhead(editor);
      await new Promise((resume) => setTimeout(resume, 1));
      lines[0]?.prepend('prima ');
      await reading;

      expect(readField(editor).text).toMatch(/^prima riga 0/u);
    });

    it('is not waited for when it is short', () => {
      editor.replaceChildren(...lines.slice(0, 9));

      expect(readAhead(editor)).toBeNull();
    });
  });

  it('leaves out what the editor keeps for itself', () => {
    const mention = element('span', '@marta');
    mention.setAttribute('contenteditable', 'false');
    editor.append('per ', mention, ', grazie');

    expect(readField(editor).text).toBe('per , grazie');
  });

  it('knows where its characters are, over several nodes', () => {
    editor.append(element('p', 'a'), element('p', 'b ', element('i', 'RSSMRA'), '85T10A562S c'));
    const { text } = readField(editor);

    const range = readField(editor).rangeOf(text.indexOf('RSS'), text.indexOf(' c'));

    expect(range?.toString()).toBe('RSSMRA85T10A562S');
  });

  it('has no place for an end of line, which is no character of the page', () => {
    editor.append(element('p', 'a'), element('p', 'b'));

    expect(readField(editor).rangeOf(1, 2)).toBeNull();
  });
});

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
