import { CUE } from '../reading/cues.ts';
import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { PROVINCES, TOWNS } from './italian-places.ts';
import { wordSet } from './word-set.ts';

/** What belongs to an address after its house number: `/B, scala C int. 3, 00100 Roma (RM)`. Its last token. */
export function lastAfterHouseNumber(reading: Reading, houseNumber: number): number {
  let last = afterSuffix(reading, houseNumber);
  for (let flat = 0; flat < MOST_FLATS; flat += 1) last = afterFlat(reading, last);
  const code = afterPostcode(reading, last);
  return afterCity(reading, code, code > last);
}

const MOST_FLATS = 4;
const SUFFIXES = wordSet('bis ter quater a b c d e f g h i l m n r');
const FLAT = wordSet(
  'interno int scala sc palazzina pal piano edificio ed lotto appartamento app appt flat apt apartment unit floor',
);

/** `12/B`, `12 bis`, `12-A`, `12/14`. */
function afterSuffix({ text, tokens, words }: Reading, last: number): number {
  const between = text.slice(tokens[last]?.end, tokens[last + 1]?.start);
  const word = words[last + 1] ?? '';
  if (between === '/' && (SUFFIXES.has(word) || isShortNumber(tokens[last + 1]))) return last + 1;
  if (between === '-' && (SUFFIXES.has(word) || isShortNumber(tokens[last + 1]))) return last + 1;
  if (between === ' ' && (word === 'bis' || word === 'ter')) return last + 1;
  return between === ' ' && /^[B-DF-H]$/u.test(text.slice(tokens[last + 1]?.start, tokens[last + 1]?.end))
    ? last + 1
    : last;
}

function isShortNumber(token: Reading['tokens'][number] | undefined): boolean {
  return token !== undefined && token.form === FORM.digits && token.end - token.start <= 3;
}

/** `, scala A`, `interno 3`, `3° piano`, `piano terra`. */
function afterFlat(reading: Reading, last: number): number {
  const { text, tokens, words } = reading;
  if (!isNear(text, tokens, last + 1)) return last;
  if (words[last + 2] === 'piano' && isFloor(reading, last + 1)) return last + 2;
  if (words[last + 1] === 'piano' && FLOORS.has(words[last + 2] ?? '')) return last + 2;
  const value = tokens[last + 2];
  if (!FLAT.has(words[last + 1] ?? '') || !value || value.end - value.start > 3 || value.form === FORM.hidden)
    return last;
  const isDotted = text.slice(tokens[last + 1]?.end, value.start) === '.';
  return isDotted || isNear(text, tokens, last + 2) ? last + 2 : last;
}

const FLOORS = wordSet('terra rialzato primo secondo terzo quarto quinto sesto settimo ottavo nono decimo ultimo');

/** What comes before «piano»: a word, or a digit and its sign. */
function isFloor({ text, tokens, words }: Reading, place: number): boolean {
  if (FLOORS.has(words[place] ?? '')) return true;
  const { start = 0, end = 0, form } = tokens[place] ?? {};
  return form === FORM.digits && end - start < 3 && /^[°º^] ?$/u.test(text.slice(end, tokens[place + 1]?.start));
}

function afterPostcode({ text, tokens, words }: Reading, last: number): number {
  // `I-20121`, `CAP 20121`.
  const place = words[last + 1] === 'cap' || words[last + 1] === 'i' ? last + 2 : last + 1;
  const token = tokens[place];
  if (token?.form !== FORM.digits || token.end - token.start !== 5) return last;
  if (place > last + 1 && token.start - (tokens[last + 1]?.end ?? 0) > 2) return last;
  return isNear(text, tokens, last + 1) || isNextLine(text, tokens, last + 1) ? place : last;
}

/** As on an envelope: the town stands below its street. */
function isNextLine(text: string, tokens: Reading['tokens'], place: number): boolean {
  return /^,? ?\r?\n ?$/u.test(text.slice(tokens[place - 1]?.end, tokens[place]?.start));
}

function afterCity(reading: Reading, last: number, hasPostcode: boolean): number {
  const { text, tokens, words } = reading;
  const first = last + 1;
  if (!isNear(text, tokens, first) || tokens[first]?.form !== FORM.letters) return last;
  let end = last;
  const isTown =
    TOWNS.has(words[first] ?? '') || (ARTICLES.has(words[first] ?? '') && TOWNS.has(words[first + 1] ?? ''));
  const isCapital = isCapitalised(reading, first);
  if (!isTown && !hasPostcode && !isCapital) return last;
  for (let place = first; place < first + MOST_WORDS && tokens[place]?.form === FORM.letters; place += 1) {
    const word = words[place] ?? '';
    if (place > first && (!isTied(reading, place) || isProvince(reading, place))) break;
    const isName = isCapital ? isCapitalised(reading, place) || LINKS.has(word) : true;
    if (!isName || saysMore(tokens[place])) break;
    if (place > first && isTown && !isCapital && !hasPostcode && !isContinuation(words, place)) break;
    end = place;
  }
  while (end > last && LINKS.has(words[end] ?? '')) end -= 1;
  if (end === last) return last;
  const province = isProvince(reading, end + 1) ? end + 1 : end;
  if (isTown || hasPostcode || province > end) return province;
  // A word with a capital letter after a comma: a town where nothing else follows it.
  return isEnd(text, tokens[end]?.end ?? 0) && /,/u.test(text.slice(tokens[last]?.end, tokens[first]?.start))
    ? end
    : last;
}

const MOST_WORDS = 5;
const ARTICLES = wordSet('l la');
const LINKS = wordSet('di in del della dei delle d l al sul san su nel e');
const CONTINUATIONS = wordSet(
  'calabria emilia emiglia piceno carrara valentia arsizio balsamo campania stabia grappa giovanni cesena aquila spezia terme',
);

function isContinuation(words: readonly string[], place: number): boolean {
  return CONTINUATIONS.has(words[place] ?? '') || CONTINUATIONS.has(words[place + 1] ?? '');
}

/** A word for what comes next: a telephone, an order. */
function saysMore(token: Reading['tokens'][number] | undefined): boolean {
  return token !== undefined && (token.cue & ~CUE.filler) !== 0;
}

function isCapitalised({ text, tokens }: Reading, place: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(tokens[place]?.start ?? 0));
}

/** `(RM)`, `RM`, and `rm` where the sentence ends. */
function isProvince({ text, tokens, words }: Reading, place: number): boolean {
  const token = tokens[place];
  if (!token || !PROVINCES.has(words[place] ?? '')) return false;
  const between = text.slice(tokens[place - 1]?.end, token.start);
  if (between === ' (') return text.charAt(token.end) === ')';
  if (!/^,? $/u.test(between)) return false;
  return /^\p{Lu}{2}$/u.test(text.slice(token.start, token.end)) || isEnd(text, token.end);
}

function isTied({ text, tokens }: Reading, place: number): boolean {
  return /^(?: |['’] ?)$/u.test(text.slice(tokens[place - 1]?.end, tokens[place]?.start));
}

/** A space, a comma, a hyphen. */
function isNear(text: string, tokens: Reading['tokens'], place: number): boolean {
  const { end = 0 } = tokens[place - 1] ?? {};
  const { start = -1 } = tokens[place] ?? {};
  return start - end <= 4 && start >= 0 && /^[.]?(?:,? | ?[-–] |, ?[-–]? ?)\(?$/u.test(text.slice(end, start));
}

function isEnd(text: string, end: number): boolean {
  return /^\s*(?:$|[,;.\n)])/u.test(text.slice(end, end + 3));
}
