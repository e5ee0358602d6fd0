import { CUE } from '../reading/cues.ts';
import { cueBefore, cueRightBefore } from '../reading/nearest-cue.ts';
import { codesOf, hasCodes, placeOf } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';

/**
 * The number of a passport (ICAO Doc 9303: up to nine letters and digits). The Italian ones have two letters and seven digits,
 * now from YA on; any other form is one only where the words say so.
 */
export const passport = defineRecogniser({
  id: 'passport',
  mayFind: ({ codes }) => hasCodes(codes, 7, 9),
  *find(reading) {
    for (let length = 7; length <= 9; length += 1) {
      for (const code of codesOf(reading, length)) {
        if (!FORMS.test(code.written) || (code.last > code.first && !SPACED.test(code.written))) continue;
        const cue = cueBefore(reading, code, 6);
        const isNamed = (cue & CUE.passport) !== 0 && ((cue & CUE.identityCard) === 0 || ITALIAN.test(code.written));
        const isItself =
          code.first === code.last &&
          ITALIAN.test(code.written) &&
          (cueRightBefore(reading, code) & CUE.reference) === 0;
        if (isNamed) yield { ...placeOf(reading, code), confidence: 0.89, reason: 'named' };
        else if (isItself) yield { ...placeOf(reading, code), confidence: 0.6, reason: 'form' };
      }
    }
  },
  examples: {
    found: [
      'passaporto YA1234567',
      'passaporto n. YB 1234567 smarrito',
      'pas. YC9467211 rilasciato qui',
      'passport no. DE6226443',
      'passport Q01304574',
      'passaporto 144828613',
      'passaporto numero AA1234567',
      'verificata con YA1234567',
      'documento YA1234567',
    ],
    ignored: [
      'passaporto smarrito, appuntamento 10/08/2026',
      'passaporto scaduto, ticket AA1234567',
      'articolo YA1234567',
      'YA123456',
      'YA12345678',
      'patente AA1234567X',
      'passaporto n. 12345',
      'visto e passaporto, tel 3331234567',
    ],
  },
});

const FORMS =
  /^(?:[A-Z]{1,2}\d{6,8}|\d{9}|[A-Z]\d{2}[A-Z]{2}\d{4}|\d{2}[A-Z]{2}\d{5}|[CFGHJK][CFGHJKLMNPRTVWXYZ0-9]{8})$/u;
const SPACED = /^[A-Z]{2}\d{7}$/u;
const ITALIAN = /^Y[A-C]\d{7}$/u;
