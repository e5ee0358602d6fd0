import { SURNAMES_OF_WORDS } from './cue-words.ts';
import { FORM } from '../reading/reading.ts';
import type { TokenisedText } from '../reading/reading.ts';
import { MANNER, mannerOf } from './manner.ts';
import type { Manner } from './manner.ts';
import { SENSE } from './sense.ts';

/** A part of a name: one word with the particle before it, or an initial. */
export interface Part {
  readonly first: number;
  readonly last: number;
  /** Of the word itself, as bits of `SENSE`. */
  readonly sense: number;
  readonly manner: Manner;
  readonly hasParticle: boolean;
}

const MOST_PARTS = 6;

/**
 * The parts that stand together around a word, from the left; `after` is the last token that is taken already. Where a name is
 * told of, the word may be one that nobody knows.
 */
export function partsAround(
  text: TokenisedText,
  anchor: number,
  { after, isTold }: { readonly after: number; readonly isTold: boolean },
): readonly Part[] {
  const first = partAt(text, anchor, after) ?? (isTold ? strangerAt(text, anchor) : null);
  if (!first) return [];
  const parts = [first];
  while (parts.length < MOST_PARTS) {
    const next: Part | null = partAfter(text, parts.at(-1)?.last ?? anchor);
    if (!next || !isAlike(next, first) || isSmallInitial(text, next)) break;
    parts.push(next);
  }
  while (parts.length < MOST_PARTS) {
    const place: number = (parts[0]?.first ?? 0) - 1;
    if (place <= after || !isJoined(text, place)) break;
    const before = partAt(text, place, after);
    if (!before || !isAlike(before, first)) break;
    parts.unshift(before);
  }
  return parts;
}

/** A name is written in one manner. */
function isAlike({ manner }: Part, other: Part): boolean {
  return manner === other.manner || manner === MANNER.initial || other.manner === MANNER.initial;
}

/** `sala c.f.`: an initial in small letters comes first, or is none. */
function isSmallInitial({ text, tokens }: TokenisedText, { manner, first }: Part): boolean {
  const written = text.charAt(tokens[first]?.start ?? 0);
  return manner === MANNER.initial && written === written.toLowerCase();
}

/** The part whose word is this token, with its particle; null where it can be none. */
function partAt(text: TokenisedText, place: number, after: number): Part | null {
  const manner = mannerOf(text, place);
  if (manner === null) return null;
  const hasParticle = place - 1 > after && isParticle(text, place - 1, manner);
  if (!hasParticle && !isPossible(text, place, manner)) return null;
  return { first: hasParticle ? place - 1 : place, last: place, sense: text.senses[place] ?? 0, manner, hasParticle };
}

function partAfter(text: TokenisedText, last: number): Part | null {
  if (!isJoined(text, last)) return null;
  const isParticleNext = ((text.senses[last + 1] ?? 0) & SENSE.particle) > 0 && isJoined(text, last + 1);
  const behind = isParticleNext ? partAt(text, last + 2, last) : null;
  return behind?.hasParticle ? behind : partAt(text, last + 1, last);
}

/** After `sig.` or `mi chiamo` any word may be a name that nobody knows. */
function strangerAt(text: TokenisedText, place: number): Part | null {
  const sense = text.senses[place] ?? 0;
  const word = text.words[place] ?? '';
  const manner = mannerOf(text, place);
  if (manner === null || word.length < 2 || (sense & (NO_NAME | SENSE.thing)) > 0) return null;
  if (ENDING_OF_TITLE.test(word) || LIKE_A_VERB.test(word)) return null;
  return { first: place, last: place, sense, manner, hasParticle: false };
}

const NAME = SENSE.given | SENSE.surname;
const NO_NAME = SENSE.none | SENSE.title | SENSE.role | SENSE.named | SENSE.ours | SENSE.after | SENSE.firm;
const LIKE_A_VERB =
  /..(?:are|ere|ire|ato|ata|ati|ate|uto|uta|ito|ita|ando|endo|isce|ava|eva|iva|mente|zione|zioni|ing|ed)$/u;
/** `ra` of `sig.ra`. */
export const ENDING_OF_TITLE = /^(?:ra|na|ri|re|ssa|mo|ma)$/u;
const SHORTEST_UNKNOWN = 3;

function isPossible(text: TokenisedText, place: number, manner: Manner): boolean {
  if (manner === MANNER.initial) return true;
  const sense = text.senses[place] ?? 0;
  const word = text.words[place] ?? '';
  if (manner === MANNER.small && (sense & (SENSE.thing | SENSE.calledAfter)) > 0) {
    return (sense & SENSE.surname) > 0 && isAfterGivenOrTitle(text, place);
  }
  // `Ugo Porta`, `Sig. Gentile`: where no other word has a capital letter.
  if ((sense & (NO_NAME | SENSE.thing)) > 0 && (sense & (SENSE.after | SENSE.firm)) === 0) {
    return manner === MANNER.capital && (sense & SENSE.surname) > 0 && isAfterGivenOrTitle(text, place);
  }
  if ((sense & NAME) > 0) return true;
  if ((sense & (SENSE.calledAfter | SENSE.thing | SENSE.firm | SENSE.after)) > 0 || word.length < SHORTEST_UNKNOWN)
    return false;
  return manner === MANNER.capital || ((sense & SENSE.word) === 0 && word.length > 4 && !LIKE_A_VERB.test(word));
}

