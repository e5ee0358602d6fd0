import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import type { Match } from './define-recogniser.ts';
import { wordSet } from './word-set.ts';

/** Streets of other countries, with their house number: `Hauptstraße 12`, `107 rue de Rivoli`. */
export function* foreignAddresses({ text, tokens, words, numbered }: Reading): Iterable<Match> {
  for (const place of numbered) {
    const token = tokens[place];
    if (!token || token.end - token.start > LONGEST_NUMBER) continue;
    const before = tokens[place - 1];
    const isAfterStreet =
      before !== undefined &&
      before.end - before.start > SHORTEST_STREET &&
      text.slice(before.end, token.start) === ' ' &&
      NAME_AND_STREET.test(words[place - 1] ?? '') &&
      isCapitalised(text, before.start);
    if (isAfterStreet) yield { start: before.start, end: token.end, confidence: 0.6, reason: 'street-and-number' };
    const name = FRENCH.has(words[place + 1] ?? '') ? lastOfName(text, tokens, place + 2) : -1;
    const last = tokens[name];
    if (last) yield { start: token.start, end: last.end, confidence: 0.6, reason: 'street-and-number' };
  }
}

const LONGEST_NUMBER = 5;
const SHORTEST_STREET = 7;

/** A name and its street in one word. */
const NAME_AND_STREET = /^\p{L}{3,20}(?:strasse|straße|straat|gasse|platz|allee|laan|gatan)$/u;
const FRENCH = wordSet('rue avenue boulevard quai chemin impasse');
const SMALL = wordSet('de des du la le l d');

/** The last token of a street's name with capital letters from `first` on; -1 when there is none. */
function lastOfName(text: string, tokens: Reading['tokens'], first: number): number {
  let last = -1;
  for (let place = first; place < first + 4; place += 1) {
    const token = tokens[place];
    const before = tokens[place - 1];
    if (token?.form !== FORM.letters || !before || !/^[ '’]$/u.test(text.slice(before.end, token.start))) break;
    if (isCapitalised(text, token.start)) last = place;
    else if (last >= 0 || !SMALL.has(text.slice(token.start, token.end))) break;
  }
  return last;
}

function isCapitalised(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(at));
}
