import { describe, expect, it } from 'vitest';
import { asksOf, fillTemplate, firstAnswers, unanswered } from './fill.ts';
import type { ValueOf } from './fill.ts';
import { parseTemplate } from './template.ts';
import type { Part } from './template.ts';
import { valueOfHere } from './value-of.ts';

const NOTHING: ValueOf = () => undefined;
const record = { site: 'https://crm.example.com', recordId: '48213', customerName: 'Ada Neri' };
const here = valueOfHere({
  record,
  own: { operator: 'Bruna', company: '' },
  language: 'it',
  now: new Date(2026, 10, 25, 9, 5),
});

describe('what is asked before a template is inserted', () => {
  it('is what is not known, each once, and the fields of its own', () => {
    const asks = asksOf(partsOf('{cliente} {azienda} {Motivo} {motivo?} {azienda} {via=e-mail|posta}'), here);

    expect(asks.map(({ key }) => key)).toEqual(['value:company', 'field:motivo', 'field:via']);
    expect(asks.map(({ isOptional }) => isOptional)).toEqual([false, false, false]);
  });

  it('is nothing where all is known, may be left out or is said otherwise', () => {
    expect(asksOf(partsOf('{cliente} {numero} {data+3} {oggetto?} {stato=aperta}'), here)).toEqual([]);
    expect(asksOf(partsOf('Solo testo'), NOTHING)).toEqual([]);
  });

  it('holds the text back until what is needed has an answer; blanks are none', () => {
    const asks = asksOf(partsOf('{Motivo} {nota?} {via=posta}'), here);
    const answers = new Map([...firstAnswers(asks), ['field:motivo', '  ']]);

    expect(unanswered(asks, answers).map(({ label }) => label)).toEqual(['Motivo']);
    expect(unanswered(asks, new Map([...answers, ['field:motivo', 'guasto']]))).toEqual([]);
  });
});

describe('a filled template', () => {
  it('has the values in their places, and says where the caret goes', () => {
    const parts = partsOf('Gentile {cliente}, pratica {numero}. {cursor}Entro il {data+14}, {operatore}');

    const { text, cursor } = fillTemplate(parts, here, new Map());

    expect(text).toBe('Gentile Ada Neri, pratica 48213. Entro il 09/12/2026, Bruna');
    expect(text.slice(cursor ?? 0)).toBe('Entro il 09/12/2026, Bruna');
  });

  it('never reads what it was filled with', () => {
    const { text } = fillTemplate(
      partsOf('{a} {b}'),
      here,
      new Map([
        ['field:a', '{b} $& {{'],
        ['field:b', '2'],
      ]),
    );

    expect(text).toBe('{b} $& {{ 2');
  });

  it('shows in its stretches what is still missing', () => {
    const { stretches } = fillTemplate(partsOf('A {Motivo}{nota?}'), here, new Map());

    expect(stretches).toEqual([
      { text: 'A ', gap: null },
      { text: '', gap: { key: 'field:motivo', label: 'Motivo', isMissing: true } },
      { text: '', gap: { key: 'field:nota', label: 'nota', isMissing: false } },
    ]);
  });

  it('writes the day and the hour in the language on screen', () => {
    const english = valueOfHere({
      record: null,
      own: { operator: '', company: '' },
      language: 'en',
      now: new Date(2026, 1, 27, 17, 5),
    });

    expect(fillTemplate(partsOf('{data+2} {ora}'), english, new Map()).text).toBe('01/03/2026 17:05');
    expect(asksOf(partsOf('{cliente} {operatore}'), english)).toHaveLength(2);
  });
});

function partsOf(template: string): readonly Part[] {
  const parsed = parseTemplate(template);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.parts;
}
