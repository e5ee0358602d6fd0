import type { Article } from '@/knowledge-base/content/article.ts';
import type { Language } from '@/knowledge-base/content/localised.ts';
import type { Synonyms } from '@/knowledge-base/content/synonyms.ts';
import { findArticles } from '@/knowledge-base/search/find-articles.ts';
import { buildSearchIndex } from '@/knowledge-base/search/search-index.ts';
import type { SearchIndex } from '@/knowledge-base/search/search-index.ts';
import type { ArticlesPart, SearchReply, SearchRequest } from './search-client.ts';

/** What the search worker does with each message: takes in articles, or answers a question about them. */
export function createSearchDesk(
  starter: readonly Article[],
  synonyms: readonly Synonyms[] = [],
): (message: SearchRequest | ArticlesPart) => SearchReply | null {
  const indexes = new Map<Language, SearchIndex>();
  let articles = starter;
  let arriving: Article[] = [];
  let known = synonyms;

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
      // A group of an installed pack takes the place of the starter's of that id.
      known = [...new Map([...synonyms, ...message.synonyms].map((group) => [group.id, group])).values()];
      indexes.clear();
    }
    return null;
  };

  function indexIn(language: Language): SearchIndex {
    const index = indexes.get(language) ?? buildSearchIndex(articles, language, known);
    indexes.set(language, index);
    return index;
  }
}
