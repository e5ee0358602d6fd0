import { CUE } from '../reading/cues.ts';
import { cueAfter } from '../reading/nearest-cue.ts';
import { FORM, joinAfter } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { cardNumbersIn, FEWEST } from './card-numbers.ts';
import { defineRecogniser } from './define-recogniser.ts';
import type { Match } from './define-recogniser.ts';
import { wordSet } from './word-set.ts';

/**
 * The three or four digits on a card that prove that one holds it (CVV2, CVC2, CID). PCI DSS 3.3.1 forbids to keep them once the
 * payment is authorised, not even enciphered.
 */
export const cardSecurityCode = defineRecogniser({
  id: 'card-security-code',
  mayFind: ({ figures, hasMixed, spokenOf }) =>
    figures >= FEWEST || hasMixed || (figures > 0 && (spokenOf & CUE.securityCode) > 0),
  *find(reading) {
    const { tokens, spokenOf } = reading;
    for (const place of spokenOf & CUE.securityCode ? reading.numbered : []) {
      const last = lastOfCode(reading, place);
      if (last < 0 || isAnAmount(reading, place, last)) continue;
      const match = { start: tokens[place]?.start ?? 0, end: tokens[last]?.end ?? 0 };
      if (isNamed(reading, place, last)) yield { ...match, confidence: 0.95, reason: 'named' };
    }
    yield* gluedCodes(reading);
    for (const { last } of cardNumbersIn(reading)) {
      yield* codeAfterCard(reading, last);
      yield* codeNearCard(reading, last);
    }
  },
  examples: {
    found: [
      'cvv 123',
      'CVC: 4821',
      'cvv2 = 045',
      'il cvv è 123, scade 04/27',
      'codice di sicurezza 735',
      'codice dietro alla carta 735',
      'il codice sul retro è 735',
      'le tre cifre dietro sono 7 3 5',
      'security code 442 and the full number',
      'the three digits on the back are 442',
      '4111111111111111 12/27 735',
      '4111 1111 1111 1111 735',
      '371449635398431, 04/2028, 7351',
      '735 è il cvv',
      'CVV735',
      'cvv a 3 cifre: 735',
      'CVV\n735',
      'cvv comunicato dal cliente 735',
      'ultime tre cifre dietro 735',
      'visa 4111111111111111 scad 12/27 735',
      '4111111111111111|12/27|735',
      'visa 4111111111111111 scadenza 12/27 intestata a Rossi, codice 735',
      'cvc code: 735',
      'cid 7351',
      'carta 4111111111111111 e dietro 7 3 5',
      'ha detto 4111111111111111 poi 12/27 poi 7 3 5',
      'retro carta 735',
      'i numerini sul retro sono 735',
    ],
    ignored: [
      'chiede che cosa sono IBAN e CVV',
      'CVV errato, 3 tentativi',
      'cvv non dettato, importo 250 euro',
      'cvv non dettato, importo € 250',
      'cvv rifiutato 100,00 euro',
      'il cvv ha 3 cifre',
      'interno 735',
      'CVV [rimosso]',
      'codice di sicurezza inviato, ticket 7351',
      '4111111111111111 importo 735',
      'visa 4111111111111111 valida fino 04-2031 cod. sic. non detto',
      'carta 4111111111111111 e 735 euro',
      'carta 4111111111111111 e poi 735',
    ],
  },
});

/** Three or four digits, in one or dictated one by one; -1 when it is anything else. */
function lastOfCode(reading: Reading, place: number): number {
  const { tokens } = reading;
  let digits = 0;
  for (let last = place; tokens[last]?.form === FORM.digits; last += 1) {
    const length = (tokens[last]?.end ?? 0) - (tokens[last]?.start ?? 0);
    digits += length;
    const isNext = tokens[last + 1]?.form === FORM.digits && joinAfter(reading, last) !== '';
    if (length > 1) return digits === length && (length === 3 || length === 4) ? last : -1;
    if (!isNext) return digits === 3 || digits === 4 ? last : -1;
    if (digits > 4) return -1;
  }
  return -1;
}

/** Within what may stand between the cue and the digits, and that does not speak of another thing. */
function isNamed(reading: Reading, place: number, last: number): boolean {
  const { tokens, text } = reading;
  for (let before = place - 1; before >= Math.max(place - REACH, 0); before -= 1) {
    const token = tokens[before];
    if (!token || token.form === FORM.hidden) break;
    if (token.cue & CUE.securityCode) return !text.slice(token.end, tokens[place]?.start).includes(';');
    // How many digits there are may be said first.
    if (token.form !== FORM.letters && token.end - token.start > 1) break;
    // `codice dietro alla carta 735`: the card may be named in between.
    if (token.cue !== 0 && !(token.cue & BETWEEN)) break;
    if (NOT_GIVEN.has(text.slice(token.start, token.end).toLowerCase())) break;
  }
  return (cueAfter(reading, { written: '', first: place, last }, 4) & CUE.securityCode) !== 0;
}

