import type { Article, ArticleId } from '../content/article.ts';
import { inLanguage } from '../content/in-language.ts';
import type { Language } from '../content/localised.ts';
import { textOfBlocks } from '../packs/diff/text-of-blocks.ts';
import { createSearch } from './engine.ts';
import type { Search } from './engine.ts';
import { buildIndex } from './index/build-index.ts';
import type { SearchDocument } from './index/build-index.ts';
import { loadIndex } from './index/load-index.ts';
import { createThesaurus } from './query/thesaurus.ts';
import type { SynonymGroup } from './query/thesaurus.ts';
import { wordsOf } from './text/words.ts';
import type { Word } from './text/words.ts';

/** An article as its hit is shown: where the words of its question and of its line stand. */
interface ShownArticle {
  readonly id: ArticleId;
  readonly question: readonly Word[];
  readonly line: readonly Word[];
}

/** Everything that a query needs, in one language. */
export interface SearchIndex {
  readonly search: Search;
  readonly articles: ReadonlyMap<string, ShownArticle>;
}

export function buildSearchIndex(
  articles: readonly Article[],
  language: Language,
  synonyms: readonly SynonymGroup[] = [],
): SearchIndex {
  const index = loadIndex(buildIndex(articles.map((article) => documentOf(article, language))));
  return {
    search: createSearch(index, { thesaurus: createThesaurus(synonyms) }),
    articles: new Map(
      articles.map(({ id, question, line }) => [
        id,
        {
          id,
          question: wordsOf(inLanguage(question, language).text),
          line: wordsOf(inLanguage(line, language).text),
        },
      ]),
    ),
  };
}

function documentOf(article: Article, wanted: Language): SearchDocument {
  const { id, question, alsoFoundAs, topic, line, example, time, cost, steps } = article;
  const { text: title, language } = inLanguage(question, wanted);
  const texts = [line, example, time, cost].flatMap((text) => (text ? [inLanguage(text, wanted).text] : []));
  const blocks = (wanted === 'en' ? steps?.en : steps?.it) ?? [];
  return {
    id,
    language,
    title,
    tags: [...(alsoFoundAs?.[wanted] ?? []), ...(topic ? [inLanguage(topic, wanted).text] : [])],
    body: [...texts, textOfBlocks(blocks)].join('\n'),
  };
}
