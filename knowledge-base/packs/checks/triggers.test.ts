import { describe, expect, it } from 'vitest';
import { goodSources } from '../a-good-pack.ts';
import { readPack } from '../compile-pack.ts';
import { formatProblem } from '../problem.ts';

describe('a trigger', () => {
  it('may show what the pack has, and what a pack under it may have', () => {
    expect(problemsOf(trigger("'se *Stato* è *Nuovo*'", 'articles/kb-linea'))).toEqual([]);
    expect(problemsOf(trigger("'se *Stato* è *Nuovo*'", 'guides/altrove'))).toEqual([]);
    expect(problemsOf(trigger("'se *Segnale* è *reclamo*'", 'procedures'))).toEqual([]);
  });

  it('is refused with file and line when its rule cannot be read', () => {
    expect(problemsOf(trigger("'se *Stato* e *Nuovo*'", 'articles/kb-linea'))).toEqual([
      expect.stringMatching(/^triggers\.yaml:2:9 \[0\]\.when: has "e" after \*Stato\*: write è, non è/u),
    ]);
  });

  it('is refused when it shows what is not there, or nothing that can be shown', () => {
    expect(problemsOf(trigger("'se *Stato* è *Nuovo*'", 'articles/kb-linee'))).toEqual([
      'triggers.yaml:3:9 [0].show: nothing in articles is called "kb-linee": correct it, or add it',
    ]);
    expect(problemsOf(trigger("'se *Stato* è *Nuovo*'", 'lines/x'))).toEqual([
      expect.stringContaining('[0].show: must be articles/…, guides/… or procedures/… with an id'),
    ]);
  });
});

function trigger(when: string, show: string): string {
  return `- id: prova\n  when: ${when}\n  show: ${show}\n  why:\n    it: Prova\n    en: Trial\n`;
}

function problemsOf(triggers: string): string[] {
  return readPack(goodSources().set('triggers.yaml', triggers)).problems.map(formatProblem);
}
