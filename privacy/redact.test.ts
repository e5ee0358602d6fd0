import { describe, expect, it } from 'vitest';
import { findPersonalData } from './find-personal-data.ts';
import type { Finding, RecogniserId } from './finding.ts';
import { recognisers } from './recognisers/index.ts';
import { maskFor, redactionFor } from './redact.ts';
import { redactText } from './rewrite.ts';

describe('redactionFor', () => {
  it.each([
    ['CF rssmra85t10a562s', 'CF [codice fiscale]'],
    ['p.iva 01333550323', 'p.iva [partita IVA]'],
    ['su it60 x054 2811 1010 0000 0123 456', 'su IT** **** 3456'],
    ['visa 4111 1111 1111 1111 12/27 735', 'visa **** **** **** 1111 [scadenza] [rimosso]'],
    ['cell 333 1234567', 'cell ***567'],
    ['cell tre tre otto uno due tre quattro cinque sei sette', 'cell [telefono]'],
    ['mail Mario.Rossi@example.com', 'mail M***@example.com'],
    ['mario punto rossi chiocciola libero punto it', '[e-mail]'],
    ['CIE CA12345AB', 'CIE [documento]'],
    ['passaporto YA1234567', 'passaporto [passaporto]'],
    ['patente U1JB44448B', 'patente [patente]'],
    ['team 80380001602569145437', 'team [tessera sanitaria]'],
    ['permesso I57426489', 'permesso [permesso di soggiorno]'],
    ['nata il 7 aprile 1991', 'nata il [data di nascita]'],
    ['targa ab 123 cd', 'targa AB***CD'],
    ['ip 94.141.202.165', 'ip 94.141.202.***'],
    ['IPv6 2001:4860:1:2::77', 'IPv6 [indirizzo IPv6]'],
    ['MAC 6a:a7:9b:80:2f:a0', 'MAC [indirizzo MAC]'],
    ['IMEI 352099001761481', 'IMEI ***1481'],
    ['sim 8939107728048436843', 'sim ***6843'],
    ['POD IT001E95453846', 'POD ***3846'],
    ['PDR 15619802126724', 'PDR ***6724'],
    ['codice migrazione SKY0050123691003J', 'codice migrazione [codice di migrazione]'],
    ['pw: Pegoa$2364, PIN 4821', 'pw: [rimosso], PIN [rimosso]'],
    ['abita in via Roma 12/B scala A, 93012 Gela (CL)', 'abita in [indirizzo], Gela (CL)'],
    ['corso Italia 45', '[indirizzo]'],
    ['lives at 12 Baker Street, London NW1 6XE', 'lives at [indirizzo]'],
    ['moved to Flat 3, 12 Park Lane, Leeds', 'moved to [indirizzo]'],
    ['lives at The Old Rectory, Church Lane, Bath BA1 1AA', 'lives at [indirizzo]'],
    ['abita in via Toledo 135, terzo piano, Napoli', 'abita in [indirizzo], Napoli'],
    ['Via Roma 12\n20121 Milano (MI)', '[indirizzo], Milano (MI)'],
    ['contrada Sole s/n, 92100 Agrigento', '[indirizzo], Agrigento'],
    ['carta 4111 - 1111 - 1111 - 1111', 'carta **** **** **** 1111'],
    ['carta 41111111\n11111111', 'carta **** **** **** 1111'],
    ['figlia di 9 anni', '[minore]'],
    ['cliente affetto da sclerosi multipla', 'cliente affetto da [dato sanitario]'],
    ['iscritta alla CGIL', '[dato sindacale]'],
    ['cliente Maria Grazia De Santis, cell 333 1234567', 'cliente M. G. S., cell ***567'],
    ['la sig.ra d’angelo chiede', 'la sig.ra A. chiede'],
    ['cliente con precedenti penali', 'cliente con [dato giudiziario]'],
  ])('makes of «%s» «%s»', (text, redacted) => {
    expect(redactText(text)).toBe(redacted);
  });

  it.each(recognisers.flatMap(({ examples }) => examples.found))('leaves nothing to find in «%s»', (text) => {
    const redacted = findPersonalData(text).reduceRight(
      (left, finding) => left.slice(0, finding.start) + redactionFor(finding, text) + left.slice(finding.end),
      text,
    );

    expect(findPersonalData(redacted)).toHaveLength(0);
  });

  it.each([
    ['cvv 735 482', 'cvv [rimosso] 482'],
    ['PIN 4821 7788', 'PIN [rimosso]'],
    ['carta 4111111111111111 735 482', 'carta **** **** **** 1111 [rimosso] 482'],
  ])('hides what its word says from the number after it, as in «%s»', (text, redacted) => {
    expect(redactText(text)).toBe(redacted);
    expect(findPersonalData(redacted)).toEqual([]);
  });
});

describe('maskFor', () => {
  it('shows the first and the last two characters', () => {
    const text = 'CF RSS MRA 85T10 A562S';

    expect(maskFor(first(text), text)).toBe('RS••••••••••••2S');
  });

  it('shows the first letters of a name', () => {
    const text = 'parlato con Maria Grazia De Santis';

    expect(maskFor(first(text), text)).toBe('M••• S•••');
  });

  it('shows nothing of a secret, not even how long it is', () => {
    for (const text of ['password Estate1374', 'cvv 735', 'PUK 12345678', 'visa 4111111111111111 12/27 7351']) {
      const finding = findPersonalData(text).at(-1);

      expect(finding && maskFor(finding, text)).toBe('••••••');
    }
  });

  it.each(recognisers.flatMap(({ id, examples }) => examples.found.map((text) => [id, text] as const)))(
    'shows at most four characters of %s in «%s»',
    (_id: RecogniserId, text) => {
      for (const finding of findPersonalData(text)) {
        const mask = maskFor(finding, text);
        expect(mask.replaceAll('•', '').length).toBeLessThanOrEqual(4);
        expect(mask).toContain('•••');
      }
    },
  );
});

function first(text: string): Finding {
  const [finding] = findPersonalData(text);
  if (!finding) throw new Error('nothing found');
  return finding;
}
