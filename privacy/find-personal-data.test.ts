import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from './find-personal-data.ts';
import { recognisers } from './recognisers/index.ts';

describe('findPersonalData', () => {
  it('says kind and place of each personal datum in reading order', () => {
    const text = 'CF FRRMRT85C50H501C, accredito su IT60 X054 2811 1010 0000 0123 456.';

    expect(kindsAndTexts(text)).toEqual([
      ['italian-tax-code', 'FRRMRT85C50H501C'],
      ['iban', 'IT60 X054 2811 1010 0000 0123 456'],
    ]);
  });

  it('keeps no word of the text in a finding', () => {
    const words = JSON.stringify(findPersonalData('CF RSSMRA85T10A562S, password Estate1374'));

    expect(words).not.toContain('RSSMRA');
    expect(words).not.toContain('Estate');
  });

  it('tells a code with letters for digits as omocodia', () => {
    expect(findPersonalData('RSSMRA85T10A56NH')[0]?.reason).toBe('omocodia');
  });

  it('never throws, and its findings lie in the text, in order and apart, whatever is typed', () => {
    const pieces = fc.constantFrom(...recognisers.flatMap(({ examples }) => [...examples.found, ...examples.ignored]));
    const typed = fc.array(
      fc.oneof(
        pieces,
        fc.string({ unit: 'binary' }),
        fc.constantFrom(' ', '-', '\n', 'IT', '60', '+39 ', '@', '[', '*'),
      ),
      {
        maxLength: 12,
      },
    );

    fc.assert(
      fc.property(typed, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('what may be two things', () => {
  it.each([
    ['a card is no telephone number', 'carta 3530 1113 3330 0000', [['payment-card', '3530 1113 3330 0000']]],
    ['digits called IMEI are no card', 'IMEI 371449635398431', [['imei', '371449635398431']]],
    ['and digits of a card are no IMEI', 'amex 371449635398431', [['payment-card', '371449635398431']]],
    ['an account holds no card', 'IT60 X054 2811 1010 0000 0123 456', [['iban', 'IT60 X054 2811 1010 0000 0123 456']]],
    ['a health card holds no card', '80380 00160 25691 45437', [['italian-health-card', '80380 00160 25691 45437']]],
    ['a gas meter holds no telephone', 'PDR 00882814071420', [['gas-supply-point', '00882814071420']]],
    [
      'what follows a card is its expiry and its code',
      'visa 4111 1111 1111 1111 12/27 735',
      [
        ['payment-card', '4111 1111 1111 1111'],
        ['card-expiry', '12/27'],
        ['card-security-code', '735'],
      ],
    ],
    [
      'each number goes with the nearest word',
      'ordine 3447345013, cell 3331234567, pratica 3471234567',
      [['phone-number', '3331234567']],
    ],
    [
      'a list shares its word',
      'carte 4111111111111111 e 5555555555554444',
      [
        ['payment-card', '4111111111111111'],
        ['payment-card', '5555555555554444'],
      ],
    ],
    [
      'a mailbox is no password',
      'mail mario.rossi1@example.com password Estate1374',
      [
        ['email-address', 'mario.rossi1@example.com'],
        ['credential', 'Estate1374'],
      ],
    ],
  ])('%s', (_what, text, found) => {
    expect(kindsAndTexts(text)).toEqual(found);
  });
});

const UNITS = [
  'a',
  '1',
  'IT60 ',
  'IT6',
  'RSS MRA ',
  '-',
  '1 ',
  '1-',
  '12/',
  '333 ',
  '+39 ',
  '(',
  '*',
  '[',
  '"',
  ' ',
  '\n',
  'è',
  '😀',
  'a@',
  'a.',
  'a@b.',
  'a chiocciola ',
  'a punto ',
  '2001:',
  'aa:',
  '1.',
  'password a ',
  'pin 1 ',
  'cvv 1 ',
  'nato 1 ',
  '1 gennaio ',
  'AB 1 ',
  'AB1',
  '[rimosso]',
  '4111 ',
  'AB123CD ',
  'tre ',
  'chiave Abc1 ',
  '(12/03/1985) ',
  'è 4821 ',
  'codice di sicurezza ',
  'numero n ',
  '0039 ',
  'via Roma ',
  'via a 1 ',
  '1 Old ',
  'figlio 1 ',
  'affetto da ',
  'in cura ',
  'gia condannato per ',
  'Mario ',
  'mario rossi ',
  'MARIO ',
  'sig. ',
  'sig. de ',
  'G. ',
  "D'",
  'cliente di ',
];

describe('a long text', () => {
  it.each(UNITS)('of nothing but «%s» is read in linear time', (unit) => {
    const short = unit.repeat(Math.ceil(20_000 / unit.length));
    const long = short.repeat(10);
    timeOf(short);

    // Ten times the text may take ten times as long, not a hundred. A machine that is busy at the moment is asked again:
    // what takes a hundred times as long does so each time.
    const isLinear = () => timeOf(long) < 40 * Math.max(timeOf(short), 6);
    expect(isLinear() || isLinear() || isLinear()).toBe(true);
  });
});

function kindsAndTexts(text: string): string[][] {
  return findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

/**
 * Of three readings, in milliseconds of the processor: what else the machine does is no fault of the text. Some systems count
 * them in steps of ten or more, and a single short reading as none.
 */
function timeOf(text: string): number {
  const start = process.cpuUsage();
  for (let reading = 1; reading <= 3; reading += 1) findPersonalData(text);
  return process.cpuUsage(start).user / 1000;
}
