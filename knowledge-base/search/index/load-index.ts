import type { Language } from '../../content/localised.ts';
import type { Lengths } from './build-index.ts';
import { splitSections, splitTexts } from './sections.ts';
import type { Section } from './sections.ts';

/** Lists of numbers one after the other: list `n` lies from `starts[n]` to `starts[n + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly values: Section;
}

export interface Stems {
  /** In order. */
  readonly stems: readonly string[];
  /** The words of each. */
  readonly words: Lists;
}

/** An index as queries use it: views on the bytes, and the texts in order. */
export interface LoadedIndex {
  readonly ids: readonly string[];
  /** Of each document the two numbers of its print. */
  readonly prints: Uint32Array;
  readonly lengths: Lengths;
  /** Folded. */
  readonly titles: readonly string[];
  /** Folded words, in order. */
  readonly words: readonly string[];
  /** Of each word the documents that hold it. */
  readonly documents: Lists;
  /** How much the word says of each of those, from 1 to 255; in the same places. */
  readonly impacts: Uint8Array;
  /** Of each word its number in passages. */
  readonly ranks: Uint16Array;
  /** Of each document its title and sentences, as numbers of words in order, each ended by `PASSAGE_END`. */
  readonly passages: Lists;
  /** Of each document the language, as its place in `LANGUAGES`. */
  readonly languages: Uint8Array;
  readonly stems: Readonly<Record<Language, Stems>>;
  /** Of each pair of letters the words that hold it. */
  readonly bigrams: Lists;
}

/** Throws a RangeError when the bytes are no index of ours. */
export function loadIndex(file: Uint8Array): LoadedIndex {
  const section = splitSections(file);
  const lists = (counts: string, values: string): Lists => ({
    starts: startsOf(section(counts)),
    values: section(values),
  });
  const stems = (name: string): Stems => ({
    stems: splitTexts(section(`stems${name}`)),
    words: lists(`stemCounts${name}`, `stemWords${name}`),
  });
  const ids = splitTexts(section('ids'));
  const [titles = 0, tags = 0, bodies = 0] = section('lengths');
  return {
    ids,
    prints: section('prints') as Uint32Array,
    lengths: { documents: ids.length, words: [titles, tags, bodies] },
    titles: splitTexts(section('titles')),
    words: splitTexts(section('words')),
    documents: lists('counts', 'documents'),
    impacts: section('impacts') as Uint8Array,
    ranks: section('ranks') as Uint16Array,
    passages: lists('passageCounts', 'passageWords'),
    languages: section('languages') as Uint8Array,
    stems: { it: stems('It'), en: stems('En') },
    bigrams: lists('bigramCounts', 'bigramWords'),
  };
}

function startsOf(counts: Section): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  let sum = 0;
  for (let at = 0; at < counts.length; at += 1) {
    sum += counts[at] ?? 0;
    starts[at + 1] = sum;
  }
  return starts;
}

/** The place of a text among others in order; where it would stand, and `false`, when it is not there. */
export function placeOf(texts: readonly string[], text: string): { at: number; isThere: boolean } {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return { at: low, isThere: texts[low] === text };
}

/** The list at this place. */
export function listAt({ starts, values }: Lists, at: number): Section {
  return values.subarray(starts[at] ?? 0, starts[at + 1] ?? 0);
}
