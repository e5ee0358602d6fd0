import { CUE } from '../reading/cues.ts';
import { cueBefore, isCalledOtherwise } from '../reading/nearest-cue.ts';
import { codesOf, hasCodes, placeOf } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';

/**
 * The number of an Italian driving licence: `U1`, seven letters or digits and a letter since the circular of the Ministry of
 * Transport of 18/10/2011; before, the province, seven digits and a letter.
 */
export const italianDrivingLicence = defineRecogniser({
  id: 'italian-driving-licence',
  mayFind: ({ codes }) => hasCodes(codes, 10),
  *find(reading) {
    for (const code of codesOf(reading, 10)) {
      if (!FORMS.test(code.written)) continue;
      const cue = cueBefore(reading, code, 8);
      const isItself = code.first === code.last && CENTRAL.test(code.written) && !isCalledOtherwise(reading, code);
      if (cue & CUE.drivingLicence) yield { ...placeOf(reading, code), confidence: 0.9, reason: 'named' };
      else if (isItself) yield { ...placeOf(reading, code), confidence: 0.7, reason: 'form' };
    }
  },
  examples: {
    found: [
      'patente U1JB44448B',
      'patente cat. B U1YH57672S, punti 18',
      'rinnovo patente TO8017372X scad 04/2027',
      'documento: patente B n. U1CR83194J',
      'driving licence MI5820093W',
      'patente di guida: MI 5820093 W',
      'conducente con U1JB44448B',
    ],
    ignored: [
      'seriale TO8017372X',
      'articolo U1JB44448B',
      'patente sospesa, pratica TO8017372X',
      'patente TO8017372',
      'patente TO80173722X',
      'TO8017372X',
      'modem U1JB4444BB8',
    ],
  },
});

const FORMS = /^(?:U1[A-Z0-9]{7}[A-Z]|[A-Z]{2}\d{7}[A-Z])$/u;
/** As they are issued: two letters and five digits. */
const CENTRAL = /^U1[A-Z]{2}\d{5}[A-Z]$/u;
