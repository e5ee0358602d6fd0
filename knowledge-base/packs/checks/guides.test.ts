import { describe, expect, it } from 'vitest';
import { change, goodSources } from '../a-good-pack.ts';
import { compilePack } from '../compile-pack.ts';
import { formatProblem } from '../problem.ts';

const FILE = 'guides/linea.yaml';

describe('a guide that holds together', () => {
  it('compiles', () => {
    expect(problemsOf(packWith(guide()))).toEqual([]);
  });

  it.each<[what: string, from: string, to: string, told: RegExp]>([
    [
      'has an answer that leads nowhere',
      'next: guasto',
      'next: guasti',
      /answers\[1\]\.next: no node is called "guasti"/u,
    ],
    ['has a node that nothing leads to', 'next: guasto', 'next: router', /nodes\[2\]\.id: is never reached/u],
    ['has the same node twice', 'id: router', 'id: guasto', /"guasto" is taken/u],
    ['turns in a circle', 'next: guasto', 'next: luce', /nodes\[0\]\.id: leads back to itself/u],
    ['names an article that is not there', '[kb-linea]', '[kb-line]', /no article is called "kb-line"/u],
    ['has a question with one answer', '      - { text: { it: Sì, en: Yes }, next: router }\n', '', /nodes\[0\]/u],
  ])('is told when it %s', (_, from, to, told) => {
    const sources = packWith(guide());
    change(sources, FILE, { from, to });

    expect(problemsOf(sources)).toContainEqual(expect.stringMatching(told));
  });

  it('may have 150 nodes and no more', () => {
    expect(problemsOf(packWith(longGuide(150)))).toEqual([]);
    expect(problemsOf(packWith(longGuide(151)))).toEqual([expect.stringMatching(/^guides\/linea\.yaml.* nodes: /u)]);
  });
});

function problemsOf(sources: Map<string, string>): string[] {
  const compilation = compilePack(sources);
  return compilation.ok ? [] : compilation.problems.map(formatProblem);
}

function packWith(text: string): Map<string, string> {
  return goodSources().set(FILE, text);
}

function longGuide(count: number): string {
  const questions = Array.from(
    { length: count - 1 },
    (_, index) => `  - id: n${index}
    question: { it: Prova?, en: Trial? }
    answers:
      - { text: { it: Sì, en: Yes }, next: n${index + 1} }
      - { text: { it: Forse, en: Maybe }, next: n${index + 1} }
`,
  );
  return `id: linea
title: { it: La linea non va, en: The line is down }
nodes:
${questions.join('')}  - id: n${count - 1}
    hypotheses: [{ it: Guasto, en: Fault }]
    interventions: [{ it: Aprire la pratica, en: Open a case }]
${EDITORIAL}`;
}

const EDITORIAL = `sources: []
confidence: medium
verification: editorial
`;

function guide(): string {
  return `id: linea
title: { it: La linea non va, en: The line is down }
nodes:
  - id: luce
    question: { it: La luce è accesa?, en: Is the light on? }
    answers:
      - { text: { it: Sì, en: Yes }, next: router }
      - { text: { it: Mai, en: Never }, next: guasto }
  - id: router
    hypotheses: [{ it: Router, en: Router }]
    interventions: [{ it: Riavviarlo, en: Restart it }]
    articles: [kb-linea]
  - id: guasto
    hypotheses: [{ it: Guasto, en: Fault }]
    interventions: [{ it: Aprire la pratica, en: Open a case }]
${EDITORIAL}`;
}
