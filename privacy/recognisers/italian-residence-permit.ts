import { CUE } from '../reading/cues.ts';
import { hasCodes, placeOf } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import { namedCodes } from './named-codes.ts';

/** The number of an Italian electronic residence permit (Reg. (EC) 1030/2002; Poligrafico dello Stato): `I` and eight digits. */
export const italianResidencePermit = defineRecogniser({
  id: 'italian-residence-permit',
  mayFind: ({ codes }) => hasCodes(codes, 9),
  *find(reading) {
    for (const code of namedCodes(reading, { pattern: /^I\d{8}$/u, length: 9, cue: CUE.residencePermit, reach: 8 })) {
      yield { ...placeOf(reading, code), confidence: 0.9, reason: 'named' };
    }
  },
  examples: {
    found: [
      'permesso I57426489',
      'permesso di soggiorno n. I45011390 in scadenza',
      'residence permit i68518004',
      'permesso soggiorno: I 48767690',
      'documento I48767690',
      'PSE I48767690',
    ],
    ignored: [
      'articolo I57426489',
      'I57426489',
      'permesso di soggiorno, pratica I57426489',
      'permesso I5742648',
      'permesso I574264890',
      'permesso di soggiorno in rinnovo dal 12/03/2026',
    ],
  },
});
