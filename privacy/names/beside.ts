import type { TokenisedText } from '../reading/reading.ts';
import { isPhraseBefore, VERBS_BEFORE, WORDS_BEFORE } from './cue-words.ts';
import { MANNER, mannerOf } from './manner.ts';
import { ENDING_OF_TITLE, isStart } from './parts.ts';
import { SENSE } from './sense.ts';
import { WEIGHT } from './weights.ts';

/** What the words before a name say. */
export interface Cue {
  readonly weight: number;
  /** No name begins here, whatever it is. */
  readonly refuses: boolean;
  /** A name without a surname that is nothing else is none here. */
  readonly refusesWords: boolean;
}

export const NO_CUE: Cue = { weight: 0, refuses: false, refusesWords: false };
const REFUSED: Cue = { weight: 0, refuses: true, refusesWords: true };

export function cueBefore(text: TokenisedText, first: number): Cue {
  const { senses, words } = text;
  if (isCalledAfter(text, first)) return REFUSED;
  const place = wordBefore(text, first);
  if (place < 0) return NO_CUE;
  const sense = senses[place] ?? 0;
  const word = words[place] ?? '';
  if ((sense & SENSE.ours) > 0) return REFUSED;
  // `via Don Minzoni`, `trattoria Nonna Rosa`
  if ((sense & (SENSE.title | SENSE.named)) > 0 && isCalledAfter(text, place)) return REFUSED;
  if (isTitle(text, place)) return { ...NO_CUE, weight: WEIGHT.title };
  if ((sense & SENSE.named) > 0) return { ...NO_CUE, weight: WEIGHT.phrase };
  const before = wordBefore(text, place);
  if (before >= 0 && ((senses[before] ?? 0) & SENSE.ours) > 0 && (sense & SENSE.none) > 0) return REFUSED;
  if (before >= 0 && isPhraseBefore(words, first)) return { ...NO_CUE, weight: WEIGHT.phrase };
  if ((sense & SENSE.role) > 0) return { ...NO_CUE, weight: WEIGHT.role };
  if ((sense & SENSE.thing) > 0) return { weight: 0, refuses: false, refusesWords: true };
  if (before >= 0 && FILLERS.test(word) && ((senses[before] ?? 0) & SENSE.role) > 0)
    return { ...NO_CUE, weight: WEIGHT.role };
  if (VERBS_BEFORE.has(word)) return { ...NO_CUE, weight: WEIGHT.role };
  if (WORDS_BEFORE.has(word)) return { ...NO_CUE, weight: WEIGHT.hint };
  return NO_CUE;
}

const FILLERS = /^(?:il|la|lo|sig|is|a|di|l|al|alla|mio|mia|sua|suo|named|chiamato|chiamata|called|the|s)$/u;

