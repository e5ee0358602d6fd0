import { CUE } from '../reading/cues.ts';
import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { wordSet } from './word-set.ts';

/** What belongs to an address after its street: `, Apt 4B, London NW1 6XE`, also over the lines of an envelope. Its last token. */
export function lastAfterStreet(reading: Reading, street: number): number {
  const { text, tokens, words } = reading;
  const { end = 0 } = tokens[street + 1] ?? {};
  const isDirection = DIRECTIONS.has(words[street + 1] ?? '') && /^ \p{Lu}/u.test(text.slice(tokens[street]?.end, end));
  const last = afterFlat(reading, isDirection ? street + 1 : street);
  const anchored = lastWithPostcode(reading, last);
  return anchored > 0 ? anchored : afterTown(reading, last);
}

/** Up to four parts and then a postcode; -1 when there is none. */
export function lastWithPostcode(reading: Reading, last: number): number {
  const { text, tokens, words } = reading;
  let place = last + 1;
  for (let part = 0; part < MOST_PARTS && isBreak(text, tokens, place); part += 1) {
    for (let word = 0; word < MOST_WORDS; word += 1) {
      const end = lastOfPostcode(reading, place, last);
      if (end > 0) return end;
      const token = tokens[place];
      if (token?.form !== FORM.letters) return -1;
      if (!isState(reading, place) && (saysMore(token) || NOT_A_PLACE.has(words[place] ?? ''))) return -1;
      place += 1;
      if (!/^[ '’-]$/u.test(text.slice(token.end, tokens[place]?.start))) break;
    }
  }
  return -1;
}

/** `NW1 6XE`, and `K1A 0B1` in Canada; -1 when none begins there. */
export function lastOfBritishPostcode({ text, tokens }: Reading, place: number): number {
  const head = tokens[place];
  if (head?.form !== FORM.mixed) return -1;
  const length = head.end - head.start;
  const next = tokens[place + 1];
  if (length <= 4 && next && next.form === FORM.mixed && next.end - next.start === 3 && next.start - head.end === 1)
    return POSTCODE.test(text.slice(head.start, next.end)) ? place + 1 : -1;
  return length <= 7 && POSTCODE.test(text.slice(head.start, head.end)) ? place : -1;
}

const POSTCODE = /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/iu;
const DIRECTIONS = wordSet('n s e w nw ne sw se north south east west');
const FLATS = wordSet('flat apt apartment unit suite ste floor room');
/** Of the United States. */
const STATES = wordSet(`
  al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx
  ut vt va wa wv wi wy dc
`);
const NOT_A_PLACE = wordSet('and or is was on at the to for from with please since until call phone');
const MOST_PARTS = 4;
const MOST_WORDS = 4;
const MOST_FLATS = 2;
const LONGEST_FLAT = 4;

function afterFlat({ text, tokens, words }: Reading, street: number): number {
  let last = street;
  for (let flat = 0; flat < MOST_FLATS; flat += 1) {
    const next = tokens[last + 1];
    const between = text.slice(tokens[last]?.end, next?.start);
    const value = tokens[last + 2];
    if (next && /^,? ?#$/u.test(between) && next.end - next.start <= LONGEST_FLAT) last += 1;
    else if (
      FLATS.has(words[last + 1] ?? '') &&
      isBreak(text, tokens, last + 1) &&
      value &&
      value.end - value.start <= LONGEST_FLAT &&
      /^\.? #?$/u.test(text.slice(next?.end, value.start))
    )
      last += 2;
  }
  return last;
}

/** After a comma, with capital letters. */
function afterTown(reading: Reading, last: number): number {
  const { text, tokens, words } = reading;
  const first = last + 1;
  if (!/^\.?, $/u.test(text.slice(tokens[last]?.end, tokens[first]?.start))) return last;
  let end = last;
  for (let place = first; place < first + 2; place += 1) {
    const token = tokens[place];
    if (token?.form !== FORM.letters || !/^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.start + 2))) break;
    if (place > first && text.slice(tokens[place - 1]?.end, token.start) !== ' ') break;
    if (saysMore(token)) break;
    end = place;
  }
  // `Dublin 1`.
  const district = tokens[end + 1];
  const isDistrict = words[end] === 'dublin' && district?.form === FORM.digits && district.end - district.start < 3;
  return isDistrict ? end + 1 : end;
}

/** British, American after its state, or any of four to six digits after a town or a country with a capital letter. */
function lastOfPostcode(reading: Reading, place: number, street: number): number {
  const { text, tokens } = reading;
  const british = lastOfBritishPostcode(reading, place);
  if (british > 0) return british;
  const token = tokens[place];
  const before = tokens[place - 1];
  if (token?.form !== FORM.digits || !before || place - 1 <= street) return -1;
  const length = token.end - token.start;
  const isAfterState = length === 5 && isState(reading, place - 1);
  const isAfterName = length >= 4 && length <= 6 && /^\p{Lu}\p{Ll}/u.test(text.slice(before.start, before.start + 2));
  if (!isAfterState && !isAfterName) return isAlone(reading, place) ? place : -1;
  // Nine digits, `62704-1234`.
  const rest = tokens[place + 1];
  return text.charAt(token.end) === '-' && rest?.form === FORM.digits && rest.end - rest.start === 4
    ? place + 1
    : place;
}

/** `NY 10001`; in small letters only after a comma, since «in», «or», «me» are words. */
function isState({ text, tokens, words }: Reading, place: number): boolean {
  if (!STATES.has(words[place] ?? '') || tokens[place + 1]?.form !== FORM.digits) return false;
  const { start = 0, end = 0 } = tokens[place] ?? {};
  return /^[A-Z]{2}$/u.test(text.slice(start, end)) || text.slice(Math.max(start - 2, 0), start) === ', ';
}

/** A postcode on a line of its own. */
function isAlone({ text, tokens }: Reading, place: number): boolean {
  const { start = 0, end = 0 } = tokens[place] ?? {};
  return (
    end - start === 5 &&
    /[\n,]\s?$/u.test(text.slice(Math.max(start - 2, 0), start)) &&
    /^(?:$|\n)/u.test(text.slice(end, end + 1))
  );
}

/** A space, a comma, the end of a line, or some of them. */
function isBreak(text: string, tokens: Reading['tokens'], place: number): boolean {
  const { end = 0 } = tokens[place - 1] ?? {};
  const { start = 0 } = tokens[place] ?? {};
  if (start - end < 1 || start - end > LONGEST_BREAK) return false;
  for (let at = end; at < start; at += 1) if (!BREAKS.includes(text.charAt(at))) return false;
  return true;
}

const LONGEST_BREAK = 5;
const BREAKS = ' ,.\n\r\t';

/** A word for what comes next: a telephone, an order. */
function saysMore(token: Reading['tokens'][number]): boolean {
  return (token.cue & ~(CUE.filler | CUE.version | CUE.vehicle)) !== 0;
}
