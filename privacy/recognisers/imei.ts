import { CUE } from '../reading/cues.ts';
import { cueRightBefore, isSpokenOfBefore } from '../reading/nearest-cue.ts';
import { digitsOf, hasCodes, placeOf } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import { passesLuhn } from './luhn.ts';

/** The number of a mobile telephone, IMEI (3GPP TS 23.003, clause 6.2): fifteen digits with the check digit of Luhn. */
export const imei = defineRecogniser({
  id: 'imei',
  mayFind: ({ digits }) => hasCodes(digits, 15),
  *find(reading) {
    for (const code of digitsOf(reading, 15)) {
      if (!passesLuhn(code.written)) continue;
      const isAlone = code.first === 0 && code.last === reading.tokens.length - 1;
      if (isSpokenOfBefore(reading, code, CUE.imei, 6))
        yield { ...placeOf(reading, code), confidence: 0.97, reason: 'check-digit' };
      else if (USUAL.test(code.written) && cueRightBefore(reading, code) === 0) {
        yield { ...placeOf(reading, code), confidence: 0.7, reason: 'check-digit' };
      } else if (isAlone) yield { ...placeOf(reading, code), confidence: 0.6, reason: 'check-digit' };
    }
  },
  examples: {
    found: [
      'IMEI 352099001761481',
      'imei: 35-209900-176148-1',
      'furto telefono, imei 490154203237518',
      'sul retro leggo 352099001761481',
      'IMEI1 86 893203 635609 0',
      'imei nuovo apparato 490154203237518',
      '490154203237518',
    ],
    ignored: [
      'IMEI 352099001761482',
      'tracking 352099001761481',
      'imei 3520990017614',
      'IMEI non leggibile',
      'letto 490154203237518 sulla scatola',
      'spedizione n. 352099001761481',
    ],
  },
});

/** The first digits of the telephones in use: those of the BABT and of the TAF. */
const USUAL = /^(?:35|86)/u;
