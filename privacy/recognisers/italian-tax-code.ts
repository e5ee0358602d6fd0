import { validate } from 'stdnum/lib/esm/it/codicefiscale.js';
import { defineRecogniser } from './define-recogniser.ts';

/** The codice fiscale of a person (DM 23/12/1976 n. 13813): 16 characters, the last one a check character. */
export const italianTaxCode = defineRecogniser({
  id: 'italian-tax-code',
  *find(text) {
    for (const { 0: written, index } of text.matchAll(CANDIDATE)) {
      const code = written.replaceAll(SEPARATOR, '').toUpperCase();
      if (code.length < written.length && !/\d/u.test(code)) continue;
      if (!isPlausibleBirthday(code) || !validate(code).isValid) continue;

      const place = { start: index, end: index + written.length };
      yield hasLettersForDigits(code)
        ? { ...place, confidence: 0.9, reason: 'omocodia' }
        : { ...place, confidence: 0.98, reason: 'check-character' };
    }
  },
  examples: {
    found: [
      'RSSMRA85T10A562S',
      'CF: rssmra85t10a562s, chiede il rimborso',
      'cod. fisc. RSS MRA 85T10 A562S',
      'RSSMRA 85T10A562S',
      'RSS-MRA-85T10-A562S',
      'intestata a BNCLRA92M52F205H.',
      'omocodia: RSSMRA85T10A56NH',
      'file CF_RSSMRA85T10A562S.pdf',
      'RSSMRA85T10A562S/BNCLRA92M52F205H',
    ],
    ignored: [
      'RSSMRA85T10A562T',
      'seriale XRSSMRA85T10A562S',
      'seriale RSSMRA85T10A562S9',
      'èRSSMRA85T10A562S',
      'RSSMRA85F10A562S',
      'RSSMRA85T00A562R',
      'RSSMRA85B31A562F',
      'RSSMRA85T10A562',
      'La cliente chiede la copia della fattura di ottobre 2025',
    ],
  },
});

// Explicit letters instead of the `i` flag: with `u` it would let in the Kelvin sign and the long s.
const DIGIT = '[0-9LMNPQRSTUVlmnpqrstuv]';
const GAP = '[ \\u00a0\\u202f-]?';
const CANDIDATE = new RegExp(
  `(?<![\\p{L}\\p{N}])[A-Za-z]{3}${GAP}[A-Za-z]{3}${GAP}${DIGIT}{2}[A-EHLMPRSTa-ehlmprst]${DIGIT}{2}${GAP}[A-Za-z]${DIGIT}{3}[A-Za-z](?![\\p{L}\\p{N}])`,
  'gu',
);
const SEPARATOR = /[ \u00a0\u202f-]/gu;

/** Two persons with the same code: the office turns digits into these letters, in this order. */
const OMOCODIA = 'LMNPQRSTUV';
const DIGIT_PLACES = [6, 7, 9, 10, 12, 13, 14];
const DAYS_OF_MONTH: Readonly<Record<string, number>> = {
  A: 31,
  B: 29,
  C: 31,
  D: 30,
  E: 31,
  H: 30,
  L: 31,
  M: 31,
  P: 30,
  R: 31,
  S: 30,
  T: 31,
};

function isPlausibleBirthday(code: string): boolean {
  const day = Number(code.slice(9, 11).replaceAll(/[A-Z]/gu, (letter) => String(OMOCODIA.indexOf(letter))));
  const dayOfMonth = day > 40 ? day - 40 : day; // 40 is added for women
  return dayOfMonth >= 1 && dayOfMonth <= (DAYS_OF_MONTH[code.charAt(8)] ?? 0);
}

function hasLettersForDigits(code: string): boolean {
  return DIGIT_PLACES.some((place) => OMOCODIA.includes(code.charAt(place)));
}
