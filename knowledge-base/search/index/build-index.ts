import type { Language } from '../../content/localised.ts';
import { fold } from '../text/fold.ts';
import { stemOf } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { foldedWordsOf } from '../text/words.ts';
import { BIGRAMS, bigramsOf } from './bigrams.ts';
import { passagesOf, PASSAGE_END, ranksOf } from './passages.ts';
import { printOf } from './print.ts';
import { arrayFor, joinSections, joinTexts } from './sections.ts';

/** What is searched: in one language. */
export interface SearchDocument {
  readonly id: string;
  readonly language: Language;
  /** The question. */
  readonly title: string;
  /** Other words that it is to be found by. */
  readonly tags: readonly string[];
  readonly body: string;
}

/**
 * How much a word in a field says, and how much less it says in a long one (`b` of BM25F).
 * @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.6
 */
const FIELDS = [
  { name: 'title', weight: 2.2, b: 0.55 },
  { name: 'tags', weight: 1, b: 0.5 },
  { name: 'body', weight: 1, b: 0.9 },
] as const;
const K1 = 1.8;
/** By their number in the index. */
export const LANGUAGES = ['it', 'en'] as const;
/** An impact is kept in one byte: 255 is the most that a word can say. */
export const LARGEST_IMPACT = 255;
/** Goes up with every change to what an index holds, or to how texts become words: an older index is built anew. */
export const INDEX_VERSION = 1;

/** How much documents say: a word in a text that is longer than others says less. */
export interface Lengths {
  readonly documents: number;
  /** Telling words in all titles, tags and bodies. */
  readonly words: readonly [titles: number, tags: number, bodies: number];
}

const NOTHING: Lengths = { documents: 0, words: [0, 0, 0] };

/**
 * Everything that a query needs, as one file: built once, and loaded without being built again. `others` are the documents of
 * other files that are searched with this one: what is long beside ten documents may be short beside ten thousand.
 */
export function buildIndex(documents: readonly SearchDocument[], others: Lengths = NOTHING): Uint8Array {
  const fields = documents.map(fieldsOf);
  const lengths = lengthsOf(fields);
  const postings = postingsOf(documents, fields, averagesOf(lengths, others));
  const words = [...postings.keys()].toSorted();
  const place = new Map(words.map((word, index) => [word, index]));
  const lists = words.map((word) => postings.get(word) ?? { documents: [], impacts: [], languages: 0 });
  const ranks = ranksOf(lists.map((list) => list.documents.length));
  const passages = documents.map(({ title, tags, body, language }) =>
    passagesOf([title, ...tags, body], language).flatMap((passage) => [
      ...passage.map((word) => ranks[place.get(word) ?? 0] ?? 0),
      PASSAGE_END,
    ]),
  );
  const stems = LANGUAGES.map((language, bit) => {
    const spoken = words.flatMap((word, index) =>
      (lists[index]?.languages ?? 0) & (1 << bit) ? [{ word, index }] : [],
    );
    return stemsOf(spoken, language);
  });
  return joinSections({
    ids: joinTexts(documents.map(({ id }) => id.replaceAll('\n', ' '))),
    prints: Uint32Array.from(documents.flatMap(printOf)),
    lengths: Uint32Array.from(lengths.words),
    languages: Uint8Array.from(documents, ({ language }) => LANGUAGES.indexOf(language)),
    titles: joinTexts(documents.map(({ title }) => fold(title).replaceAll('\n', ' '))),
    words: joinTexts(words),
    counts: arrayFor(
      documents.length + 1,
      lists.map((list) => list.documents.length),
    ),
    documents: arrayFor(
      documents.length,
      lists.flatMap((list) => list.documents),
    ),
    impacts: Uint8Array.from(lists.flatMap((list) => list.impacts)),
    ranks,
    passageCounts: arrayFor(
      0x1_0000,
      passages.map(({ length }) => length),
    ),
    passageWords: Uint16Array.from(passages.flat()),
    ...sectionsOf('It', stems[0] ?? [], words.length),
    ...sectionsOf('En', stems[1] ?? [], words.length),
    ...bigramSections(words),
  });
}

interface Postings {
  readonly documents: number[];
  readonly impacts: number[];
  /** A bit for each language of the documents: 1 Italian, 2 English. */
  languages: number;
}

type Fields = readonly [title: readonly string[], tags: readonly string[], body: readonly string[]];

function fieldsOf({ title, tags, body, language }: SearchDocument): Fields {
  return [
    meaningful(foldedWordsOf(title), language),
    meaningful(tags.flatMap(foldedWordsOf), language),
    meaningful(foldedWordsOf(body), language),
  ];
}

function lengthsOf(fields: readonly Fields[]): Lengths {
  const sum = (field: 0 | 1 | 2): number => fields.reduce((length, texts) => length + texts[field].length, 0);
  return { documents: fields.length, words: [sum(0), sum(1), sum(2)] };
}

function averagesOf(own: Lengths, others: Lengths): readonly number[] {
  const documents = Math.max(1, own.documents + others.documents);
  return own.words.map((length, field) => (length + (others.words[field] ?? 0)) / documents);
}

function postingsOf(
  documents: readonly SearchDocument[],
  fields: readonly Fields[],
  averages: readonly number[],
): Map<string, Postings> {
  const postings = new Map<string, Postings>();
  fields.forEach((texts, number) => {
    const frequencies = new Map<string, number>();
    texts.forEach((words, field) => {
      const { weight, b } = FIELDS[field] ?? FIELDS[0];
      const length = 1 - b + (b * words.length) / Math.max(1, averages[field] ?? 1);
      for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + weight / length);
    });
    const language = documents[number]?.language === 'en' ? 2 : 1;
    for (const [word, frequency] of frequencies) {
      const list = postings.get(word) ?? { documents: [], impacts: [], languages: 0 };
      list.documents.push(number);
      list.impacts.push(Math.max(1, Math.round((LARGEST_IMPACT * frequency) / (K1 + frequency))));
      list.languages |= language;
      postings.set(word, list);
    }
  });
  return postings;
}

function meaningful(words: readonly string[], language: Language): readonly string[] {
  const stopWords = STOP_WORDS[language];
  return words.filter((word) => !stopWords.has(word));
}

type Stem = readonly [stem: string, words: readonly number[]];

function stemsOf(words: readonly { word: string; index: number }[], language: Language): readonly Stem[] {
  const stems = new Map<string, number[]>();
  for (const { word, index } of words) {
    const stem = stemOf(word, language);
    const holders = stems.get(stem);
    if (holders) holders.push(index);
    else stems.set(stem, [index]);
  }
  return [...stems].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function sectionsOf(name: string, stems: readonly Stem[], words: number) {
  return {
    [`stems${name}`]: joinTexts(stems.map(([stem]) => stem)),
    [`stemCounts${name}`]: arrayFor(
      Infinity,
      stems.map(([, holders]) => holders.length),
    ),
    [`stemWords${name}`]: arrayFor(
      words,
      stems.flatMap(([, holders]) => holders),
    ),
  };
}

/** Which words hold a pair of letters: among those that share most of them is the word that was meant by a mistyped one. */
function bigramSections(words: readonly string[]) {
  const holders: number[][] = Array.from({ length: BIGRAMS }, () => []);
  words.forEach((word, index) => {
    for (const pair of bigramsOf(word)) holders[pair]?.push(index);
  });
  return {
    bigramCounts: arrayFor(
      words.length + 1,
      holders.map(({ length }) => length),
    ),
    bigramWords: arrayFor(words.length, holders.flat()),
  };
}
