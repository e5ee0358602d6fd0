import { describe, expect, it } from 'vitest';
import { change, goodSources } from './a-good-pack.ts';
import { kindNames } from '../content/kinds.ts';
import { compilePack } from './compile-pack.ts';
import { formatProblem } from './problem.ts';

describe('a good pack', () => {
  it('is compiled with all that its sources say', () => {
    const pack = compiled(goodSources());

    expect(pack).toEqual({
      id: 'prova',
      title: { it: 'Prova', en: 'Trial' },
      version: 3,
      ...Object.fromEntries(kindNames.map((name) => [name, []])),
      articles: [
        {
          id: 'kb-linea',
          question: { it: 'La linea non va: che faccio?', en: 'My line is down: what now?' },
          line: {
            it: 'Stacchi il modem, aspetti un minuto e lo riattacchi.\n\nCosta 2 < 3 euro.',
            en: 'Unplug the modem for a minute.',
          },
          steps: {
            it: [
              {
                type: 'list',
                ordered: true,
                items: [
                  [{ type: 'paragraph', children: [{ type: 'text', text: 'Apra la scheda.' }] }],
                  [
                    {
                      type: 'paragraph',
                      children: [
                        { type: 'text', text: 'Legga la ' },
                        {
                          type: 'link',
                          href: 'https://esempio.it/guida',
                          children: [{ type: 'strong', children: [{ type: 'text', text: 'guida' }] }],
                        },
                        { type: 'text', text: '.' },
                      ],
                    },
                  ],
                ],
              },
            ],
            en: null,
          },
          time: { it: '30 giorni', en: null },
          owner: 'Redazione',
          verifiedOn: '2026-11-23',
          verifyBy: '2027-05-23',
          sources: ['agcom'],
          confidence: 'high',
          verification: 'sourced',
        },
      ],
      phases: [expect.objectContaining({ id: 'accoglienza' }), expect.objectContaining({ id: 'chiusura' })],
      stages: [expect.objectContaining({ id: 'ricezione' })],
      sources: [
        {
          id: 'agcom',
          title: 'AGCOM',
          url: 'https://www.agcom.it/',
          kind: 'official',
          pageDate: null,
          retrievedOn: '2026-11-23',
        },
      ],
    });
  });

  it('reads the same with a byte order mark and the line ends of Windows', () => {
    const windows = [...goodSources()].map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`] as const);

    expect(compiled(new Map(windows))).toEqual(compiled(goodSources()));
  });

  it('leaves out what rests on memory alone, and the sources that nothing else cites', () => {
    const sources = goodSources();
    change(sources, 'articles/kb-linea.md', { from: 'verification: sourced', to: 'verification: unverified' });
    change(sources, 'stages.yaml', { from: 'verification: sourced', to: 'verification: unverified' });

    const pack = compiled(sources);

    expect(pack.articles).toEqual([]);
    expect(pack.stages).toEqual([]);
    expect(pack.sources).toEqual([]);
  });
});

function compiled(sources: ReadonlyMap<string, string>) {
  const compilation = compilePack(sources);
  if (!compilation.ok) throw new Error(compilation.problems.map(formatProblem).join('\n'));
  return compilation.pack;
}
