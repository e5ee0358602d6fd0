import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { lastAfterHouseNumber } from './after-house-number.ts';
import type { Match } from './define-recogniser.ts';
import { TOWNS } from './italian-places.ts';
import { LIVED_AT } from './road-address.ts';
import { wordSet } from './word-set.ts';

/**
 * No word says that it is a street: a postcode and a town come after the number, as in `Cannaregio 1234, 30121 Venezia`, or
 * somebody lives there and no more is said, `lives at Kastani 12`.
 */
export function unknownStreetAt(reading: Reading, place: number): Match | null {
  const { tokens } = reading;
  const house = tokens[place];
  const postcode = tokens[place + 1];
  if (house?.form !== FORM.digits || house.end - house.start > 4) return null;
  const hasPostcode = postcode?.form === FORM.digits && postcode.end - postcode.start === 5;
  if (!hasPostcode && !isLastWord(reading, place)) return null;
  const { first, isCapital } = nameBefore(reading, place);
  if (first === place) return null;
  const last = lastAfterHouseNumber(reading, place);
  const isAddress = hasPostcode
    ? hasTown(reading, place, last) && (isCapital || isAfter(reading, first, LIVED_AT))
    : isCapital && isAfter(reading, first, LIVES);
  if (!isAddress) return null;
  const match = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  return { ...match, confidence: 0.58, reason: 'street-and-number' };
}

const MOST_NAMES = 4;
const NO_NAME = wordSet(
  'in a al alla con per e ed sono il la presso da su tra entro n nr numero civico not non ma o lo gli le is i the and with',
);
const LIVES = wordSet(
  'abita abito abitiamo abitano residente risiede vive vivo domiciliato domiciliata lives living resides',
);

/** The end of what is said: a number before anything else counts it. */
function isLastWord({ text, tokens }: Reading, place: number): boolean {
  const { end = 0 } = tokens[place] ?? {};
  return /^(?:$|[,;\n)]|\.(?:$|\s))/u.test(text.slice(end, end + 2));
}

function hasTown({ words }: Reading, house: number, last: number): boolean {
  return last >= house + 2 && (TOWNS.has(words[house + 2] ?? '') || last > house + 2);
}

/** The words of a name that ends at the house number; whether all of them have capital letters. */
function nameBefore({ text, tokens, words }: Reading, house: number): { first: number; isCapital: boolean } {
  let first = house;
  let isCapital = true;
  while (first > house - MOST_NAMES) {
    const token = tokens[first - 1];
    const between = text.slice(token?.end, tokens[first]?.start);
    const word = words[first - 1] ?? '';
    if (token?.form !== FORM.letters || token.cue !== 0 || NO_NAME.has(word) || LIVED_AT.has(word)) break;
    if (between !== ' ' && !(first === house && between === ', ')) break;
    isCapital &&= /^\p{Lu}/u.test(text.charAt(token.start));
    first -= 1;
  }
  return { first, isCapital };
}

/** One of these right before, with a word or a number in between. */
function isAfter({ words }: Reading, first: number, announcing: ReadonlySet<string>): boolean {
  return [1, 2, 3].some((back) => announcing.has(words[first - back] ?? ''));
}
