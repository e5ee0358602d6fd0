import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import type { Match } from './define-recogniser.ts';
import { wordSet } from './word-set.ts';

/** `12 Baker Street, London NW1 6XE`: the house number comes first. */
export function* englishAddresses({ text, tokens, words, numbered }: Reading): Iterable<Match> {
  for (const place of numbered) {
    const token = tokens[place];
    if (!token || !/^\d{1,5}[a-d]?$/iu.test(text.slice(token.start, Math.min(token.end, token.start + 7)))) continue;
    const first = text.charAt(token.end) === '/' ? place + 1 : place;
    for (let street = first + 2; street <= first + 4; street += 1) {
      if (!isName(text, tokens, words, street - 1)) break;
      const word = words[street] ?? '';
      const isStreet =
        STREETS.has(word) || (SHORT.has(word) && (isLivedIn(words, place) || isCapitalised(text, tokens, street)));
      if (!isStreet || text.slice(tokens[street - 1]?.end, tokens[street]?.start) !== ' ') continue;
      if (!isCapitalised(text, tokens, street - 1) && !isLivedIn(words, place)) break;
      yield {
        start: token.start,
        end: endFrom(text, tokens[street]?.end ?? 0),
        confidence: 0.62,
        reason: 'street-and-number',
      };
      break;
    }
  }
}

const STREETS = wordSet('street road avenue lane boulevard terrace crescent');
/** Ordinary words or other abbreviations as well: only with a capital letter. */
const SHORT = wordSet('st rd ave ln dr blvd drive close court square way place gardens row hill grove park mews ct');
/** Words right before where somebody lives: capital letters are not needed then. */
const AT_HOME = wordSet('at live lives living address residing resident deliver lived moved');
const NOT_A_NAME = wordSet('way minute minutes hour hours day days of in on at to the and or from one via euro times');

function isLivedIn(words: readonly string[], place: number): boolean {
  return words.slice(Math.max(place - 4, 0), place).some((word) => AT_HOME.has(word));
}

function isName(text: string, tokens: Reading['tokens'], words: readonly string[], place: number): boolean {
  const token = tokens[place];
  if (token?.form !== FORM.letters || NOT_A_NAME.has(words[place] ?? '')) return false;
  return text.slice(tokens[place - 1]?.end, token.start) === ' ';
}

function isCapitalised(text: string, tokens: Reading['tokens'], place: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(tokens[place]?.start ?? 0));
}

/** With a flat, a town and a postcode, British or American, where they follow. */
const FOLLOWING =
  /^(?:, (?:Flat|Apt|Unit) \w{1,4})?(?:,? \p{Lu}\p{L}{1,15}(?: \p{Lu}\p{L}{1,15})?)?(?:,? (?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2} \d{5}))?(?![\p{L}\p{N}])/u;

function endFrom(text: string, end: number): number {
  const written = FOLLOWING.exec(text.slice(end, end + 70))?.[0] ?? '';
  return end + (/^,|\d/u.test(written) ? written.length : 0);
}
