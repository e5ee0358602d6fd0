import { CUE } from '../reading/cues.ts';
import { cueBefore, cueRightBefore } from '../reading/nearest-cue.ts';
import { digitsOf, hasCodes, placeOf } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import { passesLuhn } from './luhn.ts';

/** The number of a SIM, ICCID (ITU-T E.118): `89`, the country, the issuer, nineteen or twenty digits with that of Luhn. */
export const simCard = defineRecogniser({
  id: 'sim-card',
  mayFind: ({ digits }) => hasCodes(digits, 19, 20),
  *find(reading) {
    for (const count of [19, 20]) {
      for (const code of digitsOf(reading, count)) {
        if (!code.written.startsWith('89') || !passesLuhn(code.written)) continue;
        const cue = cueBefore(reading, code, 6);
        const isItalian = code.written.startsWith('8939');
        if (!(cue & CUE.sim) && (!isItalian || cueRightBefore(reading, code) !== 0)) continue;
        yield { ...placeOf(reading, code), confidence: 0.96, reason: 'check-digit' };
      }
    }
  },
  examples: {
    found: [
      'ICCID 8939997696540054351',
      'sim 8939107728048436843',
      'seriale SIM: 8939 0189 6231 9461 226',
      'sostituita, 8939999732666196383',
      'iccid 8944200000000000009',
    ],
    ignored: [
      'ICCID 8939997696540054352',
      'tracking 8939997696540054351',
      'ICCID 893999769654005435',
      'barcode 9039997696540054351',
      'SIM bloccata',
    ],
  },
});
