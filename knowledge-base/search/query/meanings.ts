import { placeOf } from '../index/load-index.ts';
import { stemOf } from '../text/stem.ts';
import type { Beside } from './holds.ts';
import { rarityOf } from './rarity.ts';
import { correctionsOf } from './typos.ts';
import { formsOf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a word of the vocabulary came to be meant: as a form of the word typed, as one that it begins, by a slip, by another name. */
export type Way = 'form' | 'begun' | 'mistyped' | 'other';

/** What a word of the query may stand for. */
export interface Group {
  readonly typed: string;
  /** By word of the vocabulary: how surely it is meant, from 0 to 1. */
  readonly meanings: ReadonlyMap<number, number>;
  /** How each came to be meant. */
  readonly ways: ReadonlyMap<number, Way>;
  /** Of a word that stands for an expression of several, in which ones: it is meant where a document holds one of them whole. */
  readonly beside: ReadonlyMap<number, readonly Beside[]>;
  /** How rare what it stands for is. */
  readonly idf: number;
}

const SAME_STEM = 0.88;
const BEGUN = 0.8;
/** By edits: none, one, two. */
const MISTYPED = [1, 0.82, 0.6] as const;

const ALONE: Group['beside'] = new Map();

const MOST_BEGUN = 64;
/** A rare word says a little less than its rarity: often it is a name that the asker happened to use. */
const SOFTENED = 0.9;

/** Exactly that word and its other forms; what it begins; else what was meant by a mistyped one. */
export function meaningsOf(vocabulary: Vocabulary, typed: string, { isBegun }: { isBegun: boolean }): Group {
  const meanings = new Map<number, number>();
  const ways = new Map<number, Way>();
  const addBy =
    (way: Way): Add =>
    (word, weight) => {
      if (weight <= (meanings.get(word) ?? 0)) return;
      meanings.set(word, weight);
      ways.set(word, way);
    };
  const add = addBy('form');
  const exact = placeOf(vocabulary.words, typed);
  if (exact.isThere) add(exact.at, 1);
  for (const language of ['it', 'en'] as const) addForms(vocabulary, stemOf(typed, language), language, add, SAME_STEM);
  const known = frequencyOf(vocabulary, meanings);
  if (isBegun && typed.length >= 2) addBegun(vocabulary, { typed, from: exact.at }, addBy('begun'));
  if (meanings.size === 0) {
    for (const { word, edits } of correctionsOf(vocabulary, typed, { isBegun })) {
      const weight = (MISTYPED[Math.ceil(edits)] ?? 0.5) - (edits % 1 > 0 ? 0.1 : 0);
      addBy('mistyped')(word, weight);
      const text = vocabulary.words[word] ?? '';
      for (const language of ['it', 'en'] as const)
        addForms(vocabulary, stemOf(text, language), language, addBy('mistyped'), weight * SAME_STEM);
    }
  }
  return {
    typed,
    meanings,
    ways,
    beside: ALONE,
    idf: rarityOf(vocabulary, known > 0 ? known : frequencyOf(vocabulary, meanings)) ** SOFTENED,
  };
}

type Add = (word: number, weight: number) => void;

function addForms(vocabulary: Vocabulary, stem: string, language: 'it' | 'en', add: Add, weight: number): void {
  for (const word of formsOf(vocabulary, stem, language)) add(word, weight);
}

/** The words that begin so, the most used ones; the less is missing, the surer. */
function addBegun(vocabulary: Vocabulary, { typed, from }: { typed: string; from: number }, add: Add): void {
  // Words are in order: those that begin so stand together.
  const to = placeOf(vocabulary.words, `${typed}\uFFFF`).at;
  let begun = Array.from({ length: to - from }, (_, more) => from + more);
  if (begun.length > MOST_BEGUN) {
    begun = begun.toSorted((a, b) => holdersOf(vocabulary, b) - holdersOf(vocabulary, a)).slice(0, MOST_BEGUN);
  }
  for (const word of begun) {
    const missing = (vocabulary.words[word]?.length ?? 0) - typed.length;
    add(word, missing === 0 ? 1 : BEGUN - 0.02 * Math.min(missing, 10));
  }
}

function frequencyOf(vocabulary: Vocabulary, meanings: ReadonlyMap<number, number>): number {
  let most = 0;
  for (const word of meanings.keys()) most += holdersOf(vocabulary, word);
  return Math.min(most, vocabulary.documents);
}

function holdersOf({ counts }: Vocabulary, word: number): number {
  return counts[word] ?? 0;
}
