import { CUE } from '../reading/cues.ts';
import { codesOf, digitsOf, hasCodes, placeOf } from '../reading/reading.ts';
import { cueRightBefore } from '../reading/nearest-cue.ts';
import { defineRecogniser } from './define-recogniser.ts';

/**
 * The number on the back of the tessera sanitaria, the European card TEAM (decision S2 of the EU; the ministry's decrees on the card): twenty
 * digits, `80380` for Italy; and the code of who has none, STP or ENI, with thirteen digits.
 */
export const italianHealthCard = defineRecogniser({
  id: 'italian-health-card',
  mayFind: ({ digits, codes }) => hasCodes(digits, 13, 20) || hasCodes(codes, 16),
  *find(reading) {
    for (const code of digitsOf(reading, 20)) {
      if (!/^80380000\d{12}$|^80380\d{15}$/u.test(code.written)) continue;
      yield { ...placeOf(reading, code), confidence: 0.95, reason: 'form' };
    }
    for (const code of codesOf(reading, 16)) {
      if (/^(?:STP|ENI)\d{13}$/u.test(code.written))
        yield { ...placeOf(reading, code), confidence: 0.93, reason: 'form' };
    }
    for (const code of digitsOf(reading, 13)) {
      const isNamed = (cueRightBefore(reading, code) & CUE.healthCard) !== 0;
      if (isNamed && !hasHead(reading.text, placeOf(reading, code).start)) {
        yield { ...placeOf(reading, code), confidence: 0.93, reason: 'named' };
      }
    }
  },
  examples: {
    found: [
      'tessera sanitaria 80380001602569145437',
      'n. team 80380 00160 25691 45437',
      'health card 80380000908849671614',
      'tessera smarrita, 80380001203749186853',
      'codice STP1234567890123',
      'STP 1234567890123',
      'straniero con stp n. 1234567890123',
    ],
    ignored: [
      'tessera sanitaria 8038000160256914543',
      'tessera sanitaria 803800016025691454377',
      'tracking 12380001602569145437',
      'EAN 1234567890123',
      'STP123456789012',
      'tessera sanitaria scaduta, ritirare la nuova',
    ],
  },
});

/** `STP 123…` was found with its letters. */
function hasHead(text: string, start: number): boolean {
  return /(?:stp|eni)[ -]?$/iu.test(text.slice(Math.max(start - 4, 0), start));
}
