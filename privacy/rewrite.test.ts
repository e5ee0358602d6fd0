import { describe, expect, it } from 'vitest';
import { findPersonalData } from './find-personal-data.ts';
import { recognisers } from './recognisers/index.ts';
import { dropPersonalData, redactText } from './rewrite.ts';

const TWO = 'CF RSSMRA85T10A562S, accredito su IT60X0542811101000000123456.';

describe('a text to keep', () => {
  it('has every personal datum redacted, and all the rest as it was', () => {
    expect(redactText(TWO)).toBe('CF [codice fiscale], accredito su IT** **** 3456.');
  });

  it('can be had with nothing in their place', () => {
    expect(dropPersonalData(TWO)).toBe('CF  , accredito su  .');
  });

  it.each(recognisers.flatMap(({ examples }) => examples.found))('holds nothing that is found in «%s»', (text) => {
    expect(findPersonalData(redactText(text))).toEqual([]);
    expect(findPersonalData(dropPersonalData(text))).toEqual([]);
  });

  it('holds nothing that is found when one number took the word of the next', () => {
    expect(findPersonalData(dropPersonalData('cvv 735 482'))).toEqual([]);
    expect(findPersonalData(redactText('371449635398431, 04/2028, 7351 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1'))).toEqual([]);
  });

  it('is the same where nothing is found', () => {
    expect(redactText('Entro 14 giorni')).toBe('Entro 14 giorni');
  });
});
