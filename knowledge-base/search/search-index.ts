import Fuse from 'fuse.js';
import type { Article } from '../content/article.ts';
import { inLanguage } from '../content/in-language.ts';
import type { Language } from '../content/localised.ts';
import { textOfBlocks } from '../packs/diff/text-of-blocks.ts';
import { wordsOf } from './analyse.ts';
import type { Word } from './analyse.ts';

/** Where a word was found, from the place that says most to the one that says least. */
export const FIELD_WEIGHTS = { question: 3, alsoFoundAs: 2.6, topic: 1.6, line: 1.2, body: 0.8 } as const;
export type SearchField = keyof typeof FIELD_WEIGHTS;

/** An article as the search sees it, in one language. */
export interface IndexedArticle {
  readonly article: Article;
  readonly question: readonly Word[];
  readonly line: readonly Word[];
  /** By stem: the weight of the best field that holds the word. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Everything that a query needs, in one language. */
export interface SearchIndex {
  readonly language: Language;
  readonly articles: readonly IndexedArticle[];
  /** By stem: in how many articles it stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** By stem: every folded form it stands for, so that the beginning of a long word finds it. */
  readonly forms: ReadonlyMap<string, ReadonlySet<string>>;
  /** fuse.js over the stems: the word that was meant by one that was mistyped. */
  readonly spelling: Fuse<string>;
}

export function buildSearchIndex(articles: readonly Article[], language: Language): SearchIndex {
  const indexed = articles.map((article) => indexArticle(article, language));
  const frequency = new Map<string, number>();
  for (const { weights } of indexed)
    for (const stem of weights.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  return {
    language,
    articles: indexed,
    frequency,
    forms: formsOf(articles, language),
    // A stem is a word: the place of an error in it does not matter, its share of the word does.
    spelling: new Fuse([...frequency.keys()], {
      includeScore: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: 0.5,
    }),
  };
}

function indexArticle(article: Article, language: Language): IndexedArticle {
  const weights = new Map<string, number>();
  for (const [field, text] of textsOf(article, language)) {
    for (const { stem } of wordsOf(text, language)) {
      weights.set(stem, Math.max(weights.get(stem) ?? 0, FIELD_WEIGHTS[field]));
    }
  }
  return {
    article,
    question: wordsOf(inLanguage(article.question, language).text, language),
    line: wordsOf(inLanguage(article.line, language).text, language),
    weights,
  };
}

function formsOf(articles: readonly Article[], language: Language): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  for (const article of articles) {
    for (const [, text] of textsOf(article, language)) {
      for (const { stem, folded } of wordsOf(text, language))
        forms.set(stem, (forms.get(stem) ?? new Set()).add(folded));
    }
  }
  return forms;
}

function textsOf(article: Article, language: Language): readonly (readonly [SearchField, string])[] {
  const { question, alsoFoundAs, topic, line, example, time, cost, steps } = article;
  const body = [example, time, cost].flatMap((text) => (text ? [inLanguage(text, language).text] : []));
  const blocks = (language === 'en' ? steps?.en : steps?.it) ?? [];
  return [
    ['question', inLanguage(question, language).text],
    ...(alsoFoundAs?.[language] ?? []).map((text) => ['alsoFoundAs', text] as const),
    ...(topic ? [['topic', inLanguage(topic, language).text] as const] : []),
    ['line', inLanguage(line, language).text],
    ['body', [...body, textOfBlocks(blocks)].join('\n')],
  ];
}
