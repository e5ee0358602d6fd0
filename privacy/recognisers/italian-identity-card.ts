import { CUE } from '../reading/cues.ts';
import { cueBefore } from '../reading/nearest-cue.ts';
import { hasCodes, placeOf } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import { namedCodes } from './named-codes.ts';

/**
 * The number of an Italian identity card (single national number of the Ministry of the Interior): electronic `CA00000AA`,
 * on paper `AA0000000`, of the first electronic kind `0000000AA`. Articles are numbered alike: the word beside it decides.
 */
export const italianIdentityCard = defineRecogniser({
  id: 'italian-identity-card',
  mayFind: ({ codes }) => hasCodes(codes, 9),
  *find(reading) {
    for (const code of namedCodes(reading, { pattern: FORMS, length: 9, cue: CUE.identityCard, reach: 8 })) {
      const isPassport = /^Y[A-C]/u.test(code.written) && (cueBefore(reading, code, 8) & CUE.passport) !== 0;
      if (!isPassport) yield { ...placeOf(reading, code), confidence: 0.88, reason: 'named' };
    }
    if (!(reading.spokenOf & CUE.passport)) return;
    // «passaporto … e carta …»: among documents that is no payment card.
    for (const code of namedCodes(reading, { pattern: FORMS, length: 9, cue: CUE.paymentCard, reach: 2 })) {
      yield { ...placeOf(reading, code), confidence: 0.88, reason: 'named' };
    }
  },
  examples: {
    found: [
      'CIE CA12345AB',
      'cie ca12345ab rilasciata dal comune',
      "carta d'identità n. AX1234567",
      "carta d'identità cartacea AY 5557474",
      'C.I. AS3942036',
      'CI am 2770101, ritiro delegato',
      'documento: CI 57485 GM',
      'doc CY59937UQ',
      'ID card CP06747BB',
      'documento di riconoscimento numero AX1234567',
      "carta d'identità 1234567AB",
      'passaporto YA1234567 e carta AX1234567 da rinnovare',
    ],
    ignored: [
      'articolo CA12345AB',
      'cod. AX1234567',
      'modello CA12345AB',
      'passaporto AX1234567',
      "carta d'identità scaduta, ordine AX1234567",
      'CIE CA1234AB',
      'CIE CA123456AB',
      'seriale CA12345AB',
      'carta AX1234567',
    ],
  },
});

const FORMS = /^(?:C[A-Z]\d{5}[A-Z]{2}|[A-Z]{2}\d{7}|\d{7}[A-Z]{2})$/u;
