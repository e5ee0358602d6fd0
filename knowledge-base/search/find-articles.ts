import { allWords, wordsOf } from './analyse.ts';
import type { Word } from './analyse.ts';
import { editDistance } from './edit-distance.ts';
import type { SearchHit, TextRange } from './hit.ts';
import { FIELD_WEIGHTS } from './search-index.ts';
import type { IndexedArticle, SearchIndex } from './search-index.ts';

/** A word of the pack that a word of the query may mean; `likeness` from 0 to 1. */
interface Meant {
  readonly stem: string;
  readonly likeness: number;
}

const LONGEST_QUERY = 200;
const MOST_WORDS = 12;
const PREFIX_LIKENESS = 0.85;
const TYPO_LIKENESS = 0.7;
/** A hit must carry this share of the best one's score: the tail of a long query matches something everywhere. */
const LEAST_SHARE = 0.25;

/** The articles that answer the query, best first. An empty query, or one without a letter or a digit, finds nothing. */
export function findArticles(index: SearchIndex, query: string): readonly SearchHit[] {
  const words = wordsOfQuery(query, index);
  if (words.length === 0) return [];
  const meant = words.map((word, position) => meantBy(word, { index, isLast: position === words.length - 1 }));
  const scored = index.articles
    .map((article) => ({ article, score: scoreOf(article, meant, index) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const matched = new Set(meant.flat().map(({ stem }) => stem));
  return scored
    .filter(({ score }) => score >= best * LEAST_SHARE)
    .map(({ article, score }) => ({
      articleId: article.article.id,
      score: score / mostPossible(meant, index),
      questionRanges: rangesOf(article.question, matched),
      lineRanges: rangesOf(article.line, matched),
    }));
}

function wordsOfQuery(query: string, { language }: SearchIndex): readonly Word[] {
  const typed = query.slice(0, LONGEST_QUERY);
  const words = wordsOf(typed, language);
  return (words.length > 0 ? words : allWords(typed, language)).slice(0, MOST_WORDS);
}

/** Exactly that word; else the words that begin so; else what fuse.js takes for a mistyped form of it. */
function meantBy({ stem, folded }: Word, { index, isLast }: { index: SearchIndex; isLast: boolean }): readonly Meant[] {
  const meant = new Map<string, number>();
  if (index.frequency.has(stem)) meant.set(stem, 1);
  if (folded.length >= (isLast ? 2 : 4)) {
    for (const [candidate, forms] of index.forms) {
      if (!meant.has(candidate) && [...forms].some((form) => form.startsWith(folded)))
        meant.set(candidate, PREFIX_LIKENESS);
    }
  }
  if (meant.size === 0 && stem.length >= 3) {
    for (const { item } of index.spelling.search(stem, { limit: 20 })) {
      // fuse.js matches inside words too, and counts a swap of two letters twice: `rete` in `segreteria` is no typo.
      const edits = editDistance(stem, item);
      if (edits <= mostEdits(stem)) meant.set(item, TYPO_LIKENESS / edits);
    }
  }
  return [...meant].map(([word, likeness]) => ({ stem: word, likeness }));
}

/** One slip in a short word, two in a longer one: more makes another word of it. */
function mostEdits(stem: string): number {
  return stem.length < 6 ? 1 : 2;
}

function scoreOf(article: IndexedArticle, meant: readonly (readonly Meant[])[], index: SearchIndex): number {
  return meant.reduce((sum, candidates) => {
    const best = candidates.map(
      ({ stem, likeness }) => likeness * (article.weights.get(stem) ?? 0) * rarity(stem, index),
    );
    return sum + Math.max(0, ...best);
  }, 0);
}

/** Score of an article that had every meant word in its question. */
function mostPossible(meant: readonly (readonly Meant[])[], index: SearchIndex): number {
  return meant.reduce((sum, candidates) => {
    const best = candidates.map(({ stem, likeness }) => likeness * FIELD_WEIGHTS.question * rarity(stem, index));
    return sum + Math.max(0, ...best);
  }, 0);
}

// Inverse document frequency, as in BM25 (Robertson and Zaragoza 2009), never negative.
function rarity(stem: string, { frequency, articles }: SearchIndex): number {
  const holders = frequency.get(stem) ?? 0;
  return Math.log(1 + (articles.length - holders + 0.5) / (holders + 0.5));
}

function rangesOf(words: readonly Word[], matched: ReadonlySet<string>): readonly TextRange[] {
  return words.filter(({ stem }) => matched.has(stem)).map(({ start, end }) => ({ start, end }));
}
