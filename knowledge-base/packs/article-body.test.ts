import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { blockSchema } from '../content/rich-text.ts';
import { readArticleBody } from './article-body.ts';
import { formatProblem } from './problem.ts';

const IMAGES = new Set(['scheda']);
const ITALIAN = '# Italiano\n\n## Da dire\n\nBuongiorno.\n';

describe('the body of an article', () => {
  it('may have Italian alone', () => {
    expect(bodyOf(ITALIAN)).toEqual({ line: { it: 'Buongiorno.', en: null } });
  });

  it('keeps the paragraphs and the line breaks of a line, and joins lines that were wrapped', () => {
    const body = bodyOf('# Italiano\n\n## Da dire\n\nUno\ndue.  \nTre.\n\nQuattro: 5 \\* 6 &amp; \\<b>.\n');

    expect(body?.line.it).toBe('Uno due.\nTre.\n\nQuattro: 5 * 6 & <b>.');
  });

  it('may have tables, code to copy, struck-out text and images of the pack', () => {
    const body = bodyOf(
      `${ITALIAN}\n## Che cosa fare\n\n~~dieci~~ \u2068אבג\u2069 giorni\n\n| Voce | *Costo* | |\n|:-:|--:|---|\n| a | 1 \\| 2 |\n\n` +
        '```\n<b> & co.\n```\n\n    altro\n\n![La scheda aperta](images/scheda.png)\n',
    );

    expect(body?.steps?.it).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'struck', children: [text('dieci')] }, text(' \u2068אבג\u2069 giorni')],
      },
      {
        type: 'table',
        columns: [
          { align: 'centre', children: [text('Voce')] },
          { align: 'end', children: [{ type: 'emphasis', children: [text('Costo')] }] },
          { align: 'start', children: [] },
        ],
        rows: [[[text('a')], [text('1 | 2')], []]],
      },
      { type: 'code', text: '<b> & co.' },
      { type: 'code', text: 'altro' },
      { type: 'image', image: 'scheda', alternative: 'La scheda aperta' },
    ]);
    expect(z.array(blockSchema).safeParse(body?.steps?.it).success).toBe(true);
  });

  it('may have steps with everything that the screen can draw', () => {
    const body = bodyOf(
      `${ITALIAN}\n## Che cosa fare\n\n### Prima\n\n- *a* \`b\`\n  1. [c](tel:800123456)\n\n> d\\\n> e\n\n---\n`,
    );

    expect(body?.steps).toEqual({
      it: [
        { type: 'heading', level: 3, children: [text('Prima')] },
        {
          type: 'list',
          ordered: false,
          items: [
            [
              {
                type: 'paragraph',
                children: [{ type: 'emphasis', children: [text('a')] }, text(' '), { type: 'code', text: 'b' }],
              },
              {
                type: 'list',
                ordered: true,
                items: [
                  [{ type: 'paragraph', children: [{ type: 'link', href: 'tel:800123456', children: [text('c')] }] }],
                ],
              },
            ],
          ],
        },
        { type: 'quote', children: [{ type: 'paragraph', children: [text('d'), { type: 'break' }, text('e')] }] },
        { type: 'rule' },
      ],
      en: null,
    });
  });
});

