import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { lastAfterHouseNumber } from './after-house-number.ts';
import type { Match } from './define-recogniser.ts';
import { wordSet } from './word-set.ts';

/**
 * Houses along a road between towns are told by its kilometres: `SS 16 km 345`. Accidents and works are as well: only what
 * somebody lives at, or what has a postcode, is an address.
 */
export function roadAddressAt(reading: Reading, road: number): Match | null {
  const { text, tokens, words } = reading;
  const kilometres = kilometresAfter(reading, road);
  const first = kilometres < 0 ? -1 : firstOfRoad(reading, road - 1);
  if (first < 0) return null;
  const rest = tokens[kilometres + 1];
  const isFraction = rest?.form === FORM.digits && /^[,.+]$/u.test(text.slice(tokens[kilometres]?.end, rest.start));
  const end = isFraction ? kilometres + 1 : kilometres;
  const last = lastAfterHouseNumber(reading, end);
  if (last === end && !isLivedAt(words, first)) return null;
  const place = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  return { ...place, confidence: 0.6, reason: 'street-and-number' };
}

/** What kind of road it is; with a number after it, that is the road's. */
export const ROAD_KINDS = wordSet('statale provinciale regionale comunale vicinale');
const KILOMETRES = wordSet('km chilometro kilometro');
/** What is said before an address. */
export const LIVED_AT = wordSet(`
  abita abitante residente residenti residenza domicilio domiciliato domiciliata vive vivo abito sede indirizzo casa fornitura
  consegnare consegna spedire utenza sta abitiamo abitano domiciliata trasferita trasferito impianto lives at
`);

/** The token of the kilometres after the number of a road; -1 when there is none. */
function kilometresAfter({ text, tokens, words }: Reading, road: number): number {
  const token = tokens[road];
  if (!token || token.end - token.start > 4 || !KILOMETRES.has(words[road + 1] ?? '')) return -1;
  const value = tokens[road + 2];
  const isTied = /^\.? $/u.test(text.slice(tokens[road + 1]?.end, value?.start));
  return isTied && value?.form === FORM.digits && value.end - value.start <= 3 ? road + 2 : -1;
}

/** The first token of the words for a road that end there; -1 when there are none. */
function firstOfRoad({ words }: Reading, last: number): number {
  const word = words[last] ?? '';
  if (word === 'ss' || word === 'sp' || word === 'sr') return last;
  const before = words[last - 1] ?? '';
  if (ROAD_KINDS.has(word) && before === 'strada') return last - 1;
  return before === 's' && (word === 's' || word === 'p' || word === 'r') ? last - 1 : -1;
}

/** Within three words before. */
function isLivedAt(words: readonly string[], first: number): boolean {
  for (let place = first - 1; place >= first - 3; place -= 1) if (LIVED_AT.has(words[place] ?? '')) return true;
  return false;
}
