import type { Language } from '../../content/localised.ts';
import { fold } from '../text/fold.ts';
import { stemOf } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { foldedWordsOf } from '../text/words.ts';
import { BIGRAMS, bigramsOf } from './bigrams.ts';
import { passagesOf, PASSAGE_END, ranksOf } from './passages.ts';
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

/** Everything that a query needs, as one file: made once by the author of a pack, and loaded without being made again. */
export function buildIndex(documents: readonly SearchDocument[]): Uint8Array {
  const postings = postingsOf(documents);
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

function postingsOf(documents: readonly SearchDocument[]): Map<string, Postings> {
  const fields = documents.map((document) => [
    meaningful(foldedWordsOf(document.title), document.language),
    meaningful(document.tags.flatMap(foldedWordsOf), document.language),
    meaningful(foldedWordsOf(document.body), document.language),
  ]);
  const averages = FIELDS.map(
    (_, field) => fields.reduce((sum, texts) => sum + (texts[field]?.length ?? 0), 0) / Math.max(1, documents.length),
  );
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
