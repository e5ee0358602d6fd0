import type { Language } from '../../content/localised.ts';
import { listAt, placeOf } from '../index/load-index.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import { livingIn } from '../index/segment.ts';
import type { Segment } from '../index/segment.ts';
import type { Beside } from './holds.ts';

/** The words of all segments, as if they were one index. */
export interface Vocabulary {
  /** Folded words that a document holds which is not gone, in order. */
  readonly words: readonly string[];
  /** Of each how many such documents hold it. */
  readonly counts: Uint32Array;
  /** How many there are in all. */
  readonly documents: number;
  readonly parts: readonly Part[];
}

/** A segment among others. Its documents go by their place in it and, beside those of others, by a number from `first` on. */
export interface Part extends Segment {
  readonly first: number;
  /** From the numbers that its index gives to words to those of the vocabulary, and back; -1 where there is none. */
  readonly toShared: (word: number) => number;
  readonly toOwn: (word: number) => number;
  /** Both have the same numbers. */
  readonly isWhole: boolean;
}

export function vocabularyOf(segments: readonly Segment[]): Vocabulary {
  const documents = segments.reduce((sum, segment) => sum + livingIn(segment), 0);
  const [only] = segments;
  if (only && segments.length === 1 && !only.dead) {
    const part = { ...only, first: 0, toShared: same, toOwn: same, isWhole: true };
    return { words: only.index.words, counts: countsIn(only), documents, parts: [part] };
  }
  const { words, counts, lists } = joined(segments);
  let first = 0;
  const parts = segments.map((segment, at): Part => {
    const [shared, own] = [lists[at]?.toShared, Int32Array.from(lists[at]?.toOwn ?? [])];
    const from = first;
    first += segment.index.ids.length;
    return {
      ...segment,
      first: from,
      toShared: (word) => shared?.[word] ?? -1,
      toOwn: (word) => own[word] ?? -1,
      isWhole: false,
    };
  });
  return { words, counts: Uint32Array.from(counts), documents, parts };
}

/** The words that have this stem. One that an article of the language held counts as a word of it while others still hold it. */
export function formsOf({ parts }: Vocabulary, stem: string, language: Language): readonly number[] {
  const [only] = parts;
  if (only && parts.length === 1 && only.isWhole) return ownForms(only.index, stem, language);
  const forms = new Set<number>();
  for (const { index, toShared } of parts) {
    for (const word of ownForms(index, stem, language)) forms.add(toShared(word));
  }
  forms.delete(-1);
  return [...forms].toSorted((a, b) => a - b);
}

/** The part that a document is in. */
export function partOf({ parts }: Vocabulary, document: number): Part {
  const part = parts.findLast(({ first }) => first <= document);
  if (!part) throw new RangeError('There is no such document');
  return part;
}

/** The expressions by the part's own words: one that holds a word which the part does not know is left out. */
export function ownBeside({ isWhole, toOwn }: Part, expressions: readonly Beside[]): readonly Beside[] {
  if (isWhole) return expressions;
  return expressions
    .map((words) => words.map((forms) => forms.map(toOwn).filter((form) => form !== -1)))
    .filter((words) => words.every((forms) => forms.length > 0));
}

function ownForms({ stems }: LoadedIndex, stem: string, language: Language): readonly number[] {
  const { at, isThere } = placeOf(stems[language].stems, stem);
  return isThere ? Array.from(listAt(stems[language].words, at)) : [];
}

/** Of each word of the segment how many documents hold it that are not gone. */
function countsIn({ index: { words, documents }, dead }: Segment): Uint32Array {
  const { starts, values } = documents;
  const counts = new Uint32Array(words.length);
  for (let word = 0; word < counts.length; word += 1) {
    const [from, to] = [starts[word] as number, starts[word + 1] as number];
    let count = to - from;
    if (dead) for (let at = from; at < to; at += 1) count -= dead[values[at] as number] as number;
    counts[word] = count;
  }
  return counts;
}

/** The words of a segment, as far as they are joined already. */
interface List {
  readonly words: readonly string[];
  readonly counts: Uint32Array;
  readonly toShared: Int32Array;
  readonly toOwn: number[];
  next: number;
}

/** All words in order, each once: the next is always the least of those that come next in their segments. */
function joined(segments: readonly Segment[]): { words: string[]; counts: number[]; lists: readonly List[] } {
  const lists = segments.map((segment): List => {
    const { words } = segment.index;
    return { words, counts: countsIn(segment), toShared: new Int32Array(words.length).fill(-1), toOwn: [], next: 0 };
  });
  const words: string[] = [];
  const counts: number[] = [];
  for (;;) {
    let least: string | undefined;
    for (const list of lists) {
      // What only documents hold that are gone, nobody wrote.
      while (list.counts[list.next] === 0) list.next += 1;
      const word = list.words[list.next];
      if (word !== undefined && (least === undefined || word < least)) least = word;
    }
    if (least === undefined) return { words, counts, lists };
    let count = 0;
    for (const list of lists) {
      const isHere = list.words[list.next] === least;
      list.toOwn.push(isHere ? list.next : -1);
      if (!isHere) continue;
      count += list.counts[list.next] ?? 0;
      list.toShared[list.next] = words.length;
      list.next += 1;
    }
    words.push(least);
    counts.push(count);
  }
}

function same(word: number): number {
  return word;
}