/** The word before, where nothing parts it from this one but a space, a dot, a colon or a comma. */
function wordBefore(named: TokenisedText, place: number): number {
  const { text, tokens } = named;
  const { start = 0 } = tokens[place] ?? {};
  const { end = -9 } = tokens[place - 1] ?? {};
  if (start - end > 3) return -1;
  const between = text.slice(end, start);
  if (between.startsWith('.') && isStart(named, place)) return -1;
  return /^(?:\. ?|[:?] ?| ?[(«"“] ?|, | ?- |['’]|\n| )$/u.test(between) ? place - 1 : -1;
}

/** `sig.`, and `ra` of `sig.ra`. */
function isTitle({ senses, words, text, tokens }: TokenisedText, place: number): boolean {
  if (/[,\n]/u.test(text.slice(tokens[place]?.end, tokens[place + 1]?.start))) return false;
  if (((senses[place] ?? 0) & SENSE.title) > 0) return true;
  return (
    ENDING_OF_TITLE.test(words[place] ?? '') &&
    ((senses[place - 1] ?? 0) & SENSE.title) > 0 &&
    text.charAt(tokens[place - 1]?.end ?? 0) === '.'
  );
}

/** `via dei`, `San`, `farmacia`, `stadio`. */
function isCalledAfter(text: TokenisedText, first: number): boolean {
  const { senses, words, tokens } = text;
  let place = first - 1;
  if (text.text.charAt((tokens[first]?.start ?? 0) - 2) === '&') return true;
  if (LINKS.test(words[place] ?? '')) place -= 1;
  // `liceo scientifico Galilei`
  for (let step = 0; step < MOST_BETWEEN && isAdjective(text, place); step += 1) place -= 1;
  const { end = 0 } = tokens[place] ?? {};
  const { start = 9 } = tokens[place + 1] ?? {};
  const between = text.text.slice(end, start);
  if (between !== ' ' && between !== '. ' && between !== '.' && between !== '’' && between !== "'" && between !== ' "')
    return false;
  const sense = senses[place] ?? 0;
  if ((sense & SENSE.calledAfter) === 0) return false;
  return !(words[place] === 's' && between !== '. ' && between !== '.');
}

const MOST_BETWEEN = 2;

function isAdjective({ senses, text, tokens }: TokenisedText, place: number): boolean {
  const sense = senses[place] ?? 0;
  const isInstitution = ((senses[place - 1] ?? 0) | (senses[place - 2] ?? 0)) & SENSE.calledAfter;
  if (isInstitution === 0 || (sense & ~SENSE.word) > 0) return false;
  return text.slice(tokens[place - 1]?.end, tokens[place]?.start) === ' ';
}

const LINKS = /^(?:dei|del|della|da|d|of|s)$/u;

/** Of nobody else is it said. */
const BORN = /^(?:nat[oa]|cf|born|dob|tax)$/u;

const FIRM_REACH = 5;

/** What comes after speaks for a name, or says that it is a firm or a place: then null. */
export function weightAfter(text: TokenisedText, last: number): number | null {
  const { senses, words, tokens } = text;
  if (isFirmAfter(text, last)) return null;
  const next = tokens[last + 1];
  const end = tokens[last]?.end ?? 0;
  if (!next || next.start - end > 3) return 0;
  const between = text.text.slice(end, next.start);
  const isNear = /^(?: |['’]|, | ?\(| ?: | - )$/u.test(between);
  if (!isNear) return 0;
  const word = words[last + 1] ?? '';
  if (word === 's' && /^['’]$/u.test(between)) return WEIGHT.after;
  if (BORN.test(word) || (word === 'c' && words[last + 2] === 'f')) return WEIGHT.born;
  return ((senses[last + 1] ?? 0) & SENSE.after) > 0 ? WEIGHT.after : 0;
}

function isFirmAfter(text: TokenisedText, last: number): boolean {
  const { senses, tokens, words } = text;
  for (let place = last + 1; place <= last + FIRM_REACH; place += 1) {
    const between = text.text.slice(tokens[place - 1]?.end, tokens[place]?.start);
    if (!tokens[place] || !/^(?: |\.? ?&? ?|'|-)$/u.test(between)) return false;
    const word = words[place] ?? '';
    const sense = senses[place] ?? 0;
    if (between.includes('&') || LEGAL_FORM.test(word)) return true;
    if (word === 's' && FIRM_LETTERS.test(`${words[place + 1]}${words[place + 2]}`)) return true;
    if ((sense & SENSE.firm) > 0 && mannerOf(text, place) === MANNER.capital) return true;
    if ((sense & NOT_OF_A_FIRM) > 0 && word !== 'di' && word !== 'e') return false;
  }
  return false;
}

const NOT_OF_A_FIRM = SENSE.none | SENSE.role | SENSE.title | SENSE.named | SENSE.after | SENSE.thing;
const LEGAL_FORM = /^(?:srls?|spa|sas|snc|sapa|scarl|scrl|ltd|llc|inc|plc|gmbh)$/u;
const FIRM_LETTERS = /^(?:rl|pa|nc|as)/u;

/** `sono Luca di Enel`, `this is Sara from billing`: who works somewhere, and says so. */
export function isOneOfUs({ words }: TokenisedText, first: number, last: number): boolean {
  return SELF.test(words[first - 1] ?? '') && FROM.test(words[last + 1] ?? '');
}

const SELF = /^(?:sono|qui|parla|is|im|m)$/u;
const FROM = /^(?:di|del|dell|della|da|dal|dall|dalla|from|at|with)$/u;
