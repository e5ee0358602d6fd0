import { describe, expect, it } from 'vitest';
import { holds } from './holds.ts';
import type { Circumstances } from './holds.ts';
import { parseRule } from './parse-rule.ts';

const RECORD: Circumstances = {
  record: '48213',
  subject: 'Bolletta anomala: più del doppio',
  category: 'Reclamo',
  status: 'In lavorazione',
  address: 'https://crm.example.it',
  signals: ['complaint'],
};

describe('a rule holds', () => {
  it.each([
    'se *Categoria* è *reclamo* e *Stato* non è *Chiuso*',
    'se *Categoria* è uno di *Richiesta*, *RECLAMO*',
    'se *Oggetto* contiene *bolletta anomala*',
    'se *Oggetto* contiene *piu*',
    'se *Oggetto* non contiene *bollette*',
    'se *Indirizzo* contiene *crm.example.it*',
    'se *Pratica* è *48213*',
    'if *Signal* is *complaint* and *Signal* is not *data breach*',
  ])('%s', (sentence) => {
    expect(holds(ruleOf(sentence), RECORD)).toBe(true);
  });

  it.each([
    'se *Categoria* è *Reclami*',
    'se *Stato* non è *in lavorazione*',
    'se *Categoria* è *Reclamo* e *Stato* è *Chiuso*',
    'se *Oggetto* contiene *boll*',
    'se *Segnale* è *violazione di dati*',
  ])('not: %s', (sentence) => {
    expect(holds(ruleOf(sentence), RECORD)).toBe(false);
  });

  it('of a field that the CRM does not show nothing holds, not even that it is not something', () => {
    const unknown: Circumstances = { record: '48213', signals: [] };

    expect(holds(ruleOf('se *Stato* non è *Chiuso*'), unknown)).toBe(false);
    expect(holds(ruleOf('se *Stato* è *Chiuso*'), unknown)).toBe(false);
    expect(holds(ruleOf('se *Segnale* non è *reclamo*'), unknown)).toBe(true);
  });
});

function ruleOf(sentence: string) {
  const read = parseRule(sentence);
  if (!read.ok) throw new Error(read.problem);
  return read.rule;
}
