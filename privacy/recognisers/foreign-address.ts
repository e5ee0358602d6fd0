import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { lastAfterHouseNumber } from './after-house-number.ts';
import type { Match } from './define-recogniser.ts';
import { wordSet } from './word-set.ts';

/** Streets of other countries, with their house number: `Hauptstraße 12`, `107 rue de Rivoli`. */
export function foreignAddressAt(reading: Reading, place: number): Match | null {
  const { tokens, words } = reading;
  const token = tokens[place];
  if (!token || token.end - token.start > LONGEST_NUMBER) return null;
  const street = firstOfStreet(reading, place);
  if (street >= 0)
    return matchOf(reading, street, lastWithShortPostcode(reading, lastAfterHouseNumber(reading, place)));
  const name = FRENCH.has(words[place + 1] ?? '') ? lastOfName(reading, place + 2) : -1;
  return name > 0 ? matchOf(reading, place, lastAfterHouseNumber(reading, name)) : null;
}

const LONGEST_NUMBER = 5;
const SHORTEST_STREET = 6;

/** A name and its street in one word. */
const NAME_AND_STREET =
  /^\p{L}{3,20}(?:strasse|straße|str|straat|gasse|platz|allee|weg|damm|ufer|laan|plein|gracht|gatan)$/u;
/** A word of its own, after a name and a hyphen or a space: `Karl-Marx-Allee`, `Mariahilfer Str.` */
const STREET = wordSet('strasse straße str allee platz weg straat laan plein ulica');

function matchOf({ tokens }: Reading, first: number, last: number): Match {
  const place = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  return { ...place, confidence: 0.6, reason: 'street-and-number' };
}

/** The first token of the street that a number follows; -1 when none does. */
function firstOfStreet({ text, tokens, words }: Reading, place: number): number {
  const street = tokens[place - 1];
  if (!street || street.form !== FORM.letters || !isCapitalised(text, street.start)) return -1;
  if (!/^\.? $/u.test(text.slice(street.end, tokens[place]?.start))) return -1;
  const word = words[place - 1] ?? '';
  if (street.end - street.start >= SHORTEST_STREET && NAME_AND_STREET.test(word)) return place - 1;
  let first = place - 1;
  while (STREET.has(word) && first > place - MOST_NAMES && isPartOfName(text, tokens, first - 1)) first -= 1;
  return first < place - 1 ? first : -1;
}

/** Austria, Switzerland, the Low Countries and Denmark have postcodes of four digits. */
function lastWithShortPostcode({ text, tokens }: Reading, last: number): number {
  const postcode = tokens[last + 1];
  const town = tokens[last + 2];
  if (postcode?.form !== FORM.digits || postcode.end - postcode.start !== 4 || !town) return last;
  if (!/^,? ?\n?$/u.test(text.slice(tokens[last]?.end, postcode.start)) || !isCapitalised(text, town.start))
    return last;
  return town.form === FORM.letters && town.start === postcode.end + 1 ? last + 2 : last;
}

const MOST_NAMES = 4;

/** With a capital letter, and tied to what follows. */
function isPartOfName(text: string, tokens: Reading['tokens'], place: number): boolean {
  const token = tokens[place];
  if (token?.form !== FORM.letters || !isCapitalised(text, token.start)) return false;
  return /^[ -]$/u.test(text.slice(token.end, tokens[place + 1]?.start));
}

const FRENCH = wordSet('rue avenue boulevard quai chemin impasse');
const SMALL = wordSet('de des du la le l d');

/** The last token of a street's name with capital letters, or before a postcode, from `first` on; -1 when there is none. */
function lastOfName({ text, tokens }: Reading, first: number): number {
  let last = -1;
  let isSmall = false;
  for (let place = first; place < first + MOST_NAMES; place += 1) {
    const token = tokens[place];
    const before = tokens[place - 1];
    if (token?.form !== FORM.letters || !before || !/^[ '’]$/u.test(text.slice(before.end, token.start))) break;
    const next = tokens[place + 1];
    if (next?.form === FORM.digits && /^, \d{5} \p{L}/u.test(text.slice(token.end, token.end + 9))) return place;
    if (isCapitalised(text, token.start) && !isSmall) last = place;
    else if (last >= 0) break;
    else isSmall ||= !SMALL.has(text.slice(token.start, token.end));
  }
  return last;
}

function isCapitalised(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(at));
}
