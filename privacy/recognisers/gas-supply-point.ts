import { CUE } from '../reading/cues.ts';
import { cueBefore } from '../reading/nearest-cue.ts';
import { digitsOf, hasCodes, placeOf } from '../reading/reading.ts';
import type { Code, Reading } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import { wordSet } from './word-set.ts';

/** PDR, the point where gas is delivered (ARERA): fourteen digits without a check, so only where the words say so. */
export const gasSupplyPoint = defineRecogniser({
  id: 'gas-supply-point',
  mayFind: ({ digits }) => hasCodes(digits, 14),
  *find(reading) {
    for (const code of digitsOf(reading, 14)) {
      const cue = cueBefore(reading, code, 6);
      if (cue & CUE.gas || ((cue & CUE.reference) === 0 && isOfGas(reading, code))) {
        yield { ...placeOf(reading, code), confidence: 0.96, reason: 'named' };
      }
    }
  },
  examples: {
    found: [
      'PDR 15619802126724',
      'pdr: 0088 2814 0714 20',
      'codice PDR n. 01601128498093',
      'punto di riconsegna 00882814071420',
      'voltura gas 00882814071420',
      'codice PDR riportato in bolletta: 01601128498093',
    ],
    ignored: [
      'tracking 41410948692755',
      'PDR 1561980212672',
      'PDR 156198021267244',
      '15619802126724',
      'PDR non attivo',
      'contatore gas matricola 15619802126724',
    ],
  },
});

const GAS = wordSet('gas metano');
const REACH = 3;

/** `gas: 0088…`, `attivazione gas su 0088…`, with no other number's word in between. */
function isOfGas({ words }: Reading, { first }: Code): boolean {
  return words.slice(Math.max(first - REACH, 0), first).some((word) => GAS.has(word));
}
