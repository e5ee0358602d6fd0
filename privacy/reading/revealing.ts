import { FORM } from './reading.ts';
import type { TokenisedText } from './reading.ts';
import { isClose, longestPhraseAt } from './revealing-phrases.ts';
import type { Matched, Revealed } from './revealing-phrases.ts';
import { PEOPLE, THINGS } from './revealing-words/people-words.ts';

/** What a phrase reveals of somebody, and its first and last token. */
export interface Revelation {
  readonly of: Revealed;
  readonly first: number;
  readonly last: number;
}

/**
 * The phrases that reveal something of a person, in one pass for all subjects. Each is looked up by its first word; of those that
 * begin there the longest counts, so that a harmless longer one hides what is in it.
 */
export function readRevelations(reading: TokenisedText): readonly Revelation[] {
  const found: Revelation[] = [];
  let after = -1;
  for (const place of reading.revealing) {
    const match = place > after ? longestPhraseAt(reading, place) : null;
    if (!match) continue;
    const revelation = revelationOf(reading, place, match);
    if (revelation) keep(reading, found, revelation);
    // What follows an opening that opens nothing may reveal something by itself.
    if (revelation || match.bearing !== 'opening') after = match.last;
  }
  return found;
}

function revelationOf(reading: TokenisedText, first: number, { of, bearing, last }: Matched): Revelation | null {
  if (bearing === 'harmless') return null;
  if (bearing === 'opening') return opened(reading, { of, first, last });
  if (bearing === 'alone') {
    if (nearestBefore(reading, first, REACH_OF_THINGS) === 'thing') return null;
    const isInGeneral =
      of === 'health' && isAskedInGeneral(reading, last) && nearestBefore(reading, first, REACH) !== 'person';
    return isInGeneral ? null : { of, first, last };
  }
  const nearest = nearestBefore(reading, first, REACH);
  const isOfSomeone =
    nearest === 'person' ||
    (nearest === 'nobody' &&
      (isPersonAfter(reading, last) || isApposed(reading, first, last) || isNameBefore(reading, first)));
  return isOfSomeone ? { of, first, last } : null;
}

/** An opening with the word after it, unless what it opens reveals something by itself or was redacted. */
function opened(reading: TokenisedText, { of, first, last }: Revelation): Revelation | null {
  const nearest = nearestBefore(reading, first, REACH);
  if (nearest === 'thing' || (nearest === 'nobody' && !isSetApart(reading, first))) return null;
  for (let place = last + 1; place <= last + 3; place += 1) {
    if (reading.tokens[place]?.form === FORM.hidden) return null;
    if (longestPhraseAt(reading, place)) return null;
  }
  const after = last + 1;
  return reading.words[after] && isClose(reading.text, reading.tokens, after) ? { of, first, last: after } : null;
}

/** At the beginning, or after a comma: who calls is meant. */
function isSetApart({ text, tokens }: TokenisedText, first: number): boolean {
  return first === 0 || /[,;:.(\n/-]/u.test(text.slice(tokens[first - 1]?.end, tokens[first]?.start));
}

const REACH = 9;
const REACH_OF_THINGS = 4;
const REACH_AFTER = 5;

/** Whether the nearest word of the sentence that says so speaks of a person or of a thing. */
function nearestBefore(
  { text, tokens, words }: TokenisedText,
  first: number,
  reach: number,
): 'person' | 'thing' | 'nobody' {
  for (let place = first - 1; place >= Math.max(first - reach, 0); place -= 1) {
    if (isSentenceEnd(text, tokens, place)) return 'nobody';
    const word = words[place] ?? '';
    if (PEOPLE.has(word)) return 'person';
    if (THINGS.has(word)) return 'thing';
  }
  return 'nobody';
}

function isPersonAfter({ text, tokens, words }: TokenisedText, last: number): boolean {
  for (let place = last + 1; place <= last + REACH_AFTER; place += 1) {
    if (isSentenceEnd(text, tokens, place - 1)) return false;
    const word = words[place] ?? '';
    if (PEOPLE.has(word)) return true;
    if (THINGS.has(word)) return false;
  }
  return false;
}

/** `is pregnancy covered`, `malattia esclusa`, `problemi di udito?`: what a contract says, or a question. */
function isAskedInGeneral(reading: TokenisedText, last: number): boolean {
  const { text, tokens, words } = reading;
  if (text.charAt(tokens[last]?.end ?? 0) === '?') return true;
  for (let place = last + 1; place <= last + REACH_OF_GENERAL; place += 1) {
    if (isSentenceEnd(text, tokens, place - 1) || PEOPLE.has(words[place] ?? '')) return false;
    if (GENERAL.has(words[place] ?? '')) return true;
  }
  return false;
}

const REACH_OF_GENERAL = 6;
const GENERAL = new Set(
  'coperta coperto coperte coperti copertura esclusa escluso esclusi escluse inclusa incluso inclusi incluse covered excluded included'.split(
    ' ',
  ),
);

/** `Sordo, scrivere per mail`: who calls is meant. */
function isApposed({ text, tokens, words }: TokenisedText, first: number, last: number): boolean {
  const isFirst = first === 0 || isSentenceEnd(text, tokens, first - 1);
  return isFirst && first === last && APPOSED.has(words[first] ?? '') && text.charAt(tokens[last]?.end ?? 0) === ',';
}

/** `Anna Rossi, invalida`: two words with capital letters right before. */
function isNameBefore({ text, tokens }: TokenisedText, first: number): boolean {
  const [name, surname] = [tokens[first - 2], tokens[first - 1]];
  if (name?.form !== FORM.letters || surname?.form !== FORM.letters) return false;
  if (!/^,? $/u.test(text.slice(surname.end, tokens[first]?.start)) || surname.start - name.end !== 1) return false;
  const isCapital = ({ start, end }: typeof name): boolean =>
    end - start > 2 && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
  return name.cue === 0 && surname.cue === 0 && isCapital(name) && isCapital(surname);
}

const APPOSED = new Set(
  'sordo sorda cieco cieca malato malata invalido invalida depresso depressa deaf blind disabled ill'.split(' '),
);

/** `…. Poi`: the dot of an abbreviation comes after a shorter word. */
function isSentenceEnd(text: string, tokens: TokenisedText['tokens'], place: number): boolean {
  const { start = 0, end = 0 } = tokens[place] ?? {};
  const between = text.slice(end, Math.min(tokens[place + 1]?.start ?? end, end + 4));
  return /[;!?\n|]|\/\//u.test(between) || (between.startsWith('. ') && end - start > 4);
}

/** Two right beside each other that reveal the same are one: `disabile` `in carrozzina`, `tessera sindacale` `(UIL)`. */
function keep({ text, tokens }: TokenisedText, found: Revelation[], revelation: Revelation): void {
  const before = found.at(-1);
  const isOne = before?.of === revelation.of && before.last + 1 === revelation.first;
  const between = before ? text.slice(tokens[before.last]?.end, tokens[revelation.first]?.start) : '';
  if (!before || !isOne || !/^ \(?$/u.test(between)) found.push(revelation);
  else found[found.length - 1] = { ...before, last: revelation.last };
}
