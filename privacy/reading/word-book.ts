import { ALL_SENSES, sensesOfWords } from '../names/sense.ts';
import { STREETS } from '../recognisers/italian-address.ts';
import { OF_A_CHILD } from '../recognisers/minor.ts';
import { SAID } from '../recognisers/spoken-phone.ts';
import { cuesOf } from './cues.ts';
import type { Cue } from './cues.ts';
import { ALL_OPENS, OPENS } from './reading.ts';
import { REVEALING_HEADS, REVEALING_SECONDS, REVEALING_WORDS } from './revealing-phrases.ts';

/**
 * All that is known of a word, as one number: a text has its words looked up once. The lowest bits are its senses (`SENSE`),
 * above them what it opens (`OPENS`), above these the place of its cue.
 */
export type Known = number;

/**
 * What a word that nobody has seen yet is worth, letter by letter: two numbers that have nothing to do with each other, the
 * first for the place in the table, the second for what is there (FNV-1a, draft-eastlake-fnv; MurmurHash2’s multiplier). They
 * are made while the text is split anyway; a `Map`, which makes its own and compares the strings, takes a fifth of a scan.
 */
export const NO_LETTERS = 0x811c9dc5;

export function placeAfter(before: number, code: number): number {
  return Math.imul(before ^ code, 0x01000193);
}

export function printAfter(before: number, code: number): number {
  return Math.imul(before + code, 0x5bd1e995) ^ (before >>> 15);
}

/** 0 when nothing is known. One in four thousand million words that nobody knows is taken for another. */
export function lookUp(placed: number, print: number): Known {
  for (let slot = slotOf(placed); ; slot = (slot + 2) & LAST_SLOT) {
    const known = table[slot + 1] ?? 0;
    if (known === 0 || table[slot] === print) return known;
  }
}

/** The word is in small letters without accents. */
export function lookUpWord(word: string): Known {
  return lookUp(...hashesOf(word));
}

function hashesOf(word: string): [placed: number, print: number] {
  let placed = NO_LETTERS;
  let print = NO_LETTERS;
  for (let at = 0; at < word.length; at += 1) {
    placed = placeAfter(placed, word.charCodeAt(at));
    print = printAfter(print, word.charCodeAt(at));
  }
  return [placed, print];
}

export function sensesIn(of: Known): number {
  return of & ALL_SENSES;
}

export function opensIn(of: Known): number {
  return (of >>> OPENS_FROM) & ALL_OPENS;
}

export function cueIn(of: Known): Cue {
  return cues[of >>> CUE_FROM] ?? NO_CUE;
}

const OPENS_FROM = bitsIn(ALL_SENSES);
const CUE_FROM = OPENS_FROM + bitsIn(ALL_OPENS);

function bitsIn(all: number): number {
  return 32 - Math.clz32(all);
}

const NO_CUE: Cue = { bits: 0, phrases: [] };
const cues: readonly Cue[] = [NO_CUE, ...cuesOf.values()];

const book = gathered();
/** Two numbers a slot, the print and what is known. */
const LAST_SLOT = 2 ** bitsIn(3 * book.size) - 2;
const table = new Int32Array(LAST_SLOT + 2);
for (const [word, known] of book) {
  const [placed, print] = hashesOf(word);
  let slot = slotOf(placed);
  while (table[slot + 1] !== 0) slot = (slot + 2) & LAST_SLOT;
  table[slot] = print;
  table[slot + 1] = known;
}

function slotOf(placed: number): number {
  return (placed ^ (placed >>> 15)) & LAST_SLOT;
}

function gathered(): ReadonlyMap<string, Known> {
  const all = sensesOfWords();
  const add = (words: Iterable<string>, bits: number): void => {
    for (const word of words) all.set(word, (all.get(word) ?? 0) | bits);
  };
  add(STREETS, OPENS.street << OPENS_FROM);
  add(OF_A_CHILD, OPENS.child << OPENS_FROM);
  add(SAID, OPENS.saidNumber << OPENS_FROM);
  add(REVEALING_WORDS, OPENS.revelation << OPENS_FROM);
  add(REVEALING_HEADS, OPENS.revelationOfTwo << OPENS_FROM);
  add(REVEALING_SECONDS, OPENS.secondOfTwo << OPENS_FROM);
  [...cuesOf.keys()].forEach((word, place) => add([word], (place + 1) << CUE_FROM));
  return all;
}
