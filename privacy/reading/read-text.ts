import { readCodes } from './codes.ts';
import { cuesOf } from './cues.ts';
import { readDigits } from './digits.ts';
import { placeholderAt } from './placeholders.ts';
import { FORM } from './reading.ts';
import { readRevelations } from './revealing.ts';
import type { Form, Reading, Token } from './reading.ts';

/**
 * The text as all recognisers see it. Reading once is what lets two dozen of them look at every key that is pressed;
 * the steps are functions of their own because the browser's compiler gives up on one that does everything.
 */
export function readText(text: string): Reading {
  const tokens: Token[] = [];
  const words: string[] = [];
  markPhrases(tokens, words, splitInto(text, tokens, words));
  const tokenised = { text, tokens, words, numbered: tokensWithDigits(tokens), spokenOf: allCues(tokens) };
  return {
    ...tokenised,
    codes: readCodes(tokenised),
    digits: readDigits(tokenised),
    revelations: readRevelations(tokenised),
  };
}

const LETTER = 1;
const DIGIT = 2;
const STAR = 4;
/** A letter that may have an accent to be taken off. */
const ACCENTED = 8;
/** Of the first 128 characters; the others are asked for one by one. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(character: string): number {
  if (/[0-9]/u.test(character)) return DIGIT;
  if (character === '*') return STAR;
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? LETTER : 0;
}

function classAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  if (code < 128) return CLASSES[code] ?? 0;
  // The accented letters of Europe, without the signs × and ÷ that lie among them.
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? 0 : LETTER | ACCENTED;
  // Half of a character outside the basic plane: a letter or an emoji, in either case no part of a code.
  if (code >= 0xd800 && code < 0xe000) return LETTER;
  return classOf(text.charAt(place));
}

/** Fills tokens and words; the places of those that a phrase may begin with. */
function splitInto(text: string, tokens: Token[], words: string[]): readonly number[] {
  const heads: number[] = [];
  let hidden = -2;
  for (let place = 0; place < text.length;) {
    let seen = classAt(text, place);
    if (seen === 0) {
      const after = text.charCodeAt(place) === BRACKET ? placeholderAt(text, place) : 0;
      if (after > 0) keep(tokens, words, { start: place, end: after, form: FORM.hidden, cue: 0 }, '');
      place = after > 0 ? after : place + 1;
      continue;
    }
    const start = place;
    for (let next = seen; next > 0; next = place < text.length ? classAt(text, place) : 0) {
      seen |= next;
      place += 1;
    }
    // What follows stars is what a redaction left to be read.
    const isHidden = (seen & STAR) > 0 || (start - hidden === 1 && (seen & LETTER) === 0);
    if (isHidden) hidden = place;
    const form = isHidden ? FORM.hidden : formOf(seen);
    const folded = form === FORM.letters || place - start < SHORT ? fold(text.slice(start, place), seen) : '';
    const cue = folded === '' ? undefined : cuesOf.get(folded);
    if (cue && cue.phrases.length > 0) heads.push(tokens.length);
    keep(tokens, words, { start, end: place, form, cue: cue?.bits ?? 0 }, folded);
  }
  return heads;
}

const BRACKET = 0x5b;
/** Cues with a digit in them, as `cvv2`, are no longer. */
const SHORT = 6;

function keep(tokens: Token[], words: string[], token: Token, word: string): void {
  tokens.push(token);
  words.push(word);
}

function formOf(seen: number): Form {
  if (seen === DIGIT) return FORM.digits;
  return (seen & DIGIT) === 0 ? FORM.letters : FORM.mixed;
}

/** Small letters, without accents. */
function fold(word: string, seen: number): string {
  const small = word.toLowerCase();
  return (seen & ACCENTED) > 0 ? small.normalize('NFD').replaceAll(/\p{M}/gu, '') : small;
}

/** Words that mean something together no longer mean what each means alone. */
function markPhrases(tokens: readonly Token[], words: readonly string[], heads: readonly number[]): void {
  let beyond = -1;
  for (const head of heads) {
    if (head <= beyond) continue;
    const phrases = cuesOf.get(words[head] ?? '')?.phrases;
    const phrase = phrases?.find(({ rest }) => isThere(words, head + 1, rest));
    if (!phrase) continue;
    beyond = head + phrase.rest.length;
    for (let place = head; place <= beyond; place += 1) {
      const token = tokens[place];
      if (token) token.cue = place === beyond ? phrase.bits : 0;
    }
  }
}

function isThere(words: readonly string[], place: number, rest: readonly string[]): boolean {
  for (let step = 0; step < rest.length; step += 1) if (words[place + step] !== rest[step]) return false;
  return true;
}

function tokensWithDigits(tokens: readonly Token[]): readonly number[] {
  const numbered: number[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const form = tokens[place]?.form;
    if (form === FORM.digits || form === FORM.mixed) numbered.push(place);
  }
  return numbered;
}

function allCues(tokens: readonly Token[]): number {
  let cues = 0;
  for (const { cue } of tokens) cues |= cue;
  return cues;
}
