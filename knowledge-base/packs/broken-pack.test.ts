import { describe, expect, it } from 'vitest';
import { change, goodSources } from './a-good-pack.ts';
import { compilePack } from './compile-pack.ts';
import { formatProblem } from './problem.ts';

describe('a broken pack is told by file, line, column and field', () => {
  it.each<[what: string, file: string, from: string, to: string, told: string]>([
    [
      'a field that does not exist',
      'articles/kb-linea.md',
      'time:',
      'tempo:',
      'articles/kb-linea.md:5:1 tempo: there is no such field: check how it is spelt, or remove it',
    ],
    [
      'a field that does not exist inside another',
      'articles/kb-linea.md',
      '  en: null',
      '  en: null\n  fr: un mois',
      'articles/kb-linea.md:8:3 time.fr: there is no such field: check how it is spelt, or remove it',
    ],
    [
      'a field that is missing',
      'articles/kb-linea.md',
      'verification: sourced\n',
      '',
      'articles/kb-linea.md:2:1 verification: is missing: add it',
    ],
    [
      'an English text that is missing',
      'phases/accoglienza.yaml',
      '\n      en: Company and name',
      '',
      'phases/accoglienza.yaml:13:7 checklist[0].text.en: is missing: write the English text, or null while there is none',
    ],
    [
      'a text that reads otherwise than it is written',
      'sources.yaml',
      'title: AGCOM',
      'title: "AGCOM \\u202Eexe"',
      'sources.yaml:2:10 [0].title: holds a hidden character that turns the direction of the text: remove it',
    ],
    [
      'a text in two languages that reads otherwise than it is written',
      'articles/kb-linea.md',
      'it: 30 giorni',
      'it: "30 \\u2066giorni"',
      'articles/kb-linea.md:6:7 time.it: holds a hidden character that turns the direction of the text: remove it',
    ],
    [
      'an empty text',
      'articles/kb-linea.md',
      'it: 30 giorni',
      "it: ' '",
      'articles/kb-linea.md:6:7 time.it: is empty: write something, or remove the field',
    ],
    [
      'a field without a value',
      'articles/kb-linea.md',
      'it: 30 giorni',
      'it:',
      'articles/kb-linea.md:6:6 time.it: is empty: write text, or remove the field',
    ],
    [
      'a number where a text belongs',
      'articles/kb-linea.md',
      'it: 30 giorni',
      'it: 30',
      'articles/kb-linea.md:6:7 time.it: is a number, must be text: put it between quotes',
    ],
    [
      'a word that is not in the list',
      'articles/kb-linea.md',
      'confidence: high',
      'confidence: alta',
      'articles/kb-linea.md:9:13 confidence: must be one of: high, medium, low',
    ],
    [
      'a day that does not exist',
      'articles/kb-linea.md',
      'verifiedOn: 2026-11-23',
      'verifiedOn: 2026-02-30',
      'articles/kb-linea.md:11:13 verifiedOn: must be a day that exists, as in 2026-11-23',
    ],
    [
      'an id that is not one',
      'stages.yaml',
      'sources: [agcom]',
      'sources: [AGCOM]',
      'stages.yaml:6:13 [0].sources[0]: must be of small letters without accents, digits and hyphens',
    ],
    [
      'a place that is no place',
      'phases/accoglienza.yaml',
      'order: 1',
      'order: 0',
      'phases/accoglienza.yaml:2:8 order: is too small: write a whole number from 1 up',
    ],
    [
      'a list with nothing in it',
      'phases/accoglienza.yaml',
      'lines:\n  - it: Buongiorno.\n    en: Good morning.',
      'lines: []',
      'phases/accoglienza.yaml:16:8 lines: is an empty list: write at least 1',
    ],
    [
      'an address that could run a script',
      'sources.yaml',
      'url: https://www.agcom.it/',
      'url: javascript:alert(1)',
      'sources.yaml:3:8 [0].url: must start with https:// or http://',
    ],
    [
      'a source that does not exist',
      'articles/kb-linea.md',
      'sources: [agcom]',
      'sources: [agcom, arera]',
      'articles/kb-linea.md:8:18 sources[1]: no source is called "arera": correct it, or add it to sources.yaml',
    ],
    [
      'a claim of a source without a source',
      'stages.yaml',
      'sources: [agcom]',
      'sources: []',
      'stages.yaml:6:12 [0].sources: is empty, and verification says sourced: cite a source, or say editorial or unverified',
    ],
    [
      'an id that is not the name of its file',
      'articles/kb-linea.md',
      'id: kb-linea',
      'id: kb-rete',
      'articles/kb-linea.md:2:5 id: is "kb-rete" in a file called "kb-linea": make them equal',
    ],
    [
      'two sources of one id',
      'sources.yaml',
      'id: ministero',
      'id: agcom',
      'sources.yaml:7:7 [1].id: "agcom" is there twice: rename one or remove it',
    ],
    [
      'two phases in one place',
      'phases/chiusura.yaml',
      'order: 2',
      'order: 1',
      'phases/chiusura.yaml:2:8 order: 1 is also the place of phases/accoglienza.yaml: give each phase its own',
    ],
    [
      'a file that is no part of a pack',
      'appunti.txt',
      '',
      'ciao',
      expect.stringMatching(
        /^appunti\.txt:1:1 is no part of a pack: expected pack\.yaml, articles\/\*\.md, .*sources\.yaml$/u,
      ) as string,
    ],
  ])('%s', (_, file, from, to, told) => {
    const sources = goodSources();
    change(sources, file, { from, to });

    expect(problemsOf(sources)).toEqual([told]);
  });

  it.each<[what: string, file: string, from: string, to: string, place: string]>([
    ['YAML that is not well-formed', 'stages.yaml', 'iso: Receipt', 'iso: "Receipt', 'stages.yaml:9:1 is not the YAML'],
    ['a colon in a text without quotes', 'pack.yaml', 'it: Prova', 'it: Prova: una', 'pack.yaml:3:7 is not the YAML'],
    ['a field written twice', 'pack.yaml', 'version: 3', 'version: 3\nversion: 4', 'pack.yaml:6:1 is not the YAML'],
    ['an alias', 'pack.yaml', 'it: Prova\n  en: Trial', 'it: &t Prova\n  en: *t', 'pack.yaml:4:7 is not the YAML'],
    ['a type of our own', 'pack.yaml', 'version: 3', 'version: !!js/function 3', 'pack.yaml:5:10 is not the YAML'],
    [
      'an article without front matter',
      'articles/kb-linea.md',
      '---\nid',
      'id',
      'articles/kb-linea.md:1:1 starts with',
    ],
    [
      'a field of procedures too',
      'procedures/acqua.yaml',
      '',
      'id: acqua\nscopo: x\n',
      'procedures/acqua.yaml:2:1 scopo:',
    ],
  ])('%s', (_, file, from, to, place) => {
    const sources = goodSources();
    change(sources, file, { from, to });

    expect(problemsOf(sources)).toContainEqual(expect.stringContaining(place));
  });

  it('a pack without its header', () => {
    const sources = goodSources();
    sources.delete('pack.yaml');

    expect(problemsOf(sources)).toEqual(['pack.yaml:1:1 is missing: add it with id, title and version']);
  });

  it('all at once, file by file and from the top of each', () => {
    const sources = goodSources();
    change(sources, 'stages.yaml', { from: 'confidence: high', to: 'confidence: certa' });
    change(sources, 'articles/kb-linea.md', { from: 'confidence: high', to: 'confidence: alta' });
    change(sources, 'articles/kb-linea.md', { from: 'time:', to: 'tempo:' });
    change(sources, 'articles/kb-linea.md', { from: '## To say', to: '## To sing' });

    expect(problemsOf(sources).map((told) => told.split(' ', 2).join(' '))).toEqual([
      'articles/kb-linea.md:5:1 tempo:',
      'articles/kb-linea.md:9:13 confidence:',
      'articles/kb-linea.md:30:4 no',
      'stages.yaml:7:15 [0].confidence:',
    ]);
  });
});

function problemsOf(sources: ReadonlyMap<string, string>): string[] {
  const compilation = compilePack(sources);
  return compilation.ok ? [] : compilation.problems.map(formatProblem);
}
