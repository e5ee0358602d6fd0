import { describe, expect, it } from 'vitest';
import { change, goodSources } from '../a-good-pack.ts';
import { compilePack } from '../compile-pack.ts';
import { formatProblem } from '../problem.ts';

const FILE = 'lines.yaml';

describe('a line', () => {
  it('may be for a caller type of a pack under it', () => {
    expect(problemsOf(packWithLine())).toEqual([]);
  });

  it('is told when its phase is not there', () => {
    const sources = packWithLine();
    change(sources, FILE, { from: 'phase: chiusura', to: 'phase: chiusuro' });

    expect(problemsOf(sources)).toEqual([expect.stringMatching(/phase: no phase is called "chiusuro"/u)]);
  });

  it('is told when its caller type is not there', () => {
    const sources = packWithLine().set('caller-types/ansioso.yaml', ANXIOUS);

    expect(problemsOf(sources)).toEqual([
      expect.stringMatching(/callerTypes\[0\]: no caller type is called "aggressivo"/u),
    ]);
  });

  it('is not blamed for a phase that is itself broken', () => {
    const sources = packWithLine();
    change(sources, 'phases/chiusura.yaml', { from: 'order: 2', to: 'ordine: 2' });

    expect(problemsOf(sources).filter((problem) => problem.startsWith(FILE))).toEqual([]);
  });
});

function problemsOf(sources: Map<string, string>): string[] {
  const compilation = compilePack(sources);
  return compilation.ok ? [] : compilation.problems.map(formatProblem);
}

function packWithLine(): Map<string, string> {
  return goodSources().set(FILE, LINE);
}

const EDITORIAL = `sources: []
confidence: medium
verification: editorial
`;

const LINE = `- id: saluto
  phase: chiusura
  callerTypes: [aggressivo]
  text: { it: Grazie, en: Thank you }
${EDITORIAL.replaceAll(/^/gmu, '  ').trimEnd()}
`;

const ANXIOUS = `id: ansioso
name: { it: Ansioso, en: Anxious }
signs: [{ it: voce tesa, en: tense voice }]
style: { it: Rassicurare con i fatti, en: Reassure with facts }
do: [{ it: riassumere, en: recap }]
dont: [{ it: minimizzare, en: minimise }]
lines: [{ it: Riepilogo., en: To recap. }]
${EDITORIAL}`;
