import { describe, expect, it } from 'vitest';
import { parseRule } from './parse-rule.ts';

describe('a rule', () => {
  it('reads as a sentence', () => {
    expect(parseRule('se *Categoria* è *Reclamo* e *Stato* non è *Chiuso*')).toEqual({
      ok: true,
      rule: [
        { field: 'category', test: 'is', isDenied: false, values: ['reclamo'] },
        { field: 'status', test: 'is', isDenied: true, values: ['chiuso'] },
      ],
    });
  });

  it('reads in English too', () => {
    expect(parseRule('If *Subject* contains *abnormal bill* and *Address* is not *https://test.example*.')).toEqual({
      ok: true,
      rule: [
        { field: 'subject', test: 'contains', isDenied: false, values: ['abnormal bill'] },
        { field: 'address', test: 'is', isDenied: true, values: ['https://test.example'] },
      ],
    });
  });

  it.each([
    ['se *Categoria* è uno di *Rete*, *Linea* o *Fibra*', ['rete', 'linea', 'fibra']],
    ['if *Category* is one of *Network*, *Line*, or *Fibre*', ['network', 'line', 'fibre']],
    ['se *Categoria* è una di *Rete* oppure *Linea*', ['rete', 'linea']],
  ])('may have several values: %s', (sentence, values) => {
    expect(parseRule(sentence)).toMatchObject({ ok: true, rule: [{ test: 'is', values }] });
  });

  it('says what words announce by its name', () => {
    expect(parseRule('se *Segnale* è *richiesta sui dati*')).toMatchObject({ rule: [{ values: ['data-request'] }] });
    expect(parseRule('if *Signal* is *social engineering*')).toMatchObject({
      rule: [{ values: ['social-engineering'] }],
    });
  });

  it.each([
    ['quando *Stato* è *Aperto*', 'begins with "quando": begin with se or if'],
    ['se *Stato è *Aperto*', 'an asterisk is missing: fields and values stand between two, as in *Stato*'],
    ['se *Stato*', 'says nothing: write a field, what it is and a value, as in se *Stato* è *Aperto*'],
    ['se *Colore* è *Rosso*', 'knows no field *Colore*: write one of Pratica, Record, Oggetto'],
    ['se *Stato* e *Aperto*', 'has "e" after *Stato*: write è, non è, contiene, non contiene or è uno di'],
    ['se *Stato* è *Aperto* ma *Categoria* è *Rete*', 'has "ma" after *Aperto*: write e (and) before the next field'],
    ['se *Stato* è *Aperto*, *Nuovo*', 'has several values after "è": write è uno di (is one of)'],
    ['se *Stato* è *Aperto* e', 'goes on with "e" and no field after it: add one, or end it there'],
    ['se *Stato* è * *', 'has an empty value: write it between the asterisks'],
    ['se *Segnale* è *lamento*', 'knows no signal *lamento*: write one of reclamo, complaint'],
  ])('is refused with what to mend: %s', (sentence, problem) => {
    expect(parseRule(sentence)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });
});
