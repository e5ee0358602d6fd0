import { validate } from 'stdnum/lib/esm/it/iva.js';
import { CUE } from '../reading/cues.ts';
import { isInARow } from '../reading/digits.ts';
import { cueBefore, cueRightBefore } from '../reading/nearest-cue.ts';
import { codesOf, digitsOf, placeOf } from '../reading/reading.ts';
import type { Code, Reading } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import type { Match } from './define-recogniser.ts';
import { passesLuhn } from './luhn.ts';

/** The partita IVA (DPR 633/1972, art. 35; DM 23/12/1976): seven digits, the tax office, a check digit; `IT` before it abroad. */
export const italianVatNumber = defineRecogniser({
  id: 'italian-vat-number',
  *find(reading) {
    for (const code of codesOf(reading, 13)) {
      if (code.written.startsWith('IT') && code.last - code.first < 2)
        yield* checked(reading, code, code.written.slice(2));
    }
    for (const code of digitsOf(reading, 11)) yield* checked(reading, code, code.written);
  },
  examples: {
    found: [
      'P. IVA 01333550323',
      'p.iva IT01333550323',
      'partita iva: 01333550323, sede di Trieste',
      'partita i.v.a. 01333550323',
      'piva 013 3355 0323',
      'fattura alla ditta 01333550323',
      'VAT number IT 01333550323',
      'IVA n. 01333550323.',
      'Rossi srl, 01333550323',
    ],
    ignored: [
      'P. IVA 01333550324',
      'pratica 00000000000',
      'ordine 01333550323',
      'contatore n. 01333550323',
      'CRO 01333550323',
      'p.iva 0133355032',
      'p.iva 013335503233',
      'X01333550323',
      '+49 013 33550323',
      'cell 01333550323-44',
    ],
  },
});

function* checked(reading: Reading, code: Code, digits: string): Iterable<Match> {
  // The library makes an error with a stack of every number that is wrong: most never get there.
  if (!/^\d{11}$/u.test(digits) || !passesLuhn(digits) || !validate(digits).isValid) return;
  if (reading.text.charAt(placeOf(reading, code).start - 1) === '+') return;
  const cue = cueBefore(reading, code, 6);
  const place = placeOf(reading, code);
  if (cue & CUE.vatNumber) yield { ...place, confidence: 0.96, reason: 'check-digit' };
  // One number of a hundred has a right check digit and the number of an office: what is called an order is one.
  else if (cueRightBefore(reading, code) === 0 && !isInARow(reading, code.first))
    yield { ...place, confidence: 0.8, reason: 'check-digit' };
}
