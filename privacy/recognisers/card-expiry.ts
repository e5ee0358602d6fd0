import { CUE } from '../reading/cues.ts';
import { FORM } from '../reading/reading.ts';
import type { Reading, Token } from '../reading/reading.ts';
import { cardNumbersIn, FEWEST } from './card-numbers.ts';
import { defineRecogniser } from './define-recogniser.ts';

/** The month and year until which a card is valid (ISO/IEC 7813), beside its number or where a card is spoken of. */
export const cardExpiry = defineRecogniser({
  id: 'card-expiry',
  mayFind: ({ figures, spokenOf }) => figures >= FEWEST || (figures > 0 && isOfCards(spokenOf)),
  *find(reading) {
    const { tokens } = reading;
    const cards = new Set(cardNumbersIn(reading).map(({ last }) => last));
    if (cards.size === 0 && !isOfCards(reading.spokenOf)) return;
    for (const place of reading.numbered) {
      const month = tokens[place];
      const year = tokens[place + 1];
      if (!month || !year || !isMonthAndYear(reading, place) || isPartOfMore(reading, month, year)) continue;
      const card = cardBefore(reading, place, cards);
      if (card === 'none') continue;
      const reason = card === 'number' ? 'after-card' : 'named';
      yield { start: month.start, end: year.end, confidence: 0.9, reason };
    }
  },
  examples: {
    found: [
      'visa 4111111111111111 scad 04/27',
      'carta 4111 1111 1111 1111, 04/2027',
      'amex 371449635398431 exp 09-27 cvv 7351',
      'carta di credito scadenza 04/27',
      'card expires 11/2029',
      'mastercard valida fino al 05/30',
      'visa 4111111111111111 mese/anno 05/30',
      'postepay 4111111111111111 scadenza: 04.27',
      'cvc 735, scadenza 04/2027',
      'carta scaduta (04/27)',
    ],
    ignored: [
      'offerta in scadenza 12/2026',
      'patente scad 04/27',
      "carta d'identità scad. 05/2027",
      'rata in scadenza 13/04/2027',
      'carta 4111111111111111 bloccata il 12/04/2027',
      'polizza scad 04/27',
      'carta rifiutata 13/27',
      'fattura 04/27',
      'pagata 1/2 bolletta con carta',
    ],
  },
});

function isMonthAndYear({ text, tokens }: Reading, place: number): boolean {
  const { start = 0 } = tokens[place] ?? {};
  const { end = 0, form = FORM.letters } = tokens[place + 1] ?? {};
  return form === FORM.digits && end - start <= 9 && MONTH_AND_YEAR.test(text.slice(start, end));
}

const MONTH_AND_YEAR = /^(?:0?[1-9]|1[0-2])(?: ?[/.-] ?)(?:20)?[2-4]\d$/u;

/** A date with a day, a version, an amount. */
function isPartOfMore({ text }: Reading, { start }: Token, { end }: Token): boolean {
  return (
    /\d[/.,-]$/u.test(text.slice(Math.max(start - 2, 0), start)) ||
    /^(?:[/.,-]\d|\s?[€%])/u.test(text.slice(end, end + 2))
  );
}

/** Whether a card's number comes before, or the words for a card and for an expiry, with nothing else's cue in between. */
function cardBefore({ tokens }: Reading, place: number, cards: ReadonlySet<number>): 'number' | 'named' | 'none' {
  let hasExpiry = false;
  for (let before = place - 1; before >= Math.max(place - REACH, 0); before -= 1) {
    const token = tokens[before];
    if (!token) break;
    if (cards.has(before)) return 'number';
    if (token.cue & CUE.expiry) hasExpiry = true;
    else if (token.cue & OF_CARDS && hasExpiry) return 'named';
    else if (token.cue & CUE.paymentCard) return 'none';
    else if (token.cue !== 0 && token.cue !== CUE.filler && !(token.cue & CUE.securityCode)) break;
  }
  return 'none';
}

const REACH = 8;
const OF_CARDS = CUE.paymentCard | CUE.securityCode;

function isOfCards(spokenOf: number): boolean {
  return (spokenOf & OF_CARDS) !== 0 && (spokenOf & CUE.expiry) !== 0;
}
