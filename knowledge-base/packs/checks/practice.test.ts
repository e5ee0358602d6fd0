import { describe, expect, it } from 'vitest';
import { change, goodSources } from '../a-good-pack.ts';
import { compilePack } from '../compile-pack.ts';
import { formatProblem } from '../problem.ts';

const SCENARIO = 'scenarios/s01.yaml';
const SETS = 'performance-sets.yaml';

describe('a scenario that holds together', () => {
  it('compiles, with what it needs from packs under it', () => {
    expect(problemsOf(practicePack())).toEqual([]);
  });

  it.each<[what: string, from: string, to: string, told: RegExp]>([
    ['leads to a step that is not there', 'next: s01-2', 'next: s01-9', /next: no step is called "s01-9"/u],
    ['has a step that nothing leads to', 'next: s01-2', 'next: end', /steps\[1\]\.id: is never reached/u],
    ['has the same step twice', 'id: s01-2\n', 'id: s01-1\n', /steps\[1\]\.id: "s01-1" is taken/u],
    ['has a step without a right answer', 'score: 2', 'score: 1', /steps\[0\]\.choices: has no right answer/u],
    ['has a phase that is not there', 'phase: chiusura', 'phase: chiusuro', /steps\[1\]\.phase: no phase is called/u],
    ['is in English and has no gloss', 'isInForeignLanguage: false', 'isInForeignLanguage: true', /has no gloss/u],
  ])('is told when it %s', (_, from, to, told) => {
    const sources = practicePack();
    change(sources, SCENARIO, { from, to });

    expect(problemsOf(sources)).toContainEqual(expect.stringMatching(told));
  });

  it('is not blamed for a phase that is itself broken', () => {
    const sources = practicePack();
    change(sources, 'phases/chiusura.yaml', { from: 'order: 2', to: 'ordine: 2' });

    expect(problemsOf(sources).filter((problem) => problem.startsWith(SCENARIO))).toEqual([]);
  });

  it('is told when it expects a reason or an outcome that no list has', () => {
    const sources = practicePack();
    sources.set('taxonomies/contact-reasons.yaml', taxonomy('contact-reasons', 'tecnico'));
    sources.set('taxonomies/outcomes.yaml', taxonomy('outcomes', 'risolto'));

    expect(problemsOf(sources)).toEqual([
      expect.stringMatching(/expectedRecord\.reason: no reason of contact is called "fatturazione"/u),
    ]);
  });
});

describe('a performance set', () => {
  it.each<[what: string, from: string, to: string, told: RegExp]>([
    ['a scenario that is not there', 'eligible: [s01]', 'eligible: [s01, s99]', /no scenario is called "s99"/u],
    ['a scenario that is no evidence of it', 'id: UC1.P', 'id: UC2.P', /"s01" does not name UC2\.P in its evidence/u],
    ['a minimum that is not eligible', 'minimumSet: [s01]', 'minimumSet: [s02]', /"s02" is not eligible/u],
  ])('is told when it has %s', (_, from, to, told) => {
    const sources = practicePack();
    change(sources, SETS, { from, to });

    expect(problemsOf(sources)).toContainEqual(expect.stringMatching(told));
  });
});

function problemsOf(sources: Map<string, string>): string[] {
  const compilation = compilePack(sources);
  return compilation.ok ? [] : compilation.problems.map(formatProblem);
}

function practicePack(): Map<string, string> {
  return goodSources().set(SCENARIO, scenario()).set(SETS, SET);
}

function taxonomy(id: string, entry: string): string {
  return `id: ${id}
title: { it: Elenco, en: List }
entries:
  - id: ${entry}
    name: { it: Voce, en: Entry }
${EDITORIAL}`;
}

const EDITORIAL = `sources: []
confidence: medium
verification: editorial
`;

const SET = `- id: UC1.P
  rule: { it: almeno una, en: at least one }
  eligible: [s01]
  minimumSet: [s01]
  sources: []
  confidence: medium
  verification: editorial
`;

function scenario(): string {
  return `id: s01
title: { it: Prova, en: Trial }
objective: { it: Provare, en: Try }
sector: energy
channel: phone
callLanguage: it
callerType: aggressivo
assistanceKind: { it: reclamo, en: complaint }
hasConflict: false
isInForeignLanguage: false
crmFunctions: []
factsUsed: []
evidence: [UC1.P]
wrapUpSeconds: 120
tension: { start: 0, max: 4 }
steps:
  - id: s01-1
    phase: accoglienza
    customer: { it: Buongiorno, en: Good morning }
    choices:
      - { id: s01-1a, text: { it: Sì, en: Yes }, score: 2, tension: 0, why: { it: Bene, en: Good }, next: s01-2 }
      - { id: s01-1b, text: { it: No, en: No }, score: 0, tension: 1, why: { it: Male, en: Bad }, next: end }
  - id: s01-2
    phase: chiusura
    customer: { it: Grazie, en: Thanks }
    choices:
      - { id: s01-2a, text: { it: Sì, en: Yes }, score: 2, tension: 0, why: { it: Bene, en: Good }, next: end }
      - { id: s01-2b, text: { it: No, en: No }, score: 0, tension: 1, why: { it: Male, en: Bad }, next: end }
expectedRecord:
  reason: fatturazione
  subreason: { it: importo, en: amount }
  outcome: risolto
  privacy: { it: nessun dato, en: no data }
  fields:
    - { it: codice, en: code }
debrief: { it: Com'è andata?, en: How did it go? }
${EDITORIAL}`;
}
