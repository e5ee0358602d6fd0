import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import type { Match } from './define-recogniser.ts';
import { lastAfterStreet, lastOfBritishPostcode, lastWithPostcode } from './english-address-end.ts';
import { wordSet } from './word-set.ts';

/** `12 Baker Street, London NW1 6XE`: the house number comes first; a house with a name may have none. */
export function englishAddressAt(reading: Reading, place: number): Match | null {
  if (reading.tokens[place]?.form === FORM.mixed) {
    const end = lastOfBritishPostcode(reading, place);
    const first = end > 0 ? firstOfNamedHouse(reading, place) : -1;
    if (first >= 0) return matchOf(reading, first, end);
  }
  const last = lastOfAddress(reading, place);
  return last > place ? matchOf(reading, firstWithFlat(reading, place), last) : null;
}

const STREETS = wordSet('street road avenue lane boulevard terrace crescent highway parkway');
/** Ordinary words or other abbreviations as well: only with a capital letter. */
const SHORT = wordSet(`
  st rd ave ln dr blvd drive close court square way place gardens row hill grove park mews ct walk rise green quay wharf
  circle trail plaza pkwy hwy sq pl view heights vale parade promenade esplanade embankment approach alley croft
`);
/** A street by themselves. */
const WHOLE = wordSet('broadway piccadilly strand');
/** Words right before where somebody lives: capital letters are not needed then. */
const AT_HOME = wordSet(`
  at live lives living address residing resident resides deliver lived moved moving ship shipped send return located premises
  property house
`);
const NOT_A_NAME = wordSet('way minute minutes hour hours day days of in on at to the and or from one via euro times');
const FLATS = wordSet('flat unit apt apartment suite room');
const MOST_NAMES = 5;
const LONGEST_NUMBER = 6;
const LONGEST_FLAT = 4;

function matchOf({ tokens }: Reading, first: number, last: number): Match {
  const place = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  return { ...place, confidence: 0.62, reason: 'street-and-number' };
}

/** The last token of the address whose house number this is; -1 when it is none. */
function lastOfAddress(reading: Reading, place: number): number {
  const { text, tokens, words } = reading;
  const token = tokens[place];
  const next = tokens[place + 1];
  if (!token || !next || token.end - token.start > LONGEST_NUMBER) return -1;
  const isSplit = SPLITS.includes(text.charAt(token.end));
  // Most numbers have something else after them: they are asked no more than this.
  const isUnit = FLATS.has(words[place - 1] ?? '');
  if (!isSplit && !isUnit && (next.form === FORM.digits || text.charAt(token.end) !== ' ')) return -1;
  if (!/^\d{1,5}[a-d]?$/iu.test(text.slice(token.start, token.end))) return -1;
  const first = isSplit ? place + 1 : place;
  const isAtHome = isLivedIn(words, place);
  const street = streetAfter(reading, first, isAtHome);
  if (street > 0) return lastAfterStreet(reading, street);
  // `Unit 4, Riverside Business Park, Leeds LS10 1AB`.
  if (isUnit) return lastWithPostcode(reading, place);
  return isAtHome || beginsALine(reading, place) ? lastOfUnknownStreet(reading, first) : -1;
}

/** `23/B`, `12-14`. */
const SPLITS = ['/', '-'];

/** The token of the street's kind, after one name or more; -1 when there is none. */
function streetAfter(reading: Reading, house: number, isAtHome: boolean): number {
  const { text, tokens, words } = reading;
  if (WHOLE.has(words[house + 1] ?? '') && isWhole(reading, house + 1)) return house + 1;
  for (let street = house + 2; street <= house + 1 + MOST_NAMES; street += 1) {
    if (!isName(reading, street - 1, isAtHome)) return -1;
    const word = words[street] ?? '';
    const isStreet =
      STREETS.has(word) ||
      (SHORT.has(word) && (isAtHome || isWhole(reading, street) || lastWithPostcode(reading, street) > 0));
    if (!isStreet || text.slice(tokens[street - 1]?.end, tokens[street]?.start) !== ' ') continue;
    if (isAtHome || isCapitalised(reading, street - 1) || tokens[street - 1]?.form === FORM.mixed) return street;
    // In a hurry all is written small: then its postcode tells.
    if (lastWithPostcode(reading, street) > 0) return street;
    // `St. James’s Square`: what is written small belongs to the name before it.
    return tokens[street - 1]?.start === (tokens[street - 2]?.end ?? 0) + 1 && words[street - 1] === 's' ? street : -1;
  }
  return -1;
}

