import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { lastAfterHouseNumber } from './after-house-number.ts';
import type { Match } from './define-recogniser.ts';
import { lastAfterStreet } from './english-address-end.ts';

/** `casella postale 123, 20121 Milano`, `P.O. Box 123, Dublin`: where the post of somebody lies. */
export function postBoxAt(reading: Reading, place: number): Match | null {
  const { tokens, words } = reading;
  const token = tokens[place];
  if (token?.form !== FORM.digits || token.end - token.start > LONGEST) return null;
  const before = words[place - 1] === 'n' || words[place - 1] === 'nr' ? place - 2 : place - 1;
  const first = firstOfBox(reading, before);
  if (first < 0) return null;
  const last = Math.max(lastAfterHouseNumber(reading, place), lastAfterStreet(reading, place));
  // `C.P.` may be anything's: it needs its postcode.
  if (words[before] === 'p' && last < place + 2) return null;
  const match = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  return { ...match, confidence: 0.62, reason: 'street-and-number' };
}

const LONGEST = 6;

/** The first token of the words for a box that end there; -1 when there are none. */
function firstOfBox({ words }: Reading, last: number): number {
  const before = words[last - 1] ?? '';
  if (words[last] === 'postale' && before === 'casella') return last - 1;
  if (words[last] === 'p' && before === 'c') return last - 1;
  if (words[last] !== 'box') return -1;
  if (before === 'po') return last - 1;
  return before === 'o' && words[last - 2] === 'p' ? last - 2 : -1;
}
