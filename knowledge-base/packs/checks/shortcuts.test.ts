import { describe, expect, it } from 'vitest';
import { goodSources } from '../a-good-pack.ts';
import { compilePack } from '../compile-pack.ts';
import { formatProblem } from '../problem.ts';

describe('a shortcut', () => {
  it('is kept with its line and its article', () => {
    const compilation = compilePack(packWith([{ shortcut: 'saluto', it: 'Grazie, {cliente}' }]));

    expect(compilation.ok && compilation.pack.lines.map(({ shortcut }) => shortcut)).toEqual(['saluto']);
  });

  it('is there once', () => {
    const problems = problemsOf([
      { shortcut: 'saluto', it: 'Grazie' },
      { shortcut: 'saluto', it: 'Arrivederci' },
    ]);

    expect(problems).toEqual([expect.stringMatching(/shortcut: \/saluto is also in lines\.yaml/u)]);
  });

  it.each(['Saluto', '/saluto', 'due parole', '-a'])('has no other form: %s', (shortcut) => {
    expect(problemsOf([{ shortcut, it: 'Grazie' }])).toEqual([
      expect.stringMatching(/small letters, digits and hyphens/u),
    ]);
  });

  it.each([
    ['Grazie, {cliente', /text\.it: has a brace that is not closed/u],
    ['Grazie {}', /text\.it: has braces with nothing in them/u],
    ['Grazie {???}', /text\.it: has a placeholder whose name/u],
    ['Grazie {>Saluto Finale}', /text\.it: names a text by something that is no shortcut/u],
    ['Grazie {>a}', /text\.it: leads back to itself by \{>a\}/u],
  ])('is for words that read as a template: %s', (words, message) => {
    expect(problemsOf([{ shortcut: 'a', it: words }])).toEqual([expect.stringMatching(message)]);
  });

  it('may name a text of a pack under it', () => {
    expect(problemsOf([{ shortcut: 'a', it: 'Grazie {>firma}' }])).toEqual([]);
  });

  it('lets words without one have any braces', () => {
    expect(problemsOf([{ it: 'Grazie {' }])).toEqual([]);
  });
});

interface Written {
  readonly shortcut?: string;
  readonly it: string;
}

function problemsOf(lines: readonly Written[]): string[] {
  const compilation = compilePack(packWith(lines));
  return compilation.ok ? [] : compilation.problems.map(formatProblem);
}

function packWith(lines: readonly Written[]): Map<string, string> {
  return goodSources().set('lines.yaml', lines.map(writtenLine).join('\n'));
}

function writtenLine({ shortcut, it: words }: Written, index: number): string {
  return `- id: riga-${index}
  phase: chiusura
  callerTypes: []
  text: { it: ${JSON.stringify(words)}, en: null }
${shortcut === undefined ? '' : `  shortcut: ${JSON.stringify(shortcut)}\n`}  sources: []
  confidence: medium
  verification: editorial
`;
}
