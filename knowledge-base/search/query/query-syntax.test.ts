import { describe, expect, it } from 'vitest';
import { askedFor } from './query-syntax.ts';

describe('a query', () => {
  it.each([
    ['"posta elettronica" bloccata', [['posta', 'elettronica']], []],
    ['«non riesco a» entrare', [['non', 'riesco', 'a']], []],
    ['“posta certificata”', [['posta', 'certificata']], []],
    ['rimborso -bolletta', [], [['bolletta']]],
    ['rimborso −bolletta', [], [['bolletta']]],
    ['rimborso -"carta di credito"', [], [['carta', 'di', 'credito']]],
    ['e-mail', [], []],
    ['rimborso - bolletta', [], []],
    ['"posta elettr', [], []],
    ['""', [], []],
    ['codice -err-4021', [], [['err', '4021']]],
  ])('%s', (typed, phrases, without) => {
    expect(askedFor(typed)).toMatchObject({ phrases, without });
  });

  it('is searched for with the words of its phrases and without what is excluded', () => {
    expect(askedFor('una "posta elettronica" -pec').text.split(/\s+/u)).toEqual(['una', 'posta', 'elettronica', '']);
  });

  it('that ends in a phrase has no word that is only begun', () => {
    expect(askedFor('"posta"').text.endsWith(' ')).toBe(true);
  });
});
