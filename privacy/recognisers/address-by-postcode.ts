import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { lastAfterHouseNumber } from './after-house-number.ts';
import type { Match } from './define-recogniser.ts';
import { TOWNS } from './italian-places.ts';
import { LIVED_AT } from './road-address.ts';
import { wordSet } from './word-set.ts';

/** `Cannaregio 1234, 30121 Venezia`: no word says that it is a street, but a number, a postcode and a town come after it. */
export function addressByPostcodeAt(reading: Reading, place: number): Match | null {
  const { tokens, words } = reading;
  const postcode = tokens[place + 1];
  const town = tokens[place + 2];
  if (postcode?.form !== FORM.digits || postcode.end - postcode.start !== 5 || town?.form !== FORM.letters) return null;
  const house = tokens[place];
  if (house?.form !== FORM.digits || house.end - house.start > 4) return null;
  const last = lastAfterHouseNumber(reading, place);
  if (last < place + 2) return null;
  const first = firstOfName(reading, place);
  const isKnown = first < place && (TOWNS.has(words[place + 2] ?? '') || last > place + 2);
  if (!isKnown) return null;
  const match = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  return { ...match, confidence: 0.58, reason: 'street-and-number' };
}

const MOST_NAMES = 4;
const NO_NAME = wordSet(
  'in a al alla con per e ed sono il la presso da su tra entro n nr numero civico not non ma o il lo gli le',
);

/** The first word of a name that ends at the house number, with capital letters or right after where somebody lives. */
function firstOfName({ text, tokens, words }: Reading, house: number): number {
  let first = house;
  let isCapital = true;
  while (first > house - MOST_NAMES) {
    const token = tokens[first - 1];
    const between = text.slice(token?.end, tokens[first]?.start);
    if (token?.form !== FORM.letters || token.cue !== 0 || NO_NAME.has(words[first - 1] ?? '')) break;
    if (LIVED_AT.has(words[first - 1] ?? '') || !(between === ' ' || (first === house && between === ', '))) break;
    isCapital &&= /^\p{Lu}/u.test(text.charAt(token.start));
    first -= 1;
  }
  if (isCapital) return first;
  return LIVED_AT.has(words[first - 1] ?? '') || LIVED_AT.has(words[first - 2] ?? '') ? first : house;
}
