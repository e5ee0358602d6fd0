import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTemplate, parseTemplate, writeTemplate } from './template.ts';
import type { Part } from './template.ts';

const needed = { isOptional: false, initial: '' };

describe('a template', () => {
  it('has text, values of the record in either language, fields of its own, fragments and a caret', () => {
    expect(partsOf('Gentile {cliente}, {Number}: {Motivo}{cursor}{>saluto}')).toEqual([
      { kind: 'text', text: 'Gentile ' },
      { kind: 'value', value: 'customer', days: 0, gap: needed },
      { kind: 'text', text: ', ' },
      { kind: 'value', value: 'number', days: 0, gap: needed },
      { kind: 'text', text: ': ' },
      { kind: 'field', label: 'Motivo', choices: [], gap: needed },
      { kind: 'cursor' },
      { kind: 'fragment', shortcut: 'saluto', start: 45, end: 54 },
    ]);
  });

  it.each([
    ['{motivo?}', { kind: 'field', label: 'motivo', choices: [], gap: { isOptional: true, initial: '' } }],
    ['{motivo = un guasto}', { kind: 'field', label: 'motivo', choices: [], gap: { ...needed, initial: 'un guasto' } }],
    [
      '{via=e-mail|posta}',
      { kind: 'field', label: 'via', choices: ['e-mail', 'posta'], gap: { ...needed, initial: 'e-mail' } },
    ],
    ['{cliente?}', { kind: 'value', value: 'customer', days: 0, gap: { isOptional: true, initial: '' } }],
    ['{data+14}', { kind: 'value', value: 'date', days: 14, gap: needed }],
    ['{date - 3}', { kind: 'value', value: 'date', days: -3, gap: needed }],
    ['{nome}', { kind: 'field', label: 'nome', choices: [], gap: needed }],
  ] as const)('reads %s', (template, part) => {
    expect(partsOf(template)).toEqual([part]);
  });

  it.each([
    ['Gentile {cliente, ecco', 'unclosed', 8, 9],
    ['Gentile {cliente\n}', 'unclosed', 8, 9],
    ['A {} B', 'empty', 2, 4],
    ['{???}', 'bad-name', 0, 5],
    ['{>Non va}', 'bad-fragment', 0, 9],
    ['{"a": 1}', 'bad-name', 0, 8],
  ])('says what is wrong in %j, and where', (template, problem, start, end) => {
    expect(parseTemplate(template)).toEqual({ ok: false, problems: [{ problem, start, end }] });
  });

  it('tells every problem at once', () => {
    const parsed = parseTemplate('{} e {>?} e {');

    expect(parsed.ok ? [] : parsed.problems.map(({ problem }) => problem)).toEqual([
      'empty',
      'bad-fragment',
      'unclosed',
    ]);
  });

  it('takes doubled braces as text, and one that closes nothing', () => {
    expect(partsOf('{{cliente}} }')).toEqual([{ kind: 'text', text: '{cliente} }' }]);
  });

  it('says any text when its braces are doubled', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', '>', '?', '=', '\n', ' ', '😀') }), (text) => {
        expect(partsOf(asTemplate(text))).toEqual(text === '' ? [] : [{ kind: 'text', text }]);
      }),
    );
  });

  it('reads the same when it is written from what was read', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(texts, fields, values, fc.constant<Part>({ kind: 'cursor' }))), (parts) => {
        const merged = partsOf(writeTemplate(parts));

        expect(partsOf(writeTemplate(merged))).toEqual(merged);
        expect(merged.filter(({ kind }) => kind !== 'text')).toEqual(parts.filter(({ kind }) => kind !== 'text'));
      }),
    );
  });

  it('never throws, and tells places that are in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', 'a', '>', '?', '=', '|', '+', '1', '\n') }),
        (template) => {
          const parsed = parseTemplate(template);
          for (const { start, end } of parsed.ok ? [] : parsed.problems) {
            expect(template[start]).toBe('{');
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(template.length);
          }
        },
      ),
    );
  });
});

const gaps = fc.record({ isOptional: fc.boolean(), initial: fc.constantFrom('', 'un guasto', 'a=b') });
const texts = fc.string({ minLength: 1 }).map((text): Part => ({ kind: 'text', text }));
const values = fc
  .record({ days: fc.constantFrom(0, 14, -3), gap: gaps })
  .map((rest): Part => ({ kind: 'value', value: 'date', ...rest }));
const fields = fc
  .record({ label: fc.constantFrom('motivo', 'Nuova data', 'e-mail 2'), gap: gaps })
  .map((rest): Part => ({ kind: 'field', choices: [], ...rest }));

function partsOf(template: string): readonly Part[] {
  const parsed = parseTemplate(template);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.parts;
}
