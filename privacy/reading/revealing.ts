import { biometrics, ethnicOrigin } from './revealing-words/origin.ts';
import { politics, religion, union } from './revealing-words/beliefs.ts';
import { health } from './revealing-words/health.ts';
import { PEOPLE, THINGS } from './revealing-words/people-words.ts';
import type { Phrase } from './revealing-words/phrases.ts';
import { judicial, sexLife } from './revealing-words/private-life.ts';
import { FORM } from './reading.ts';
import type { TokenisedText } from './reading.ts';

const SUBJECTS = { health, religion, union, sexLife, politics, ethnicOrigin, biometrics, judicial };

export type Revealed = keyof typeof SUBJECTS;

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
  const { words } = reading;
  for (let place = 0; place < words.length; place += 1) {
    const candidates = phrasesByHead.get(words[place] ?? '');
    const match = candidates && longestAt(reading, place, candidates);
    if (!match) continue;
    const revelation = revelationOf(reading, place, match);
    if (revelation) keep(reading, found, revelation);
    // What follows an opening that opens nothing may reveal something by itself.
    if (revelation || match.bearing !== 'opening') place = match.last;
  }
  return found;
}

const BEARINGS = ['harmless', 'alone', 'ofSomeone', 'opening'] as const;
type Bearing = (typeof BEARINGS)[number];

interface Entry {
  readonly of: Revealed;
  readonly bearing: Bearing;
  readonly phrase: Phrase;
}

const phrasesByHead = new Map<string, Entry[]>();
for (const bearing of BEARINGS) {
  for (const of of Object.keys(SUBJECTS) as Revealed[]) {
    for (const phrase of SUBJECTS[of][bearing] ?? []) {
      for (const head of headsOf(phrase)) {
        const entries = phrasesByHead.get(head);
        if (entries) entries.push({ of, bearing, phrase });
        else phrasesByHead.set(head, [{ of, bearing, phrase }]);
      }
    }
  }
}

/** The first word, and the second where the first may be left out. */
function headsOf([step, ...rest]: Phrase): readonly string[] {
  if (!step) return [];
  return step.isOptional ? [...step.words, ...headsOf(rest)] : [...step.words];
}

interface Matched extends Entry {
  readonly last: number;
}

function longestAt(reading: TokenisedText, first: number, entries: readonly Entry[]): Matched | null {
  let longest: Matched | null = null;
  for (const entry of entries) {
    const last = lastOf(reading, first, entry.phrase);
    if (last >= first && (!longest || last > longest.last)) longest = { ...entry, last };
  }
  return longest;
}

/** The last token of the phrase that begins at `first`; -1 when it doesn’t. */
function lastOf({ text, tokens, words }: TokenisedText, first: number, phrase: Phrase): number {
  let next = first;
  for (const step of phrase) {
    const isHere = step.words.has(words[next] ?? '') && (next === first || isClose(text, tokens, next));
    if (isHere) next += 1;
    else if (!step.isOptional) return -1;
  }
  return next - 1;
}

/** A space, an apostrophe, the dot of an abbreviation; not a comma. */
function isClose(text: string, tokens: TokenisedText['tokens'], place: number): boolean {
  const { end = 0 } = tokens[place - 1] ?? {};
  const { start = 0 } = tokens[place] ?? {};
  return start - end <= 2 && !/[,;:\n()]/u.test(text.slice(end, start));
}

function revelationOf(reading: TokenisedText, first: number, { of, bearing, last }: Matched): Revelation | null {
  if (bearing === 'harmless') return null;
  if (bearing === 'opening') return opened(reading, { of, first, last });
  const nearest = nearestBefore(reading, first, REACH);
  if (bearing === 'alone') {
    const isOfThings = nearestBefore(reading, first, REACH_OF_THINGS) === 'thing';
    const isInGeneral = of === 'health' && nearest !== 'person' && isAskedInGeneral(reading, last);
    return isOfThings || isInGeneral ? null : { of, first, last };
  }
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
    const entries = phrasesByHead.get(reading.words[place] ?? '');
    const match = entries && longestAt(reading, place, entries);
    if (match) return null;
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
