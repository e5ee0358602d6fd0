import type { Article, ArticleId } from '@/knowledge-base/content/article.ts';
import type { Pack } from '@/knowledge-base/content/pack.ts';

// Asked for with every letter typed: a list of tens of thousands is gone through once for each content.
const byId = new WeakMap<readonly Article[], ReadonlyMap<ArticleId, Article>>();

export function articleIn({ articles }: Pick<Pack, 'articles'>, id: string): Article | undefined {
  const found = byId.get(articles) ?? new Map(articles.map((article) => [article.id, article]));
  byId.set(articles, found);
  return found.get(id as ArticleId);
}
