import type { PanelActions } from '@/components/panels/panel.ts';
import type { ArticleId } from '@/knowledge-base/content/article.ts';
import type { Report, Vote } from '@/knowledge-base/feedback/article-feedback.ts';
import { feedbackFile } from '@/knowledge-base/feedback/feedback-file.ts';
import { reportToKeep, termsToKeep } from '@/knowledge-base/feedback/words-to-keep.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import type { PanelState } from './panel-state.ts';

export type FeedbackActions = Pick<
  PanelActions,
  'voteArticle' | 'reportArticle' | 'reportMiss' | 'exportFeedback' | 'deleteFeedback'
>;

export interface PanelFeedback {
  readonly actions: FeedbackActions;
  /** Brings the counts up to date. */
  read(): Promise<void>;
  /** Everything was deleted: no button stays pressed. */
  forget(): void;
}

export interface PanelFeedbackOptions {
  readonly caller: Caller;
  readonly state: PanelState;
  readonly download: (file: { name: string; text: string; type: string }) => void;
}

/** What the operator says of the answers. Who says it, and on which record, is left behind here. */
export function createPanelFeedback({ caller, state, download }: PanelFeedbackOptions): PanelFeedback {
  const failed = (): void => state.announce({ tone: 'failed', message: 'announce.not-done' });
  caller.on('feedback.changed', () => void read());

  return {
    read,
    forget,
    actions: {
      voteArticle(article, vote) {
        const before = state.votes.value.get(article) ?? null;
        const now = before === vote ? null : vote;
        showVote(article, now);
        caller.ask('feedback.vote', { article, change: { before, now } }).catch(() => {
          showVote(article, before);
          failed();
        });
      },
      reportArticle: (article, report) => void reportArticle(article, report),
      reportMiss: (query) => void reportMiss(query),
      exportFeedback: () => void exportFeedback().catch(failed),
      deleteFeedback: () => void deleteFeedback().catch(failed),
    },
  };

  async function read(): Promise<void> {
    const counts = await caller.ask('feedback.count', {}).catch(() => null);
    if (counts) state.feedback.value = counts; // else the port closed under the question: the next pairing reads again
  }

  function forget(): void {
    state.votes.value = new Map();
    state.report.value = null;
    state.reportedQuery.value = null;
  }

  function showVote(article: ArticleId, vote: Vote | null): void {
    const others = [...state.votes.value].filter(([id]) => id !== article);
    state.votes.value = new Map(vote ? [...others, [article, vote]] : others);
  }

  async function reportArticle(article: ArticleId, written: Report): Promise<void> {
    const record = state.record.value;
    state.report.value = { article, status: 'keeping' };
    try {
      const { redactText } = await guard();
      const report = reportToKeep(written, { withoutPersonalData: redactText, record });
      await caller.ask('feedback.report', { article, report });
      state.report.value = { article, status: 'kept' };
      state.announce({ tone: 'done', message: 'announce.report-kept' });
    } catch {
      state.report.value = { article, status: 'failed' };
      failed();
    }
  }

  async function reportMiss(query: string): Promise<void> {
    // A second press on what is already said would count one question twice.
    if (state.reportedQuery.value === query) return;
    state.reportedQuery.value = query;
    const record = state.record.value;
    try {
      const { dropPersonalData } = await guard();
      const terms = termsToKeep(query, { withoutPersonalData: dropPersonalData, record });
      if (terms === '') {
        state.reportedQuery.value = null;
        state.announce({ tone: 'warning', message: 'announce.miss-empty' });
        return;
      }
      await caller.ask('feedback.miss', { terms });
      state.announce({ tone: 'done', message: 'announce.miss-kept' });
    } catch {
      state.reportedQuery.value = null;
      failed();
    }
  }

  async function exportFeedback(): Promise<void> {
    const { articles: feedback, unanswered: misses } = await caller.ask('feedback.export', {});
    const { articles } = state.content.value;
    const file = feedbackFile({ feedback, misses, articles, origins: state.origins.value });
    download({
      name: 'spalla-feedback.json',
      text: `${JSON.stringify(file, null, 2)}\n`,
      type: 'application/json',
    });
    state.announce({ tone: 'done', message: 'announce.feedback-exported' });
  }

  async function deleteFeedback(): Promise<void> {
    await caller.ask('feedback.erase', {});
    forget();
    state.announce({ tone: 'done', message: 'announce.deleted' });
  }
}

/** What knows personal data weighs more than the panel's first picture may wait for: it is loaded when something is written. */
function guard(): Promise<typeof import('@/privacy/rewrite.ts')> {
  return import('@/privacy/rewrite.ts');
}
