import type { Article, ArticleId } from '@/knowledge-base/content/article.ts';
import type { TextRange } from '@/knowledge-base/search/hit.ts';
import type { PanelModel } from '../panel.ts';

/** An article in the list, with what to highlight in it. */
export interface Result {
  readonly article: Article;
  readonly questionRanges: readonly TextRange[];
  readonly lineRanges: readonly TextRange[];
}

/** The id of the list that the search box commands from the top of the panel. */
export const RESULTS_ID = 'answers-results';

/** The id of an article in that list. */
export function resultId(article: ArticleId): string {
  return `answers-result-${article}`;
}

export function hasQuery({ query }: PanelModel): boolean {
  return query.trim() !== '';
}

/** The articles in the list, in order: the answers to the query, or all of them when nothing is asked. */
export function resultsOf(model: PanelModel): readonly Result[] {
  if (!hasQuery(model))
    return model.content.articles.map((article) => ({ article, questionRanges: [], lineRanges: [] }));
  return model.hits.flatMap(({ articleId, questionRanges, lineRanges }) => {
    const article = model.content.articles.find(({ id }) => id === articleId);
    return article ? [{ article, questionRanges, lineRanges }] : [];
  });
}

/** The place in the list that Enter would open; the best answer until another one is chosen, -1 for none. */
export function selectedIndex(model: PanelModel, results: readonly Result[]): number {
  const chosen = results.findIndex(({ article }) => article.id === model.selectedArticle);
  if (chosen >= 0) return chosen;
  return hasQuery(model) && results.length > 0 ? 0 : -1;
}