describe('the body of an article is refused where', () => {
  const steps = (markdown: string) => `${ITALIAN}\n## Che cosa fare\n\nPrima riga\n${markdown}\n`;

  it.each([
    ['an image of somebody else', '\n![foto](https://x.it/a.png)', '11:9 steps.it: an image is a file of the pack'],
    ['an image that is not there', '\n![foto](images/foto.png)', '11:9 steps.it: there is no images/foto.png'],
    ['an image among words', 'guardi ![foto](images/scheda.png)', '10:8 steps.it: an image stands in a paragraph'],
    ['an image without words', '\n![](images/scheda.png)', '11:1 steps.it: an image needs words for who cannot see it'],
    [
      'an image whose words turn their direction',
      '\n![a &#x202E;b](images/scheda.png)',
      '11:16 steps.it: a character that turns the direction',
    ],
    ['an image with a title', '\n![a](images/scheda.png "b")', '11:6 steps.it: an image has no title'],
    ['an HTML tag', 'a <b onclick="x()">b</b>', '10:3 steps.it: HTML is not read'],
    ['an HTML comment', 'a <!-- b -->', '10:3 steps.it: HTML is not read'],
    ['a script', '\n<script>alert(1)</script>', '11:1 steps.it: HTML is not read'],
    ['a direction that is turned', 'a \u202Etxt.exe', '10:3 steps.it: a character that turns the direction'],
    ['a direction turned by an entity', 'a &#x202E;b', '10:1 steps.it: a character that turns the direction'],
    ['a direction turned in code', '\n```\n\u2067x\n```', '11:1 steps.it: a character that turns the direction'],
    ['emphasis within emphasis', '*a **b ~~c *d **e ~~f~~***~~***', '10:4 steps.it: is nested too deeply'],
    [
      'a link that runs a script',
      '[a](javascript:alert(1))',
      '10:5 steps.it: a link starts with https://, mailto: or tel:',
    ],
    ['a link in the clear', '[a](http://x.it)', '10:5 steps.it: a link starts with https://, mailto: or tel:'],
    ['a link to a file beside', '[a](b.md)', '10:5 steps.it: a link starts with https://, mailto: or tel:'],
    ['a link that carries data', '<data:text/html,x>', '10:2 steps.it: a link starts with https://, mailto: or tel:'],
    ['a link with a title', '[a](https://x.it "b")', '10:5 steps.it: a link has no title'],
    ['a link by reference', '[a][b]\n\n[b]: https://x.it', '12:1 links by reference are not read'],
    ['a list that starts elsewhere', '\n3. c', '11:2 steps.it: a numbered list starts from 1'],
    ['a small heading', '\n#### c', '11:1 steps.it: headings go down to ###'],
    ['quotes within quotes', `\n${'>'.repeat(30)} c`, '11:1 steps.it: is nested too deeply'],
  ])('there is %s', (_, markdown, told) => {
    expect(problemsOf(steps(markdown))).toEqual([expect.stringContaining(`kb-x.md:${told}`)]);
  });

  it.each([
    ['no Italian line', '# English\n\n## To say\n\nHello.\n', '1:1 line.it: is missing'],
    ['nothing to say', '# Italiano\n\n## Da dire\n', '3:1 line.it: is empty'],
    ['a list to say', '# Italiano\n\n## Da dire\n\n- uno\n', '5:1 line.it: is said and inserted as plain text'],
    ['a link to say', `${ITALIAN}\nLegga [qui](https://x.it).\n`, '7:1 line.it: is said and inserted as plain text'],
    ['an unknown language', `${ITALIAN}\n# Deutsch\n\n## Sagen\n\nHallo.\n`, '7:3 no language is called "Deutsch"'],
    ['a part that has no meaning', `${ITALIAN}\n## Da cantare\n\nLa la.\n`, '7:4 no part is called "Da cantare"'],
    ['a name that every object has', `${ITALIAN}\n## constructor\n\nLa.\n`, '7:4 no part is called "constructor"'],
    ['one part twice', `${ITALIAN}\n## Da dire\n\nAncora.\n`, '7:4 line.it: is there twice'],
    ['text above the headings', `Ciao.\n\n${ITALIAN}`, '1:1 belongs to no part'],
    ['a part above the languages', `## Da dire\n\nCiao.\n\n${ITALIAN}`, '1:4 belongs to no language'],
    ['a heading of steps without steps', `${ITALIAN}\n## Che cosa fare\n`, '7:1 steps.it: is empty'],
    ['steps in English alone', `${ITALIAN}\n# English\n\n## What to do\n\nRun.\n`, '9:1 steps.en: has no Italian'],
  ])('there is %s', (_, markdown, told) => {
    expect(problemsOf(markdown)).toEqual([expect.stringContaining(`kb-x.md:${told}`)]);
  });
});

function bodyOf(markdown: string) {
  const read = readArticleBody({ file: 'kb-x.md', text: markdown, linesAbove: 0, images: IMAGES }, (problem) => {
    throw new Error(formatProblem(problem));
  });
  return read?.value;
}

function problemsOf(markdown: string): string[] {
  const problems: string[] = [];
  readArticleBody({ file: 'kb-x.md', text: markdown, linesAbove: 0, images: IMAGES }, (problem) =>
    problems.push(formatProblem(problem)),
  );
  return problems;
}

function text(words: string) {
  return { type: 'text', text: words };
}
