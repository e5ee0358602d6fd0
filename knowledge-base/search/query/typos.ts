import Fuse from 'fuse.js';
import { editDistance } from './edit-distance.ts';
import { bigramsOf } from '../index/bigrams.ts';
import { listAt } from '../index/load-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the vocabulary that a mistyped one may have meant. */
export interface Correction {
  readonly word: number;
  /** With a quarter more where the word is only begun. */
  readonly edits: number;
}

/** fuse.js looks at so many words; the whole vocabulary would take it 35 ms. */
const MOST_CANDIDATES = 300;
const MOST_CORRECTIONS = 12;
/** What a word counts more, in edits, that is only begun. */
const UNFINISHED = 0.25;

/** The words that were meant by one that nobody wrote, nearest first. With `isBegun` the end of the word is still to come. */
export function correctionsOf(
  vocabulary: Vocabulary,
  typed: string,
  { isBegun }: { isBegun: boolean },
): readonly Correction[] {
  const most = mostEdits(typed);
  if (most === 0) return [];
  const candidates = candidatesFor(vocabulary, typed, { most, isBegun });
  // Bitap ranks what is near; it counts a swap of two letters twice and matches inside words, so the edits are counted after it.
  const near = new Fuse(candidates, {
    keys: ['text'],
    includeScore: true,
    distance: 12,
    threshold: 0.5,
    ignoreFieldNorm: true,
  }).search(typed, { limit: 80 });
  const corrections: Correction[] = [];
  for (const { item } of near) {
    const edits = isBegun ? editsOfBegun(typed, item.text) : editDistance(typed, item.text);
    if (edits <= most + UNFINISHED) corrections.push({ word: item.word, edits });
  }
  return corrections.toSorted((a, b) => a.edits - b.edits).slice(0, MOST_CORRECTIONS);
}

/** Edits to the word, or to the beginning of it that has as many letters, one more or one less: that counts a little more. */
function editsOfBegun(typed: string, word: string): number {
  const beginnings = [-1, 0, 1].map((more) => word.slice(0, typed.length + more)).filter((text) => text !== word);
  return Math.min(editDistance(typed, word), ...beginnings.map((text) => UNFINISHED + editDistance(typed, text)));
}

/** One slip in a short word, two in a longer one: more makes another word of it. Numbers and codes are never corrected. */
function mostEdits(typed: string): number {
  if (typed.length < 3 || /\d/u.test(typed)) return 0;
  return typed.length < 6 ? 1 : 2;
}

function candidatesFor(
  vocabulary: Vocabulary,
  typed: string,
  { most, isBegun }: { most: number; isBegun: boolean },
): { word: number; text: string }[] {
  const pairs = bigramsOf(typed);
  // An edit spoils two pairs, a swap three.
  const least = Math.max(1, pairs.length - 3 * most);
  const found: { word: number; text: string; likeness: number }[] = [];
  for (const { word, count } of holdersOf(vocabulary, pairs, least)) {
    const text = vocabulary.words[word] ?? '';
    const isTooLong = !isBegun && text.length > typed.length + most;
    if (isTooLong || text.length < typed.length - most) continue;
    found.push({
      word,
      text,
      likeness: (2 * count) / (pairs.length + (isBegun ? Math.min(text.length, typed.length) : text.length) + 1),
    });
  }
  if (found.length <= MOST_CANDIDATES) return found;
  return found.toSorted((a, b) => b.likeness - a.likeness).slice(0, MOST_CANDIDATES);
}

/** The words that hold so many of these pairs of letters at the least, and how many: as one index gives them, pair by pair. */
function holdersOf(
  { words, parts }: Vocabulary,
  pairs: readonly number[],
  least: number,
): readonly { word: number; count: number }[] {
  const counts = new Uint8Array(words.length);
  const lastPair = new Uint8Array(words.length);
  const met = pairs.map((pair, at) => {
    const here: number[] = [];
    for (const { index, toShared } of parts) {
      for (const own of listAt(index.bigrams, pair)) {
        const word = toShared(own);
        // Several parts may hold the word.
        if (word === -1 || lastPair[word] === at + 1) continue;
        if (counts[word] === 0) here.push(word);
        counts[word] = (counts[word] as number) + 1;
        lastPair[word] = at + 1;
      }
    }
    return parts.length === 1 ? here : here.toSorted((a, b) => a - b);
  });
  return met.flat().flatMap((word) => {
    const count = counts[word] as number;
    return count < least ? [] : [{ word, count }];
  });
}
