import type { Article } from '../content/article.ts';
import type { Localised } from '../content/localised.ts';
import type { ArticleFeedback } from './article-feedback.ts';
import type { Miss } from './misses.ts';

/** What a team lead gets: what to mend first at the top, and what to write next. */
export interface FeedbackFile {
  readonly format: 'spalla-feedback';
  readonly version: 1;
  readonly articles: readonly FeedbackOnArticle[];
  readonly unanswered: readonly Miss[];
}

interface FeedbackOnArticle extends ArticleFeedback {
  /** Absent when the article is not there any more. */
  readonly question?: string;
  /** The installed pack that the article is in now; absent for one that came with Spalla. */
  readonly pack?: { readonly title: string; readonly version: number };
}

export function feedbackFile({
  feedback,
  misses,
  articles,
  origins,
}: {
  feedback: readonly ArticleFeedback[];
  misses: readonly Miss[];
  articles: readonly Article[];
  origins: ReadonlyMap<string, { readonly pack: Localised; readonly version: number }>;
}): FeedbackFile {
  const questions = new Map(articles.map(({ id, question }) => [id, question.it]));
  return {
    format: 'spalla-feedback',
    version: 1,
    articles: feedback.toSorted(byNeed).map((each) => named(each)),
    unanswered: misses.toSorted((a, b) => b.count - a.count || compare(a.terms, b.terms)),
  };

  function named({ article, helped, notHelped, reports }: ArticleFeedback): FeedbackOnArticle {
    const question = questions.get(article);
    const origin = origins.get(`articles/${article}`);
    return {
      article,
      ...(question !== undefined && { question }),
      ...(origin && { pack: { title: origin.pack.it, version: origin.version } }),
      helped,
      notHelped,
      reports,
    };
  }
}

function byNeed(a: ArticleFeedback, b: ArticleFeedback): number {
  return b.notHelped - a.notHelped || b.reports.length - a.reports.length || compare(a.article, b.article);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
