import { CUE } from '../reading/cues.ts';
import { cueAfter, cueBefore, cueRightBefore } from '../reading/nearest-cue.ts';
import { FORM, OPENS } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import { shapeOfPhone, WITH_CUE } from './phone-shapes.ts';
import { FEWEST_DIGITS, readPhoneDigits } from './phone-groups.ts';
import type { PhoneDigits } from './phone-groups.ts';
import { readSpokenDigits } from './spoken-phone.ts';
import { wordSet } from './word-set.ts';

/**
 * A telephone number: Italian mobiles and landlines (the numbering plan of AGCOM, del. 8/15/CIR), international ones
 * (ITU-T E.164), others where the words say so. Numbers that everybody may call, as 800 and 199, are nobody's.
 */
export const phoneNumber = defineRecogniser({
  id: 'phone-number',
  mayFind: ({ opens, figures }) => (opens & OPENS.saidNumber) > 0 || figures >= FEWEST_DIGITS,
  *find(reading) {
    let beyond = -1;
    for (const place of placesOfNumbers(reading)) {
      const form = reading.tokens[place]?.form;
      if (place <= beyond || form === FORM.mixed || form === FORM.hidden) continue;
      const written = form === FORM.digits ? readPhoneDigits(reading, place) : [];
      const candidates = written.length > 0 ? written : readSpokenDigits(reading, place);
      for (const candidate of candidates) {
        const confidence = written.length > 0 ? howSure(reading, candidate) : howSureOfSpoken(reading, candidate);
        if (confidence === 0) continue;
        beyond = candidate.last;
        const reason = confidence > 0.75 ? 'named' : 'form';
        yield { start: candidate.start, end: candidate.end, confidence, reason };
        break;
      }
    }
  },
  examples: {
    found: [
      'cell 333 1234567',
      'tel. 3331234567',
      'il mio numero è 333-1234567',
      'richiamare 335.119.2631',
      'Rossi Mario 3471234567',
      '+39 347 1234567',
      '0039 347 1234567',
      '(+39) 3471234567',
      'tel 06 12345678',
      'fisso 0522/692178',
      'Chiamato da 010.8431215',
      'numero 0522692178',
      'cellulare: 3-3-1-3-7-4-6-3-7-9',
      'cellulare: 35 09 99 67 46',
      '331 37 46 37 9 è il mio cellulare',
      'numero +44 7700 900107',
      'recapito estero 0044 7700 900107',
      'Rossi Fabio 0044 7911123456',
      'my mobile is 07700 900107',
      'call me on (555) 123-4567',
      'ordine 7831936743, cell 3331234567',
      'ticket TCK-0005765 aperto, 3331234567',
      'tel 333 1234567 12 marzo',
      'tel 333 1234567/347 7654321',
      '3331234567 (cell)',
      'guasto su 0522692178',
      'ordine 3521168951, 0806048293',
      'cell 347 ventuno quarantacinque sessantotto nove',
      'Rossi Mario 3331234567 reclamo chiuso',
      'migrazione numero 0522692178',
      'inviato sms di conferma a 3331234567',
      '3331234567/0522692178',
      'pagato il 07.08.2023, 010/4487028',
      '07.08.2023 010/4487028',
      'doppio tre otto uno due tre quattro cinque sei sette',
      'tel. 02 - 12345678',
      'il mio numero è tre tre otto uno due tre quattro cinque sei sette',
      'richiamare al tre quattro sette, ventuno quarantacinque sessantotto nove',
      'fisso zero sei, cinque cinque uno due tre quattro cinque sei',
      'cell trecentoquarantasette doppio due tre quattro cinque sei sette',
      'my number is three three eight double one two three four five six',
      'tel 06 12345678 int. 12',
      'Desk: 415.555.0132x728',
    ],
    ignored: [
      'ordine 3331234567',
      'ordini 3331234567, 3341234567',
      'ticket n. 3331234567',
      'contratto 3447345013: nessun insoluto',
      'codice cliente 3331234567',
      'rif. 3912345678',
      'claim closed, report 3934826906 filed',
      'Ordine 0583403908 spedito',
      '3331234567 è il numero della pratica',
      'numero verde 800 123456',
      'chiamare il 199 123 456',
      'importo 333,12',
      'il 05.04.2026 alle 12',
      'PROT-2026-3331234567',
      'lettura 03331234',
      'POD IT001E95453846',
      'tracking 41410948692755',
      'interno 3331',
      'cell *** 567',
      '33312345678901',
      'entro le 09 30 12',
      'prodotti 333 e 1234567',
      'lettura dettata tre tre otto uno due tre quattro cinque sei sette',
      'uno due tre quattro cinque luci accese',
      'tre sei nove dodici mesi',
      'avviso pagoPA 3040 2452 0648 6851 63',
      'risoluzione 1920-1080-6412x728',
    ],
  },
});

