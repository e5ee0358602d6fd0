import { describe, expect, it } from 'vitest';
import { findPersonalData } from './find-personal-data.ts';
import { recognisers } from './recognisers/index.ts';
import { dropPersonalData, redactFindings, redactSecrets, redactText } from './rewrite.ts';

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

  it('can be had without secrets and whole card numbers alone', () => {
    expect(redactSecrets(`${TWO} Carta 4111 1111 1111 1111, cvv 735, scad 04/28, PIN 4821, password: girasole`)).toBe(
      `${TWO} Carta **** **** **** 1111, cvv [rimosso], scad [scadenza], PIN [rimosso], password: [rimosso]`,
    );
    expect(redactSecrets('PIN errato, carta bloccata, OTP inviato')).toBe('PIN errato, carta bloccata, OTP inviato');
  });

  it('can be had with some findings redacted and the others as they were', () => {
    const [taxCode] = findPersonalData(TWO);

    expect(redactFindings(TWO, taxCode ? [taxCode] : [])).toBe(TWO.replace('RSSMRA85T10A562S', '[codice fiscale]'));
  });
});