/** `Mill Close`, with a capital letter and nothing after it that it would be the half of: not `Hyde Park tickets`. */
function isWhole(reading: Reading, street: number): boolean {
  const { text, tokens } = reading;
  const { end = 0 } = tokens[street] ?? {};
  return isCapitalised(reading, street) && /^(?:$|[,;.\n)]| ?$| [A-Z]{1,2}\d| in )/u.test(text.slice(end, end + 4));
}

/** A word, an initial or an ordinal of the name: `W. 34th Street`, `St. James's Square`. */
function isName({ text, tokens, words }: Reading, place: number, isAtHome: boolean): boolean {
  const token = tokens[place];
  const before = tokens[place - 1];
  if (!token || !before || token.form === FORM.digits || token.form === FORM.hidden) return false;
  if (token.form === FORM.mixed && !/^\d{1,3}(?:st|nd|rd|th)$/iu.test(text.slice(token.start, token.end))) return false;
  const word = words[place] ?? '';
  const kind = words[place + 1] ?? '';
  const isArticle = word === 'the' && (STREETS.has(kind) || SHORT.has(kind));
  if (NOT_A_NAME.has(word) && !(isArticle && (isAtHome || text.charAt(token.start) === 'T'))) return false;
  const between = text.slice(before.end, token.start);
  return between === ' ' || (between === '. ' && before.end - before.start <= 2) || between === "'" || between === '’';
}

/** A street of a country whose words for it we do not know, where somebody is said to live: the postcode has to be there. */
function lastOfUnknownStreet(reading: Reading, house: number): number {
  const { text, tokens } = reading;
  let last = house;
  while (last < house + MOST_NAMES && isCapitalised(reading, last + 1) && isName(reading, last + 1, false)) last += 1;
  if (last === house) return -1;
  const number = tokens[last + 1];
  if (number?.form === FORM.digits && number.end - number.start < 5 && text.charAt(number.start - 1) === ' ') last += 1;
  return lastWithPostcode(reading, last);
}

/** As in a block of lines. */
function beginsALine({ text, tokens }: Reading, place: number): boolean {
  const { start = 0 } = tokens[place] ?? {};
  return /(?:^|\n) {0,4}$/u.test(text.slice(Math.max(start - 5, 0), start)) && start > 0;
}

/** `Flat 3, 12 Park Lane`. */
function firstWithFlat({ text, tokens, words }: Reading, house: number): number {
  const flat = tokens[house - 1];
  const number = tokens[house];
  if (!flat || !number) return house;
  if (FLATS.has(words[house - 1] ?? '')) return house - 1;
  if (!FLATS.has(words[house - 2] ?? '') || flat.end - flat.start > LONGEST_FLAT) return house;
  return /^,? ?\n?$/u.test(text.slice(flat.end, number.start)) ? house - 2 : house;
}

/** `lives at The Old Rectory, Church Lane, Bath BA1 1AA`: the first token after the word that announces it; -1 without one. */
function firstOfNamedHouse(reading: Reading, postcode: number): number {
  const { text, tokens, words } = reading;
  let hasStreet = false;
  for (let place = postcode - 1; place >= Math.max(postcode - LONGEST_NAME, 0); place -= 1) {
    const word = words[place] ?? '';
    if (AT_HOME.has(word)) return hasStreet ? place + 1 : -1;
    if (tokens[place]?.form !== FORM.letters) return -1;
    if (!/^(?:,? |['’]|, ?\n)$/u.test(text.slice(tokens[place]?.end, tokens[place + 1]?.start))) return -1;
    hasStreet ||= STREETS.has(word) || SHORT.has(word);
  }
  return -1;
}

const LONGEST_NAME = 12;

function isLivedIn(words: readonly string[], place: number): boolean {
  for (let before = place - 1; before >= place - 4; before -= 1) if (AT_HOME.has(words[before] ?? '')) return true;
  return false;
}

function isCapitalised({ text, tokens }: Reading, place: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(tokens[place]?.start ?? 0));
}
