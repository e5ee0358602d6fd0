import { validate } from 'stdnum/lib/esm/it/codicefiscale.js';
import { validate as validateProvisional } from 'stdnum/lib/esm/it/iva.js';
import { CUE } from '../reading/cues.ts';
import { cueRightBefore } from '../reading/nearest-cue.ts';
import { digitsOf, FORM, isSpace, joinAfter, placeOf } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import { birthdayIn, OMOCODIA } from './italian-tax-code-parts.ts';
import { passesLuhn } from './luhn.ts';

/**
 * The codice fiscale of a person (DM 23/12/1976 n. 13813): 16 characters, the last one a check character; the provisional one
 * has eleven digits, like a partita IVA, so that only the words tell.
 */
export const italianTaxCode = defineRecogniser({
  id: 'italian-tax-code',
  *find(reading) {
    for (let first = 0; first < reading.tokens.length; first += 1) {
      const found = codeFrom(reading, first);
      if (!found || !birthdayIn(found.code) || !validate(found.code).isValid) continue;

      const place = placeOf(reading, { first, last: found.last });
      yield hasLettersForDigits(found.code)
        ? { ...place, confidence: 0.96, reason: 'omocodia' }
        : { ...place, confidence: 0.98, reason: 'check-character' };
    }
    if (!(reading.spokenOf & CUE.taxCode)) return;
    for (const code of digitsOf(reading, 11)) {
      const cue = cueRightBefore(reading, code);
      if (
        !(cue & CUE.taxCode) ||
        cue & CUE.vatNumber ||
        !passesLuhn(code.written) ||
        !validateProvisional(code.written).isValid
      )
        continue;
      yield { ...placeOf(reading, code), confidence: 0.9, reason: 'check-digit' };
    }
  },
  examples: {
    found: [
      'RSSMRA85T10A562S',
      'CF: rssmra85t10a562s, chiede il rimborso',
      'cod. fisc. RSS MRA 85T10 A562S',
      'RSSMRA 85T10A562S',
      'RSS-MRA-85T10-A562S',
      'RSSMRA 85T10 A562S',
      'intestata a BNCLRA92M52F205H.',
      'omocodia: RSSMRA85T10A56NH',
      'tutte lettere: RSSMRAURTMLARSNL',
      'file CF_RSSMRA85T10A562S.pdf',
      'RSSMRA85T10A562S/BNCLRA92M52F205H',
      'codice fiscale 01333550323',
    ],
    ignored: [
      'RSSMRA85T10A562T',
      'seriale XRSSMRA85T10A562S',
      'seriale RSSMRA85T10A562S9',
      'èRSSMRA85T10A562S',
      'RSSMRA85F10A562S',
      'RSSMRA85T00A562R',
      'RSSMRA85B31A562F',
      'RSSMRA85T10A562',
      'La cliente chiede la copia della fattura di ottobre 2025',
      'codice fiscale 01333550324',
    ],
  },
});

const LENGTH = 16;
const DIGIT_PLACES = [6, 7, 9, 10, 12, 13, 14];
/** Where a space or a hyphen may stand. */
const GROUP_ENDS: ReadonlySet<number> = new Set([3, 6, 11]);

/** The sixteen characters from a token on, in one or in the groups of surname, name, birthday and place. */
function codeFrom(reading: Reading, first: number): { readonly code: string; readonly last: number } | null {
  const { text, tokens } = reading;
  const start = tokens[first];
  const length = start ? start.end - start.start : 0;
  if (!start || (length !== LENGTH && (!GROUP_ENDS.has(length) || start.form === FORM.digits))) return null;
  if (length === LENGTH) return { code: text.slice(start.start, start.end).toUpperCase(), last: first };

  let code = '';
  let hasDigits = false;
  for (let last = first; code.length < LENGTH; last += 1) {
    const token = tokens[last];
    if (!token || code.length + token.end - token.start > LENGTH) return null;
    code += text.slice(token.start, token.end);
    hasDigits ||= token.form === FORM.mixed;
    if (code.length === LENGTH) return hasDigits ? { code: code.toUpperCase(), last } : null;
    const join = joinAfter(reading, last);
    if (!GROUP_ENDS.has(code.length) || !(isSpace(join) || join === '-')) return null;
  }
  return null;
}

function hasLettersForDigits(code: string): boolean {
  return DIGIT_PLACES.some((place) => OMOCODIA.includes(code.charAt(place)));
}
