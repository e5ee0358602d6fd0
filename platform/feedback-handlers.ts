import type { FeedbackStore } from './database/feedback-store.ts';
import type { Handlers } from './messages/router.ts';

type FeedbackRequest = Extract<keyof Handlers, `feedback.${string}`>;

/** What the background does for each message about feedback; whatever changes is told. */
export function createFeedbackHandlers({
  store,
  onChange,
}: {
  store: () => Promise<FeedbackStore>;
  onChange: () => void;
}): Pick<Handlers, FeedbackRequest> {
  return {
    async 'feedback.vote'({ article, change }) {
      await (await store()).changeVote(article, change);
      onChange();
      return 'kept';
    },
    async 'feedback.report'({ article, report }) {
      await (await store()).addReport(article, report);
      onChange();
      return 'kept';
    },
    async 'feedback.miss'({ terms }) {
      await (await store()).addMiss(terms);
      onChange();
      return 'kept';
    },
    'feedback.count': async () => (await store()).countFeedback(),
    'feedback.export': async () => (await store()).readFeedback(),
    async 'feedback.erase'() {
      await (await store()).eraseFeedback();
      onChange();
      return 'erased';
    },
  };
}
