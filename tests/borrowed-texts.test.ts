import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(process.env['SPALLA_DATA'] ?? '../shared/data', 'privacy');
/** Texts of other projects, by which ours is measured: they are no part of it, and no example is taken from them. */
const CORPORA = ['presidio_research_en.jsonl', 'real_italian_text.jsonl'];
/** So many words in a row, with a name or a number among them, are no chance. */
const IN_A_ROW = 5;

describe.each(CORPORA)('the examples of what is personal and what is not', (name) => {
  const file = join(FOLDER, name);
  const isThere = existsSync(file);

  it.skipIf(!isThere)(`are none of ${name}${isThere ? '' : ' (skipped: not under SPALLA_DATA)'}`, () => {
    const theirs = new Set(readFileSync(file, 'utf8').split('\n').flatMap(rowsOfWords));

    const taken = globSync(['privacy/**/*.ts', 'tests/data/privacy/*-templates.jsonl']).flatMap((own) =>
      readFileSync(own, 'utf8')
        .split('\n')
        .flatMap(rowsOfWords)
        .filter((row) => /\d|\p{Lu}/u.test(row) && theirs.has(row))
        .map((row) => `${own}: ${row}`),
    );

    expect(taken).toEqual([]);
  });
});

/** Every row of so many words in a line of a file; the end of a line in a text is written `\\n` there. */
function rowsOfWords(line: string): string[] {
  const words = line.replaceAll(String.raw`\n`, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(IN_A_ROW - 1).map((_, index) => words.slice(index, index + IN_A_ROW).join(' '));
}
