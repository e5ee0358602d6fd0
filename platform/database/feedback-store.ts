import type { ArticleId } from '@/knowledge-base/content/article.ts';
import { addReport, changeVote, isEmpty, noFeedback } from '@/knowledge-base/feedback/article-feedback.ts';
import type { ArticleFeedback, Report, VoteChange } from '@/knowledge-base/feedback/article-feedback.ts';
import { missesToForget } from '@/knowledge-base/feedback/misses.ts';
import type { Miss } from '@/knowledge-base/feedback/misses.ts';
import { inTurns } from '../in-turn.ts';
import { articleFeedbackSchema, missSchema } from '../messages/feedback-values.ts';
import type { FeedbackCounts, KeptFeedback } from '../messages/feedback-values.ts';
import type { Tables } from './tables.ts';

/** What operators of this computer thought of the answers, in counts; it leaves only in a file that they export. */
export interface FeedbackStore {
  changeVote(article: ArticleId, change: VoteChange): Promise<void>;
  addReport(article: ArticleId, report: Report): Promise<void>;
  /** Counts a question that found nothing; the rarest of too many leave. */
  addMiss(terms: string): Promise<void>;
  countFeedback(): Promise<FeedbackCounts>;
  readFeedback(): Promise<KeptFeedback>;
  eraseFeedback(): Promise<void>;
}

export function createFeedbackStore(tables: Tables): FeedbackStore {
  // A row that was emptied is taken away after it was written: nothing may come in between.
  const inTurn = inTurns();

  return {
    changeVote: (article, change) => write(article, (feedback) => changeVote(feedback, change)),
    addReport: (article, report) => write(article, (feedback) => addReport(feedback, report)),
    addMiss: (terms) =>
      inTurn(async () => {
        await tables.change('misses', terms, (kept) => [{ terms, count: (missFrom(kept)?.count ?? 0) + 1 }]);
        for (const miss of missesToForget(await tables.list('misses'), terms))
          await tables.remove('misses', miss.terms);
      }),
    async countFeedback() {
      const { articles, unanswered } = await readFeedback();
      return { articles: articles.length, unanswered: unanswered.length };
    },
    readFeedback,
    eraseFeedback: () => inTurn(() => tables.clear(['feedback', 'misses'])),
  };

  function write(article: ArticleId, next: (feedback: ArticleFeedback) => ArticleFeedback): Promise<void> {
    return inTurn(async () => {
      let written = noFeedback(article);
      await tables.change('feedback', article, (kept) => {
        written = next(feedbackFrom(kept) ?? noFeedback(article));
        return [written];
      });
      if (isEmpty(written)) await tables.remove('feedback', article);
    });
  }

  async function readFeedback(): Promise<KeptFeedback> {
    const [feedback, misses] = await Promise.all([tables.list('feedback'), tables.list('misses')]);
    return {
      articles: feedback.flatMap((row) => feedbackFrom(row) ?? []),
      unanswered: misses.flatMap((row) => missFrom(row) ?? []),
    };
  }
}

// What a damaged disk left in another shape counts as never said.
function feedbackFrom(row: ArticleFeedback | undefined): KeptFeedback['articles'][number] | null {
  const parsed = articleFeedbackSchema.safeParse(row);
  return parsed.success ? parsed.data : null;
}

function missFrom(row: Miss | undefined): Miss | null {
  const parsed = missSchema.safeParse(row);
  return parsed.success ? parsed.data : null;
}
