import { describe, expect, it } from 'vitest';
import { readSnippetFile, writeSnippetFile } from './snippet-file.ts';

const thanks = { title: 'Chiusure::Grazie', shortcut: 'grazie', text: 'Grazie,\n{cliente}' };

describe('a file of texts', () => {
  it('reads as it was written, without the ids of this computer', () => {
    const file = writeSnippetFile([{ ...thanks, id: 'id-1' }]);

    expect(file).not.toContain('id-1');
    expect(readSnippetFile(file)).toEqual({ ok: true, snippets: [thanks], leftOut: 0 });
  });

  it.each([
    { ...thanks, title: '::' },
    { ...thanks, title: 'x'.repeat(200) },
    { ...thanks, shortcut: 'due parole' },
    { ...thanks, text: '  ' },
    { ...thanks, text: 7 },
    'grazie',
    null,
  ])('leaves out what is no text, and counts it: %j', (wrong) => {
    const file = JSON.stringify({ format: 'spalla-snippets-1', snippets: [wrong, thanks] });

    expect(readSnippetFile(file)).toEqual({ ok: true, snippets: [thanks], leftOut: 1 });
  });

  it.each([
    ['{', 'not-json'],
    ['[]', 'other-format'],
    ['{"format":"spalla-snippets-2","snippets":[]}', 'other-format'],
    ['{"format":"spalla-snippets-1","snippets":{}}', 'other-format'],
    [JSON.stringify({ format: 'spalla-snippets-1', snippets: Array.from({ length: 1001 }, () => thanks) }), 'too-many'],
  ])('says what is wrong with another one', (file, problem) => {
    expect(readSnippetFile(file)).toEqual({ ok: false, problem });
  });
});
