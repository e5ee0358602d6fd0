import { validate } from 'stdnum/lib/esm/it/iva.js';
import { CUE } from '../reading/cues.ts';
import { isInARow } from '../reading/digits.ts';
import { cueBefore, cueRightBefore, isSpokenOfBefore } from '../reading/nearest-cue.ts';
import { codesOf, digitsOf, FORM, hasCodes, isSpace, isTight, joinAfter, placeOf } from '../reading/reading.ts';
import type { Code, Reading } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import type { Match } from './define-recogniser.ts';
import { passesLuhn } from './luhn.ts';
import { wordSet } from './word-set.ts';

/** The partita IVA (DPR 633/1972, art. 35; DM 23/12/1976): seven digits, the tax office, a check digit; `IT` before it abroad. */
export const italianVatNumber = defineRecogniser({
  id: 'italian-vat-number',
  mayFind: ({ codes, digits }) => hasCodes(codes, 13) || hasCodes(digits, 11),
  *find(reading) {
    for (const code of codesOf(reading, 13)) {
      if (code.written.startsWith('IT')) yield* checked(reading, code, code.written.slice(2));
    }
    for (const code of digitsOf(reading, 11)) yield* checked(reading, withCountry(reading, code), code.written);
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
      'P.IVA / C.F.: IT01333550323',
      'codice fiscale e partita iva 01333550323',
      'VAT no. IT013 335 503 23',
      'P.IVA IT 01 33 35 50 323',
      'VAT registration number is IT.01333550323',
      'partita iva IT01333550324',
    ],
    ignored: [
      'aliquota IVA 01333550324',
      'partita iva IT01333550 324',
      'ordine con P.IVA, n. 01333550324',
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
  if (!/^\d{11}$/u.test(digits)) return;
  const place = placeOf(reading, code);
  if (reading.text.charAt(place.start - 1) === '+') return;
  const isNamed = isCalledVat(reading, code);
  // The library makes an error with a stack of every number that is wrong: most never get there.
  if (!passesLuhn(digits) || !validate(digits).isValid) {
    if (isNamed && isSpelledOut(reading, code)) yield { ...place, confidence: 0.85, reason: 'named' };
  } else if (isNamed) yield { ...place, confidence: 0.96, reason: 'check-digit' };
  // One number of a hundred has a right check digit and the number of an office: what is called an order is one.
  else if (code.last - code.first < 2 && cueRightBefore(reading, code) === 0 && !isInARow(reading, code.first))
    yield { ...place, confidence: 0.8, reason: 'check-digit' };
}

/** The digits with the country before them, where one sign keeps it apart. */
function withCountry(reading: Reading, code: Code): Code {
  const join = joinAfter(reading, code.first - 1);
  const isAbroad = reading.words[code.first - 1] === 'it' && (isSpace(join) || isTight(join));
  return isAbroad ? { ...code, first: code.first - 1 } : code;
}

const REACH = 6;

/** By the nearest word, or by one before it that names the codice fiscale as well, which is the same number for a firm. */
function isCalledVat(reading: Reading, code: Code): boolean {
  const cue = cueBefore(reading, code, REACH);
  if (cue & CUE.vatNumber) return true;
  return (cue & CUE.taxCode) !== 0 && isSpokenOfBefore(reading, code, CUE.vatNumber, REACH);
}

/**
 * Called «partita IVA» right before and not only «IVA», which is the tax: then a wrong check digit is a slip of the hand, and
 * the number, in one, is not less of a person's.
 */
function isSpelledOut(reading: Reading, code: Code): boolean {
  const first = reading.tokens[code.first]?.form === FORM.letters ? code.first + 1 : code.first;
  if (first !== code.last || !(cueRightBefore(reading, code) & CUE.vatNumber)) return false;
  const { tokens, words } = reading;
  for (let place = code.first - 1; place >= Math.max(code.first - REACH, 0); place -= 1) {
    if ((tokens[place]?.cue ?? 0) & CUE.vatNumber) return words[place] !== 'iva' || HEADS.has(words[place - 1] ?? '');
  }
  return false;
}

const HEADS = wordSet('p partita part');
