import { countOf, formsOf, placeOf } from '../index/load-index.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import { stemOf } from '../text/stem.ts';
import { rarityOf } from './rarity.ts';
import { correctionsOf } from './typos.ts';

/** What a word of the query may stand for. */
export interface Group {
  readonly typed: string;
  /** By word of the index: how surely it is meant, from 0 to 1. */
  readonly meanings: ReadonlyMap<number, number>;
  /** How rare what it stands for is. */
  readonly idf: number;
}

const SAME_STEM = 0.88;
const BEGUN = 0.8;
/** By edits: none, one, two. */
const MISTYPED = [1, 0.82, 0.6] as const;

const MOST_BEGUN = 64;
/** A rare word says a little less than its rarity: often it is a name that the asker happened to use. */
const SOFTENED = 0.9;

/** Exactly that word and its other forms; what it begins; else what was meant by a mistyped one. */
export function meaningsOf(index: LoadedIndex, typed: string, { isBegun }: { isBegun: boolean }): Group {
  const meanings = new Map<number, number>();
  const add = (word: number, weight: number): void => {
    if (weight > (meanings.get(word) ?? 0)) meanings.set(word, weight);
  };
  const exact = placeOf(index.words, typed);
  if (exact.isThere) add(exact.at, 1);
  for (const language of ['it', 'en'] as const) addForms(index, stemOf(typed, language), language, add, SAME_STEM);
  const known = frequencyOf(index, meanings);
  if (isBegun && typed.length >= 2) addBegun(index, { typed, from: exact.at }, add);
  if (meanings.size === 0) {
    for (const { word, edits } of correctionsOf(index, typed, { isBegun })) {
      const weight = (MISTYPED[Math.ceil(edits)] ?? 0.5) - (edits % 1 > 0 ? 0.1 : 0);
      add(word, weight);
      const text = index.words[word] ?? '';
      for (const language of ['it', 'en'] as const)
        addForms(index, stemOf(text, language), language, add, weight * SAME_STEM);
    }
  }
  return { typed, meanings, idf: rarityOf(index, known > 0 ? known : frequencyOf(index, meanings)) ** SOFTENED };
}

type Add = (word: number, weight: number) => void;

function addForms(index: LoadedIndex, stem: string, language: 'it' | 'en', add: Add, weight: number): void {
  for (const word of formsOf(index, stem, language)) add(word, weight);
}

/** The words that begin so, the most used ones; the less is missing, the surer. */
function addBegun(index: LoadedIndex, { typed, from }: { typed: string; from: number }, add: Add): void {
  // Words are in order: those that begin so stand together.
  const to = placeOf(index.words, `${typed}\uFFFF`).at;
  let begun = Array.from({ length: to - from }, (_, more) => from + more);
  if (begun.length > MOST_BEGUN) {
    begun = begun.toSorted((a, b) => countOf(index, b) - countOf(index, a)).slice(0, MOST_BEGUN);
  }
  for (const word of begun) {
    const missing = (index.words[word]?.length ?? 0) - typed.length;
    add(word, missing === 0 ? 1 : BEGUN - 0.02 * Math.min(missing, 10));
  }
}

function frequencyOf(index: LoadedIndex, meanings: ReadonlyMap<number, number>): number {
  let most = 0;
  for (const word of meanings.keys()) most += countOf(index, word);
  return Math.min(most, index.ids.length);
}
