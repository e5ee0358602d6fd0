import * as z from 'zod/mini';
import { MOST_REPORTS, reportReasons } from '@/knowledge-base/feedback/article-feedback.ts';
import type { ArticleFeedback, Report, VoteChange } from '@/knowledge-base/feedback/article-feedback.ts';
import type { Miss } from '@/knowledge-base/feedback/misses.ts';
import { LONGEST_REPORT_TEXT } from '@/knowledge-base/feedback/words-to-keep.ts';
import { id, text } from './page-values.ts';
import type { Same } from './page-values.ts';

const count = z.int().check(z.nonnegative());
const vote = z.nullable(z.enum(['helped', 'notHelped']));

export const articleIdSchema = id.brand<'ArticleId'>();
export const voteChangeSchema = z.strictObject({ before: vote, now: vote });
export const reportSchema = z.strictObject({ reason: z.enum(reportReasons), text: text(LONGEST_REPORT_TEXT) });
/** Twelve words of forty letters, with room between them. */
export const termsSchema = text(500).check(z.minLength(1));

export const articleFeedbackSchema = z.strictObject({
  article: articleIdSchema,
  helped: count,
  notHelped: count,
  reports: z.array(reportSchema).check(z.maxLength(MOST_REPORTS)),
});
export const missSchema = z.strictObject({ terms: termsSchema, count });

/** Everything that the file for the team lead is made of. */
export const keptFeedbackSchema = z.strictObject({
  articles: z.array(articleFeedbackSchema),
  unanswered: z.array(missSchema),
});
export type KeptFeedback = z.output<typeof keptFeedbackSchema>;

export const feedbackCountsSchema = z.strictObject({ articles: count, unanswered: count });
export type FeedbackCounts = z.output<typeof feedbackCountsSchema>;

true satisfies Same<z.output<typeof voteChangeSchema>, VoteChange>;
true satisfies Same<z.output<typeof reportSchema>, Report>;
true satisfies Same<Omit<z.output<typeof articleFeedbackSchema>, 'reports'>, Omit<ArticleFeedback, 'reports'>>;
true satisfies Same<z.output<typeof missSchema>, Miss>;
