import { SENSE } from '../names/sense.ts';
import { readCodes } from './codes.ts';
import type { Cue } from './cues.ts';
import { readDigits } from './digits.ts';
import { placeholderAt } from './placeholders.ts';
import { FORM, OPENS } from './reading.ts';
import { readRevelations } from './revealing.ts';
import type { Form, Reading, Token } from './reading.ts';
import { cueIn, lookUp, lookUpWord, NO_LETTERS, opensIn, placeAfter, printAfter, sensesIn } from './word-book.ts';
import type { Known } from './word-book.ts';

/**
 * The text as all recognisers see it. Reading once is what lets two dozen of them look at every key that is pressed;
 * the steps are functions of their own because the browser's compiler gives up on one that does everything.
 */
export function readText(text: string): Reading {
  const draft = wordsOf(text);
  markPhrases(draft);
  for (const { cue } of draft.tokens) draft.spokenOf |= cue;
  draft.codes = readCodes(draft);
  draft.digits = readDigits(draft);
  draft.revelations = readRevelations(draft);
  return draft;
}

/** A reading that is being made. */
interface Draft extends Reading {
  readonly tokens: Token[];
  readonly words: string[];
  readonly senses: number[];
  readonly numbered: number[];
  readonly revealing: number[];
  /** Where a cue of several words may begin. */
  readonly heads: { readonly place: number; readonly phrases: Cue['phrases'] }[];
  /** What the word right before may begin. */
  opensBefore: number;
  spokenOf: number;
  opens: number;
  longest: number;
  figures: number;
  hasMixed: boolean;
  codes: Reading['codes'];
  digits: Reading['digits'];
  revelations: Reading['revelations'];
}

function draftOf(text: string): Draft {
  return {
    text,
    tokens: [],
    words: [],
    senses: [],
    numbered: [],
    revealing: [],
    heads: [],
    opensBefore: 0,
    spokenOf: 0,
    opens: 0,
    longest: 0,
    figures: 0,
    hasMixed: false,
    codes: [],
    digits: [],
    revelations: [],
  };
}

const LETTER = 1;
const DIGIT = 2;
const STAR = 4;
/** A letter that may have an accent to be taken off. */
const ACCENTED = 8;
const CAPITAL = 16;
/** Any character that ASCII has not. */
const OTHER = 32;
/** Of the first 128 characters; the others are asked for one by one. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(character: string): number {
  if (/[0-9]/u.test(character)) return DIGIT;
  if (character === '*') return STAR;
  if (!/[\p{L}\p{N}\p{M}]/u.test(character)) return 0;
  return character === character.toLowerCase() ? LETTER : LETTER | CAPITAL;
}

function classAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  if (code < 128) return CLASSES[code] ?? 0;
  // The accented letters of Europe, without the signs × and ÷ that lie among them.
  if (code >= FIRST_ACCENTED && code < FIRST_ACCENTED + BARE.length)
    return code === 0xd7 || code === 0xf7 ? 0 : LETTER | ACCENTED | OTHER;
  // Half of a character outside the basic plane: a letter or an emoji, in either case no part of a code.
  if (code >= 0xd800 && code < 0xe000) return LETTER | CAPITAL | OTHER;
  const seen = classOf(text.charAt(place));
  return seen > 0 ? seen | OTHER : 0;
}

function wordsOf(text: string): Draft {
  const draft = draftOf(text);
  let hidden = -2;
  for (let place = 0; place < text.length;) {
    let seen = classAt(text, place);
    if (seen === 0) {
      const after = text.charCodeAt(place) === BRACKET ? placeholderAt(text, place) : 0;
      if (after > 0) keep(draft, { start: place, end: after, form: FORM.hidden, cue: 0 }, '', 0);
      place = after > 0 ? after : place + 1;
      continue;
    }
    const start = place;
    let placed = NO_LETTERS;
    let print = NO_LETTERS;
    for (let next = seen; next > 0; next = place < text.length ? classAt(text, place) : 0) {
      seen |= next;
      const code = text.charCodeAt(place) | SMALL;
      placed = placeAfter(placed, code);
      print = printAfter(print, code);
      place += 1;
    }
    // What follows stars is what a redaction left to be read.
    const isHidden = (seen & STAR) > 0 || (start - hidden === 1 && (seen & LETTER) === 0);
    if (isHidden) hidden = place;
    const form = isHidden ? FORM.hidden : formOf(seen);
    const isWord = form === FORM.letters || (form !== FORM.hidden && place - start < SHORT);
    const word = isWord ? fold(text.slice(start, place), seen) : '';
    const known = isWord ? ((seen & OTHER) > 0 ? lookUpWord(word) : lookUp(placed, print)) : 0;
    keep(draft, { start, end: place, form, cue: cueIn(known).bits }, word, known);
  }
  return draft;
}

const BRACKET = 0x5b;
/** Cues with a digit in them, as `cvv2`, are no longer. */
const SHORT = 6;
/** What the letters of ASCII have when they are small, and its digits in any case. */
const SMALL = 0x20;

