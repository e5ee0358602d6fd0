import { describe, expect, it } from 'vitest';
import type { Block } from '../../knowledge-base/content/rich-text.ts';
import { readArticleBody } from '../../knowledge-base/packs/article-body.ts';
import { formatProblem } from '../../knowledge-base/packs/problem.ts';
import { markdownOf } from './markdown-of.ts';

describe('what to do, written as Markdown again', () => {
  it.each([
    ['a table', '| *Voce* | Costo |\n|:-:|--:|\n| `a\\|b` \\| c | ~~5 €~~ |\n| | 2 < 3 |'],
    ['a block of code with backticks in it', '````\n```\n<b> & co.\n````'],
    ['an image', '![La [scheda] aperta](images/scheda.png)'],
    ['lists inside lists', '- a\n  1. b\n\n     c\n  2. d\n- > e\n  >\n  > - f'],
    ['signs that mean something', '\\*a\\* \\_b\\_ \\<c\\> 1\\. d \\[e\\](f) \\# g \\!h \\~i\\~ \\|j'],
    ['marks inside marks', '**a *b ~~c~~* `d`** [e **f**](https://esempio.it/?a=1&b=2) \\\ng'],
    ['headings, quotes and rules', '### a\n\n> b\n\n---\n\nc'],
  ])('says the same: %s', (_, markdown) => {
    const blocks = compiled(markdown);

    expect(blocks.length).toBeGreaterThan(0);
    expect(compiled(markdownOf(blocks))).toEqual(blocks);
  });
});

function compiled(markdown: string): readonly Block[] {
  const text = `# Italiano\n\n## Da dire\n\nSì.\n\n## Che cosa fare\n\n${markdown}\n`;
  const body = readArticleBody({ file: 'a.md', text, linesAbove: 0, images: new Set(['scheda']) }, (problem) => {
    throw new Error(formatProblem(problem));
  });
  return body?.value.steps?.it ?? [];
}
