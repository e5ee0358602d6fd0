import { describe, expect, it } from 'vitest';
import { fillIn, placeholdersIn } from './placeholder.ts';
import type { Placeholder } from './placeholder.ts';

const VALUES = new Map<Placeholder, string>([
  ['azienda', 'Luce Chiara'],
  ['nome', '{azienda} $& $1'],
]);

describe('a template', () => {
  it('tells what it leaves open, each once', () => {
    expect(placeholdersIn('{azienda}, {nome}: {codice}. {azienda}')).toEqual(['azienda', 'nome', 'codice']);
  });

  it('is filled in with what is known; the rest stays open', () => {
    expect(fillIn('{azienda}: pratica {codice}', VALUES)).toBe('Luce Chiara: pratica {codice}');
  });

  it('never reads what it was filled in with', () => {
    expect(fillIn('Sono {nome}', VALUES)).toBe('Sono {azienda} $& $1');
  });

  it.each([
    '{{__proto__.x}}',
    '{__proto__}',
    '{constructor}',
    '{toString}',
    '${azienda',
    '{AZIENDA}',
    '{ nome }',
    '{}',
  ])('leaves %s as text', (text) => {
    expect(placeholdersIn(text)).toEqual([]);
    expect(fillIn(text, VALUES)).toBe(text);
  });
});