const REACH = 6;
const BETWEEN = CUE.filler | CUE.paymentCard | CUE.expiry;
const NOT_GIVEN = wordSet(`
  non not errato sbagliato wrong importo amount entro
`);

/** `CVV735`, in one. */
function* gluedCodes({ text, tokens, numbered }: Reading): Iterable<Match> {
  for (const place of numbered) {
    const token = tokens[place];
    if (!token || token.form !== FORM.mixed || token.end - token.start > 8) continue;
    const { length } = GLUED.exec(text.slice(token.start, token.end))?.[1] ?? '';
    if (length > 0) yield { start: token.end - length, end: token.end, confidence: 0.95, reason: 'named' };
  }
}

const GLUED = /^(?:cvv2?|cvc2?|cid)(\d{3,4})$/iu;

/** `4111… 12/27 735`, `4111… scade 12/27 e dietro 735`, `4111… poi 12/27 poi 7 3 5`. */
function* codeAfterCard(reading: Reading, card: number): Iterable<Match> {
  const { tokens, text } = reading;
  let place = afterLinks(reading, card + 1);
  // The expiry may stand in between: `12/27`, `12 2027`.
  const expiry = text.slice(tokens[place]?.start, tokens[place + 1]?.end ?? 0);
  const hasExpiry = /^(?:0[1-9]|1[0-2])\s?[/.\- ]\s?(?:20)?[2-4]\d$/u.test(expiry);
  if (hasExpiry) place += 2;
  else if (place > card + 1 && !isBackOfCard(reading, place - 1)) return;
  place = afterLinks(reading, place);
  const token = tokens[place];
  const before = tokens[place - 1];
  const last = lastOfCode(reading, place);
  if (!token || !before || last < 0 || !/^[ ,/;:|()–-]{1,3}$/u.test(text.slice(before.end, token.start))) return;
  if (isAnAmount(reading, place, last) || joinAfter(reading, last) === '/') return;
  yield { start: token.start, end: tokens[last]?.end ?? 0, confidence: 0.9, reason: 'after-card' };
}

/** The first token that is no word between a card, its expiry and its code. */
function afterLinks({ tokens, words }: Reading, from: number): number {
  let place = from;
  while (place < from + MOST_LINKS && (LINKS.has(words[place] ?? '') || (tokens[place]?.cue ?? 0) & CUE.expiry))
    place += 1;
  return place;
}

function isBackOfCard({ words }: Reading, place: number): boolean {
  return BACK.has(words[place] ?? '');
}

const MOST_LINKS = 4;
const BACK = wordSet('dietro retro codice cod code back sic sicurezza');
const LINKS: ReadonlySet<string> = new Set([...BACK, ...wordSet('e poi il con and then a al fino the')]);

/** `codice 735` alone says little, but a few words after a card it says enough. */
function* codeNearCard({ tokens, text }: Reading, card: number): Iterable<Match> {
  for (let place = card + 2; place <= Math.min(card + NEAR, tokens.length - 1); place += 1) {
    const token = tokens[place];
    const before = tokens[place - 1];
    if (!token || !before || token.form !== FORM.digits || !/^\d{3,4}$/u.test(text.slice(token.start, token.end)))
      continue;
    if (
      !/^(?:codice|cod|code|retro|dietro|back|sicurezza|security|segreto)$/iu.test(text.slice(before.start, before.end))
    )
      continue;
    if (!/^[ .:=]{1,3}$/u.test(text.slice(before.end, token.start))) continue;
    yield { start: token.start, end: token.end, confidence: 0.88, reason: 'after-card' };
  }
}

const NEAR = 12;

function isAnAmount({ text, tokens }: Reading, first: number, last: number): boolean {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  return (
    /[€$£%+]\s?$|\d[.,:/-]$/u.test(text.slice(Math.max(start - 2, 0), start)) ||
    AMOUNT_AFTER.test(text.slice(end, end + 9))
  );
}

const AMOUNT_AFTER =
  /^(?:\s?[€$£%]|[.,:]\d|\s(?:euro|eur|cifre|digits|volte|tentativi|minuti|secondi|giorni|gg|min)(?![\p{L}\p{N}]))/iu;
