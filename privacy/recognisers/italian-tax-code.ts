import { validate } from 'stdnum/lib/esm/it/codicefiscale.js';
import { validate as validateProvisional } from 'stdnum/lib/esm/it/iva.js';
import { CUE } from '../reading/cues.ts';
import { cueRightBefore, isSpokenOfBefore } from '../reading/nearest-cue.ts';
import { digitsOf, FORM, placeOf } from '../reading/reading.ts';
import type { Code, Reading } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import type { Match } from './define-recogniser.ts';
import { birthdayIn, hasNames, OMOCODIA } from './italian-tax-code-parts.ts';
import { passesLuhn } from './luhn.ts';

/**
 * The codice fiscale of a person (DM 23/12/1976 n. 13813): 16 characters, the last one a check character; the provisional one
 * has eleven digits, like a partita IVA, so that only the words tell.
 */
export const italianTaxCode = defineRecogniser({
  id: 'italian-tax-code',
  mayFind: ({ longest, figures, spokenOf }) =>
    longest >= LENGTH || figures >= FEWEST_FIGURES || (spokenOf & CUE.taxCode) > 0,
  *find(reading) {
    for (const code of codesIn(reading)) {
      const sureness = birthdayIn(code.written) ? surenessOf(reading, code) : null;
      if (sureness) yield { ...placeOf(reading, code), ...sureness };
    }
    if (!(reading.spokenOf & CUE.taxCode)) return;
    for (const code of digitsOf(reading, 11)) {
      if (!(cueRightBefore(reading, code) & CUE.taxCode) || !passesLuhn(code.written)) continue;
      // Of a firm both numbers are the same, and called so: `P. IVA / C.F. 0133…`.
      if (isSpokenOfBefore(reading, code, CUE.vatNumber, BOTH) || !validateProvisional(code.written).isValid) continue;
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
      'CF RSS MRA 85 T 10 A562 S',
      'cf RSSM RA85 T10A 562S',
      'R S S M R A 8 5 T 1 0 A 5 6 2 S',
      'codice fiscale: RSSMRA URTML ARSNL',
      'codice fiscale RSSMRA85T10\nA562S',
      'cf RSS.MRA.85T10.A562S',
      'codice fiscale RSSMRA85T10A562T',
      'RSSMRA85T10A562T',
      'intestata a Rossi, BNCLRA92M52F205I',
    ],
    ignored: [
      'ARSSMR85T10A562T',
      'articolo RSSMRA85T10A562T',
      'cod. articolo ABCDEF85T10Y562T',
      'P. IVA / C.F. 01333550323',
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
const LETTERS = 6;
/** Other people of the same code have letters for some of them. */
const FEWEST_FIGURES = 4;
const BOTH = 6;
const DIGIT_PLACES = [6, 7, 9, 10, 12, 13, 14];

/**
 * One that fails its own check is one all the same where it is called so, or where all the rest is as the law has it: mistyped,
 * it tells of its holder what it told before.
 */
function surenessOf(reading: Reading, code: Code): Pick<Match, 'confidence' | 'reason'> | null {
  const isOmocodia = hasLettersForDigits(code.written);
  if (validate(code.written).isValid) {
    return { confidence: isOmocodia ? 0.96 : 0.98, reason: isOmocodia ? 'omocodia' : 'check-character' };
  }
  if (isOmocodia) return null;
  const cue = cueRightBefore(reading, code);
  if (cue & CUE.taxCode) return { confidence: 0.85, reason: 'named' };
  return cue === 0 && hasNames(code.written) ? { confidence: 0.6, reason: 'check-character-wrong' } : null;
}

/** Sixteen characters in one; or in groups of any kind, where six letters come before the first digit. */
function codesIn(reading: Reading): readonly Code[] {
  const { text, tokens } = reading;
  const codes: Code[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const { start = 0, end = 0, form } = tokens[place] ?? {};
    if (end - start === LENGTH && (form === FORM.mixed || form === FORM.letters))
      codes.push({ written: text.slice(start, end).toUpperCase(), first: place, last: place });
  }
  for (const place of reading.numbered) {
    const first = firstOfLetters(reading, place);
    const code = first < 0 ? null : sixteenFrom(reading, first);
    if (code) codes.push(code);
  }
  if (reading.spokenOf & CUE.taxCode) codes.push(...lettersAfterCue(reading));
  return codes;
}

/** `codice fiscale RSSMRA URTML ARSNL`: an omocodia may have no digit at all to begin from. */
function lettersAfterCue(reading: Reading): readonly Code[] {
  const codes: Code[] = [];
  for (let place = 0; place < reading.tokens.length; place += 1) {
    if (!((reading.tokens[place]?.cue ?? 0) & CUE.taxCode)) continue;
    for (let first = place + 1; first <= place + 2; first += 1) {
      const code = sixteenFrom(reading, first);
      if (code) codes.push(code);
    }
  }
  return codes;
}

/** Where six letters begin, in one or in groups, of which the last ones may stand with the first digit; -1 when there are others. */
function firstOfLetters({ text, tokens }: Reading, numbered: number): number {
  const token = tokens[numbered];
  if (!token || token.end - token.start >= LENGTH) return -1;
  let letters = 0;
  while (letters < LETTERS && isLetter(text.charCodeAt(token.start + letters))) letters += 1;
  for (let first = numbered; ; first -= 1) {
    if (letters === LETTERS) return first;
    const before = tokens[first - 1];
    if (before?.form !== FORM.letters || !isGap(text, before.end, tokens[first]?.start ?? 0)) return -1;
    letters += before.end - before.start;
    if (letters > LETTERS) return -1;
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Groups of sixteen characters together; none when more of it follows without a space. */
function sixteenFrom({ text, tokens }: Reading, first: number): Code | null {
  let written = '';
  for (let last = first; ; last += 1) {
    const token = tokens[last];
    if (!token || token.form === FORM.hidden || written.length + token.end - token.start > LENGTH) return null;
    written += text.slice(token.start, token.end);
    if (written.length === LENGTH) return last === first ? null : { written: written.toUpperCase(), first, last };
    if (!isGap(text, token.end, tokens[last + 1]?.start ?? 0)) return null;
  }
}

/** A space, a sign, the end of a line: up to three together. */
function isGap(text: string, end: number, start: number): boolean {
  if (start - end < 1 || start - end > 3) return false;
  for (let at = end; at < start; at += 1) if (!GAPS.includes(text.charAt(at))) return false;
  return true;
}

const GAPS = ' \u00a0\u202f\t\r\n-–./_,';

function hasLettersForDigits(code: string): boolean {
  return DIGIT_PLACES.some((place) => OMOCODIA.includes(code.charAt(place)));
}
