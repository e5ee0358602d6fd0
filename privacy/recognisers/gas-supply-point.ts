import { CUE } from '../reading/cues.ts';
import { cueBefore } from '../reading/nearest-cue.ts';
import { digitsOf, placeOf } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';

/** PDR, the point where gas is delivered (ARERA): fourteen digits without a check, so only where the words say so. */
export const gasSupplyPoint = defineRecogniser({
  id: 'gas-supply-point',
  *find(reading) {
    if (!(reading.spokenOf & CUE.gas)) return;
    for (const code of digitsOf(reading, 14)) {
      if (cueBefore(reading, code, 6) & CUE.gas) yield { ...placeOf(reading, code), confidence: 0.96, reason: 'named' };
    }
  },
  examples: {
    found: [
      'PDR 15619802126724',
      'pdr: 0088 2814 0714 20',
      'codice PDR n. 01601128498093',
      'punto di riconsegna 00882814071420',
    ],
    ignored: [
      'tracking 41410948692755',
      'PDR 1561980212672',
      'PDR 156198021267244',
      '15619802126724',
      'PDR non attivo',
    ],
  },
});
