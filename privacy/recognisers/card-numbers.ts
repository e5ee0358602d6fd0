import { CUE } from '../reading/cues.ts';
import { isInARow } from '../reading/digits.ts';
import { cueBefore, cueRightBefore, isSpokenOfBefore } from '../reading/nearest-cue.ts';
import { digitsOf, FORM } from '../reading/reading.ts';
import type { Code, Reading } from '../reading/reading.ts';
import { cardGroupsIn } from './card-groups.ts';
import { passesLuhn } from './luhn.ts';

/** The numbers of payment cards in the text; what stands beside them may be their expiry and their security code. */
export function cardNumbersIn(reading: Reading): readonly Code[] {
  if (reading.figures < FEWEST) return NONE;
  const known = cardsOf.get(reading);
  if (known) return known;
  const found: Code[] = [];
  for (let count = FEWEST; count <= MOST; count += 1) {
    for (const code of digitsOf(reading, count)) if (isCard(reading, code)) found.push(code);
  }
  for (const code of cardGroupsIn(reading)) {
    if (isCard(reading, code) && (!code.mayBeAList || isSpokenOfBefore(reading, code, CUE.paymentCard, REACH)))
      found.push(code);
  }
  cardsOf.set(reading, found);
  return found;
}

/** Three recognisers ask for the cards of a text: they are looked for once. */
const cardsOf = new WeakMap<Reading, readonly Code[]>();

const NONE: readonly Code[] = [];
/** Digits of a card. */
export const FEWEST = 13;
const MOST = 19;
const REACH = 6;

/**
 * The ranges of the issuers, with the lengths in use: Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay,
 * Maestro and the cards of Italian post and banks that run on it.
 */
const ISSUERS: readonly RegExp[] = [
  /^4(?:\d{12}|\d{15}|\d{18})$/u,
  /^(?:5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12})$/u,
  /^3[47]\d{13}$/u,
  /^3(?:0[0-59]|[689]\d)\d{11}$/u,
  /^(?:6011|64[4-9]\d|65\d\d)\d{12,15}$/u,
  /^35(?:2[89]|[3-8]\d)\d{12,15}$/u,
  /^(?:62|81)\d{14,17}$/u,
  /^(?:50[0-9]|5[678]\d|6\d\d)\d{10,16}$/u,
];

/** Seldom seen here: UATP, Mir and Borica, RuPay, Troy, UzCard, Humo. Other numbers begin like them as well. */
const FARAWAY_ISSUERS = /^(?:1\d{14}|220[0-5]\d{12,15}|82\d{14}|(?:9792|8600|9860)\d{12})$/u;

function isCard(reading: Reading, code: Code): boolean {
  if (!passesLuhn(code.written) || isSomethingElse(reading, code)) return false;
  if (isOfAnIssuer(code.written)) return true;
  if (isCalledCard(reading, code)) return !NO_ISSUER.test(code.written);
  if (!FARAWAY_ISSUERS.test(code.written)) return false;
  if (isGrouped(reading, code) || hasExpiryAfter(reading, code)) return true;
  return (cueBefore(reading, code, REACH) & CUE.paymentCard) !== 0;
}

/** `… 12/27`. */
function hasExpiryAfter({ text, tokens }: Reading, { last }: Code): boolean {
  const { end = 0 } = tokens[last] ?? {};
  return /^,? (?:0[1-9]|1[0-2])[/-](?:20)?[2-4]\d(?!\d|[/-])/u.test(text.slice(end, end + 11));
}

/** No card begins with a nought; with these the numbers of SIM cards and of health cards. */
const NO_ISSUER = /^(?:0|89|8038)/u;

function isCalledCard(reading: Reading, code: Code): boolean {
  return (cueRightBefore(reading, code) & CUE.paymentCard) !== 0;
}

/** In the groups of a card, and none after them. */
function isGrouped({ tokens }: Reading, { first, last }: Code): boolean {
  let lengths = '';
  for (const { start, end } of tokens.slice(first, last + 1)) lengths += String(end - start);
  return /^(?:4444|465)$/u.test(lengths) && tokens[last + 1]?.form !== FORM.digits;
}

function isOfAnIssuer(digits: string): boolean {
  return ISSUERS.some((issuer) => issuer.test(digits));
}

/** Called an order or a meter right before; written in groups as on a card, it is one all the same. */
function isSomethingElse(reading: Reading, code: Code): boolean {
  // A telephone number from abroad.
  if (reading.text.charAt((reading.tokens[code.first]?.start ?? 0) - 1) === '+') return true;
  // The end of a longer number in groups, as those of pagoPA.
  if (code.written.length !== 16 && isInARow(reading, code.first)) return true;
  const cue = cueRightBefore(reading, code);
  if (cue & CUE.paymentCard) return false;
  if (cue & NOT_A_CARD) return true;
  // The notices of pagoPA are grouped too, and Maestro has no length of its own.
  return cue !== 0 && (code.written.length !== 16 || code.last - code.first !== 3);
}

const NOT_A_CARD = CUE.imei | CUE.sim | CUE.gas | CUE.healthCard;
