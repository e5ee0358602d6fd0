import type { ArticleId } from '../content/article.ts';

/** What operators thought of an article, in counts: never who, never when, never on which record. */
export interface ArticleFeedback {
  readonly article: ArticleId;
  readonly helped: number;
  readonly notHelped: number;
  /** The oldest first. */
  readonly reports: readonly Report[];
}

/** The answer to «Did it help?». */
export type Vote = 'helped' | 'notHelped';

/** A vote that takes the place of another; `null` is none. */
export interface VoteChange {
  readonly before: Vote | null;
  readonly now: Vote | null;
}

export const reportReasons = ['outdated', 'wrong', 'unclear', 'incomplete'] as const;
export type ReportReason = (typeof reportReasons)[number];

/** What is wrong with an article, in the operator's words; the words may be empty. */
export interface Report {
  readonly reason: ReportReason;
  readonly text: string;
}

export const MOST_REPORTS = 20;

export function noFeedback(article: ArticleId): ArticleFeedback {
  return { article, helped: 0, notHelped: 0, reports: [] };
}

/** Nothing is left of it: no row needs to say that the article was ever judged. */
export function isEmpty({ helped, notHelped, reports }: ArticleFeedback): boolean {
  return helped === 0 && notHelped === 0 && reports.length === 0;
}

export function changeVote(feedback: ArticleFeedback, { before, now }: VoteChange): ArticleFeedback {
  if (before === now) return feedback;
  return { ...feedback, helped: counted('helped'), notHelped: counted('notHelped') };

  // What is taken back may have been deleted meanwhile: no count falls below none.
  function counted(vote: Vote): number {
    return Math.max(0, feedback[vote] + Number(now === vote) - Number(before === vote));
  }
}

/** Adds a report; where there are too many, the oldest leaves. */
export function addReport(feedback: ArticleFeedback, report: Report): ArticleFeedback {
  return { ...feedback, reports: [...feedback.reports, report].slice(-MOST_REPORTS) };
}