/** In most texts no number is said in words. */
function placesOfNumbers({ opens, numbered, tokens }: Reading): Iterable<number> {
  return opens & OPENS.saidNumber ? tokens.keys() : numbered;
}

/** From 0, no telephone number at all, to what is said to be one. */
function howSure(reading: Reading, { digits, first, last, hasPlus, hasExtension }: PhoneDigits): number {
  const shape = shapeOfPhone(digits, hasPlus);
  if (shape === 'none') return 0;
  const code = { written: digits, first, last };
  // `guasto su 333…`: what comes before is not its own name.
  const right = TOWARDS.has(reading.words[first - 1] ?? '') ? 0 : cueRightBefore(reading, code);
  if (right & CUE.phone) return shape === 'service' ? 0 : 0.9;
  if (right & NEVER) return 0;
  if (hasExtension) return 0.8;
  const near = cueBefore(reading, code, 7);
  if (near & CUE.phone) return shape === 'service' ? 0 : 0.85;
  // `0044 7911…`: the prefix of a country stands by itself.
  const isAbroad = digits.length > 12 && digits.startsWith('00') && shape === WITH_CUE && isPrefixAlone(reading, first);
  if ((shape === WITH_CUE && !isAbroad) || shape === 'service') return cueAfter(reading, code, 4) & CUE.phone ? 0.8 : 0;
  const after = near === 0 ? cueAfter(reading, code, 5) : 0;
  if (after & CUE.phone) return 0.8;
  if (after & CUE.reference && isDefined(reading, last)) return 0;
  return 0.7;
}

function isPrefixAlone({ tokens }: Reading, first: number): boolean {
  const { start = 0, end = 0 } = tokens[first] ?? {};
  return end - start >= 4 && end - start <= 5;
}

/** `3331234567 è il numero della pratica`, `3331234567 (ordine)`: what it is comes after it. */
function isDefined({ text, tokens, words }: Reading, last: number): boolean {
  const next = tokens[last + 1];
  if (!next) return false;
  return COPULAS.has(words[last + 1] ?? '') || text.slice(tokens[last]?.end, next.start).includes('(');
}

const TOWARDS = wordSet('su sul da dal al per from on at for');
const COPULAS = wordSet('e era sarebbe is was');

/** Numbers are said of everything: only one with a prefix may be a telephone's, and not where another thing is spoken of. */
function howSureOfSpoken(reading: Reading, { digits, first, last }: PhoneDigits): number {
  const shape = shapeOfPhone(digits, false);
  if (shape !== 'mobile' && shape !== 'landline' && shape !== 'international') return 0;
  const near = cueBefore(reading, { written: digits, first, last }, 7);
  if (near & CUE.phone) return 0.85;
  return near & NEVER && !TOWARDS.has(reading.words[first - 1] ?? '') ? 0 : 0.65;
}

/** What is called one of these right before is none, whatever its digits. */
const NEVER =
  CUE.reference | CUE.imei | CUE.gas | CUE.electricity | CUE.vatNumber | CUE.healthCard | CUE.version | CUE.account;
