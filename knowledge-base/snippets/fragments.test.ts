import { describe, expect, it } from 'vitest';
import { expandTemplate } from './fragments.ts';
import { writeTemplate } from './template.ts';

const SNIPPETS: ReadonlyMap<string, string> = new Map([
  ['saluto', 'Gentile {cliente},'],
  ['firma', '{operatore}, {>azienda}'],
  ['azienda', '{azienda}'],
  ['uno', '{>due}'],
  ['due', 'A {>uno}'],
  ['rotto', 'A {'],
  ['via-rotto', '{>rotto}'],
  ['x0', 'x'.repeat(1000)],
  ...Array.from({ length: 30 }, (_, index) => [`x${index + 1}`, `{>x${index}}{>x${index}}`] as const),
]);

describe('fragments', () => {
  it('stand in the place of their names, at any depth', () => {
    const expanded = expandTemplate('{>saluto} eccoci.\n{>firma}', templateOf);

    expect(expanded.ok && writeTemplate(expanded.parts)).toBe('Gentile {cliente}, eccoci.\n{operatore}, {azienda}');
  });

  it('may be the same one twice', () => {
    const expanded = expandTemplate('{>azienda} {>azienda}', templateOf);

    expect(expanded.ok && writeTemplate(expanded.parts)).toBe('{azienda} {azienda}');
  });

  it.each([
    ['A {>manca}', 'unknown-fragment', 'manca', 2],
    ['A {>uno}', 'fragment-cycle', 'uno', 2],
    ['{>via-rotto}', 'broken-fragment', 'rotto', 0],
    ['{>x30}', 'too-long', 'x0', 0],
  ])('in %s are told, at their place in what was asked for: %s', (template, problem, shortcut, start) => {
    const end = template.indexOf('}') + 1;

    expect(expandTemplate(template, templateOf)).toEqual({ ok: false, problems: [{ problem, shortcut, start, end }] });
  });

  it('that lead back to the text being written are a circle too', () => {
    const written = 'Ecco {>due}';
    const withWritten = (shortcut: string) => (shortcut === 'uno' ? written : templateOf(shortcut));

    expect(expandTemplate(written, withWritten)).toMatchObject({
      ok: false,
      problems: [{ problem: 'fragment-cycle' }],
    });
  });
});

function templateOf(shortcut: string): string | null {
  return SNIPPETS.get(shortcut) ?? null;
}