function keep(draft: Draft, token: Token, word: string, known: Known): void {
  const { start, end, form } = token;
  const place = draft.tokens.length;
  draft.tokens.push(token);
  draft.words.push(word);
  draft.senses.push(known === 0 ? 0 : sensesHere(draft.text, token, known));
  if (end - start > draft.longest) draft.longest = end - start;
  if (form === FORM.digits || form === FORM.mixed) {
    draft.numbered.push(place);
    draft.figures += end - start;
    draft.hasMixed ||= form === FORM.mixed;
  }
  const opens = opensIn(known);
  if (draft.opensBefore & OPENS.revelationOfTwo && opens & OPENS.secondOfTwo) draft.revealing.push(place - 1);
  draft.opensBefore = opens;
  if (known === 0) return;
  draft.opens |= opens;
  const { phrases } = cueIn(known);
  if (phrases.length > 0) draft.heads.push({ place, phrases });
  if (opens & OPENS.revelation) draft.revealing.push(place);
}

/** `sarà` is no Sara: accents are gone from the words. */
function sensesHere(text: string, { end }: Token, known: Known): number {
  const senses = sensesIn(known);
  return text.charCodeAt(end - 1) === A_WITH_GRAVE ? senses & ~SENSE.given : senses;
}

const A_WITH_GRAVE = 0xe0;

function formOf(seen: number): Form {
  if (seen === DIGIT) return FORM.digits;
  return (seen & DIGIT) === 0 ? FORM.letters : FORM.mixed;
}

/** Small letters, without accents. */
function fold(word: string, seen: number): string {
  if ((seen & (ACCENTED | CAPITAL)) === 0) return word;
  const small = word.toLowerCase();
  return (seen & ACCENTED) > 0 ? withoutAccents(small) : small;
}

function withoutAccents(word: string): string {
  let bare = '';
  for (let place = 0; place < word.length; place += 1) {
    const code = word.charCodeAt(place);
    bare += code < FIRST_ACCENTED ? word.charAt(place) : (BARE[code - FIRST_ACCENTED] ?? bareOf(word.charAt(place)));
  }
  return bare;
}

function bareOf(letter: string): string {
  return letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

const FIRST_ACCENTED = 0xc0;
const BARE = Array.from({ length: 0x250 - FIRST_ACCENTED }, (_, at) =>
  bareOf(String.fromCharCode(FIRST_ACCENTED + at)),
);

/** Words that mean something together no longer mean what each means alone. */
function markPhrases({ tokens, words, heads }: Draft): void {
  let beyond = -1;
  for (const { place: head, phrases } of heads) {
    if (head <= beyond) continue;
    for (const { rest, bits } of phrases) {
      if (!isThere(words, head + 1, rest)) continue;
      beyond = head + rest.length;
      for (let place = head; place <= beyond; place += 1) {
        const token = tokens[place];
        if (token) token.cue = place === beyond ? bits : 0;
      }
      break;
    }
  }
}

function isThere(words: readonly string[], place: number, rest: readonly string[]): boolean {
  for (let step = 0; step < rest.length; step += 1) if (words[place + step] !== rest[step]) return false;
  return true;
}