function isAfterGivenOrTitle(text: TokenisedText, place: number): boolean {
  const before = text.senses[place - 1] ?? 0;
  return (before & SENSE.title) > 0 || ((before & SENSE.given) > 0 && isJoined(text, place - 1));
}

/** Whether `De`, `D’`, `Lo`, `van` belongs to the word after it. */
function isParticle(text: TokenisedText, place: number, manner: Manner): boolean {
  const { senses, words, tokens } = text;
  if (((senses[place] ?? 0) & SENSE.particle) === 0 || !isJoined(text, place)) return false;
  const word = words[place] ?? '';
  const isTied = text.text.charAt(tokens[place]?.end ?? 0) !== ' ';
  const after = senses[place + 1] ?? 0;
  if (SURNAMES_OF_WORDS.has(`${word} ${words[place + 1] ?? ''}`)) {
    return isAfterName(text, place) || (manner === MANNER.capital && mannerOf(text, place) === MANNER.capital);
  }
  if (word === 'd' || word === 'o')
    return isTied && (after & SENSE.title) === 0 && ((after & SENSE.word) === 0 || (after & NAME) > 0);
  if (manner === MANNER.capital && mannerOf(text, place) === MANNER.small && !isInitialLike(text, place)) {
    return FOREIGN.test(word) || isTied;
  }
  if ((after & (SENSE.title | SENSE.role | SENSE.named)) > 0) return false;
  if (manner === MANNER.capital && !isAllCapitals(text, place)) return UNLIKE_WORDS.test(word) || !isStart(text, place);
  if ((after & SENSE.none) > 0 && !LIKE_SURNAME_AFTER.test(words[place + 1] ?? '')) return false;
  if (UNLIKE_WORDS.test(word)) return (after & SENSE.word) === 0 || (after & NAME) > 0;
  return isAfterName(text, place) && (after & NAME) > 0 && (after & SENSE.word) === 0;
}

const UNLIKE_WORDS = /^(?:de|d|dell|degl|mc|mac|van|von|el|bin|ibn|ben)$/u;
const FOREIGN = /^(?:de|van|von|der|den|ter|ten|el|al|bin|ibn|ben|dos|das|du)$/u;
const LIKE_SURNAME_AFTER = /^(?:vecchio|prete|giudice|nuovo|bene|buono)$/u;

/** `D’` of `D’Angelo` is a letter alone, and no small one. */
function isInitialLike({ text, tokens }: TokenisedText, place: number): boolean {
  const { start = 0, end = 0 } = tokens[place] ?? {};
  return end - start === 1 && text.charAt(start) !== text.charAt(start).toLowerCase();
}

function isAllCapitals({ text, tokens }: TokenisedText, place: number): boolean {
  const { start = 0, end = 0 } = tokens[place] ?? {};
  const written = text.slice(start, end);
  return written.length > 1 && written === written.toUpperCase();
}

const TELLS = SENSE.role | SENSE.named;
const OWN_ARTICLE = /^l[ao]$/u;

/** A name or what announces one stands before: `chiedere di monica` is not Ms Di Monica. */
function isAfterName(text: TokenisedText, place: number): boolean {
  const isEnding = ENDING_OF_TITLE.test(text.words[place - 1] ?? '');
  const before = text.senses[isEnding ? place - 2 : place - 1] ?? 0;
  if ((before & SENSE.title) > 0 || ((before & TELLS) > 0 && OWN_ARTICLE.test(text.words[place] ?? ''))) return true;
  return isJoined(text, place - 1) && (before & NAME) > 0 && (before & (SENSE.none | SENSE.role)) === 0;
}

/** Whether a sentence begins here, where any word has a capital letter. The dot of an abbreviation comes after a short word. */
export function isStart({ text, tokens }: TokenisedText, place: number): boolean {
  const { start = 0, end = 0 } = tokens[place - 1] ?? {};
  if (place === 0) return true;
  const between = text.slice(end, tokens[place]?.start);
  return /[!?\n•*|]/u.test(between) || (between.includes('.') && end - start > LONGEST_ABBREVIATION);
}

const LONGEST_ABBREVIATION = 4;

/** Between this token and the next there is what may stand within a name. */
function isJoined({ text, tokens }: TokenisedText, place: number): boolean {
  const { end = 0, start = 0 } = tokens[place] ?? {};
  const next = tokens[place + 1];
  if (!next || next.start - end > 2 || tokens[place]?.form !== FORM.letters) return false;
  const between = text.slice(end, next.start);
  if (between === '. ' || between === '.') return end - start === 1;
  return WITHIN.has(between);
}

const WITHIN: ReadonlySet<string> = new Set([' ', '-', "'", '’', '\u00a0', "' ", '’ ']);
