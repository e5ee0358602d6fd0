import { describe, expect, it } from 'vitest';
import { phraseExceptionsSchema, phraseSchema } from '../content/phrase.ts';
import { change, goodSources } from '../packs/a-good-pack.ts';
import { readPack } from '../packs/compile-pack.ts';
import { lint } from './lint.ts';
import type { LintFinding } from './lint.ts';

const TODAY = '2026-11-25';
const ARTICLE = 'articles/kb-linea.md';
const LINE = { from: 'Costa 2 < 3 euro.', to: '' };

describe('what an author ought to know of a pack', () => {
  it('is no error and no warning where nothing is wrong', () => {
    expect(found(goodSources()).filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('is personal data, by its kind, its field and never its text', () => {
    const [finding] = of('personal-data', said('Scrivo a SEGRETO, va bene?'));

    expect(finding).toMatchObject({ severity: 'error', file: ARTICLE, field: 'line.it' });
    expect(finding?.message).toContain('invented-kind');
    expect(JSON.stringify(finding)).not.toContain('SEGRETO');
  });

  it.each([
    ['a table', '| Nome |\n| --- |\n| SEGRETO |'],
    ['a block of code', '```\nSEGRETO\n```'],
    ['a list in a quote', '> - SEGRETO'],
    ['a link', '[SEGRETO](https://esempio.it)'],
  ])('is personal data in %s, too', (_, steps) => {
    const sources = goodSources();
    change(sources, ARTICLE, { from: '1. Apra la scheda.\n', to: `${steps}\n\n1. Apra la scheda.\n` });

    expect(of('personal-data', sources)).toMatchObject([{ file: ARTICLE, field: 'steps.it' }]);
  });

  it('is what was to be verified again before today, and not what is due today', () => {
    expect(of('stale', goodSources(), '2027-05-23')).toEqual([]);
    const stale = of('stale', goodSources(), '2027-05-24');
    expect(stale.map(({ file }) => file)).toContain(ARTICLE);
    expect(stale[0]?.message).toContain('2027-05-23');
  });

  it('is a check on a day that has not come', () => {
    expect(of('from-the-future', goodSources(), '2026-11-22').map(({ file }) => file)).toContain(ARTICLE);
    expect(of('from-the-future', goodSources(), '2026-11-23')).toEqual([]);
  });

  it('is what rests on memory alone, though it stays out of the pack', () => {
    const sources = goodSources();
    change(sources, ARTICLE, { from: 'verification: sourced', to: 'verification: unverified' });

    expect(of('unverified', sources)).toMatchObject([{ file: ARTICLE, line: 10, severity: 'note' }]);
  });

  it('is what has no English, with its line', () => {
    expect(of('not-translated', goodSources())).toContainEqual(
      expect.objectContaining({ file: ARTICLE, line: 7, field: 'time.en', severity: 'note' }),
    );
  });

  it.each([
    [25, 0],
    [26, 1],
  ])('of a spoken sentence of %i words is %i times that it is too long', (words, times) => {
    expect(of('long-sentence', said(`${'la '.repeat(words - 1)}la.`))).toHaveLength(times);
  });

  it('is an expression to avoid, whatever its apostrophe and its capitals', () => {
    expect(of('expression-to-avoid', said('Non C’È problema.'))).toMatchObject([
      { severity: 'warning', field: 'line.it', message: `says "c'è problema": say "Volentieri"` },
    ]);
  });

  it('is no expression that is right as it is, nor one inside longer words', () => {
    expect(of('expression-to-avoid', said("Chiami se c'è problema di sicurezza."))).toEqual([]);
    expect(of('expression-to-avoid', said("C'è problematica."))).toEqual([]);
  });

  it('is a spoken line that is hard to follow', () => {
    const office = 'Conseguentemente provvederemo tempestivamente all’espletamento della summenzionata documentazione';
    const hard = of('hard-to-read', said(`${office} ${office} ${office}.`));

    expect(hard).toMatchObject([{ severity: 'warning', field: 'line.it' }]);
    expect(hard[0]?.message).toContain('Gulpease');
    expect(of('hard-to-read', said('Ho aperto la pratica. Le scrivo entro venerdì. '.repeat(4)))).toEqual([]);
  });

  it('is an article of more than a thousand words in one language', () => {
    expect(of('long-article', said('Va bene. '.repeat(550)))).toMatchObject([{ file: ARTICLE, severity: 'warning' }]);
    expect(of('long-article', said('Va bene. '.repeat(400)))).toEqual([]);
  });
});

describe('a privacy policy', () => {
  it('that names kinds which nothing finds is told, with the place', () => {
    const sources = goodSources();
    sources.set(
      'privacy-policies/resi.yaml',
      `id: resi
title: { it: Resi, en: Returns }
sites: any
rules:
  - { fields: any, personalData: any, action: warn }
  - { fields: any, personalData: [iban, ibam], action: block }
neverTogether:
  - [iban, cards]
reasons: []
sources: []
confidence: medium
verification: editorial
`,
    );

    expect(of('unknown-personal-data', sources)).toMatchObject([
      { severity: 'error', line: 6, field: 'rules[1].personalData[1]', message: expect.stringContaining('"ibam"') },
      { severity: 'error', line: 8, field: 'neverTogether[0][1]', message: expect.stringContaining('use one of iban') },
    ]);
  });
});

const HEALTH = { owner: 'Redazione', verifiedOn: '2026-11-23', verifyBy: '2027-05-23' };
const EDITORIAL = { sources: [], confidence: 'medium', verification: 'editorial' } as const;
const NO_PROBLEM = phraseSchema.parse({
  id: 'it-001',
  language: 'it',
  category: 'negation',
  avoid: "Non c'è problema",
  prefer: 'Volentieri',
  why: { it: 'Nessuna negazione.', en: null },
  match: ["c'è problema"],
  severity: 'warning',
  ...HEALTH,
  ...EDITORIAL,
});
const SAFETY = phraseExceptionsSchema.parse({
  id: 'it-right',
  language: 'it',
  texts: ["se c'è problema di sicurezza"],
  why: { it: 'Lo chiede la norma.', en: null },
  ...HEALTH,
  ...EDITORIAL,
});

function said(text: string): Map<string, string> {
  const sources = goodSources();
  change(sources, ARTICLE, { ...LINE, to: text });
  return sources;
}

function of(rule: string, sources: Map<string, string>, today = TODAY): readonly LintFinding[] {
  return found(sources, today).filter((finding) => finding.rule === rule);
}

function found(sources: Map<string, string>, today = TODAY): readonly LintFinding[] {
  const { items, problems } = readPack(sources);
  expect(problems).toEqual([]);
  return lint(items, {
    today,
    phrases: [NO_PROBLEM],
    phraseExceptions: [SAFETY],
    personalDataIn: (text) => (text.includes('SEGRETO') ? ['invented-kind'] : []),
    personalDataKinds: ['iban'],
  });
}
