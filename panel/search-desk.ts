import type { Article } from '@/knowledge-base/content/article.ts';
import type { Language } from '@/knowledge-base/content/localised.ts';
import { findArticles } from '@/knowledge-base/search/find-articles.ts';
import type { SynonymGroup } from '@/knowledge-base/search/query/thesaurus.ts';
import { buildSearchIndex } from '@/knowledge-base/search/search-index.ts';
import type { SearchIndex } from '@/knowledge-base/search/search-index.ts';
import type { ArticlesPart, SearchReply, SearchRequest } from './search-client.ts';

/** What the search worker does with each message: takes in articles, or answers a question about them. */
export function createSearchDesk(
  starter: readonly Article[],
  synonyms: readonly SynonymGroup[] = [],
): (message: SearchRequest | ArticlesPart) => SearchReply | null {
  const indexes = new Map<Language, SearchIndex>();
  let articles = starter;
  let arriving: Article[] = [];

  return (message) => {
    if ('query' in message) {
      return { id: message.id, hits: findArticles(indexIn(message.language), message.query) };
    }
    // What was begun before and left off is not searched.
    if (message.isFirst) arriving = [];
    arriving.push(...message.articles);
    if (message.isLast) {
      articles = arriving;
      arriving = [];
      indexes.clear();
    }
    return null;
  };

  function indexIn(language: Language): SearchIndex {
    const index = indexes.get(language) ?? buildSearchIndex(articles, language, synonyms);
    indexes.set(language, index);
    return index;
  }
}
