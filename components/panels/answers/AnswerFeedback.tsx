import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import type { ArticleId } from '@/knowledge-base/content/article.ts';
import reportIcon from 'virtual:lucide/flag';
import noIcon from 'virtual:lucide/thumbs-down';
import yesIcon from 'virtual:lucide/thumbs-up';
import type { PanelProps } from '../panel.ts';
import styles from './AnswerFeedback.module.css';
import { ReportForm } from './ReportForm.tsx';

interface Props extends PanelProps {
  readonly article: ArticleId;
}

/** At the foot of an answer: whether it helped, and a way to say what is wrong with it. */
export function AnswerFeedback({ article, model: { t, votes, report }, actions }: Props) {
  const [isReporting, setIsReporting] = useState(false);
  const question = useId();
  const status = report?.article === article ? report.status : null;
  const vote = votes.get(article);
  useEffect(() => {
    // Until it is kept the form stays, with the words that were written in it.
    if (status === 'kept') setIsReporting(false);
  }, [status]);

  return (
    <div class={styles.feedback}>
      <div class={styles.row}>
        <div class={styles.votes} role="group" aria-labelledby={question}>
          <span id={question}>{t('feedback.question')}</span>
          <Button
            size="s"
            tone="quiet"
            icon={yesIcon}
            label={t('feedback.yes-name')}
            pressed={vote === 'helped'}
            onClick={() => actions.voteArticle(article, 'helped')}
          >
            {t('feedback.yes')}
          </Button>
          <Button
            size="s"
            tone="quiet"
            icon={noIcon}
            label={t('feedback.no-name')}
            pressed={vote === 'notHelped'}
            onClick={() => actions.voteArticle(article, 'notHelped')}
          >
            {t('feedback.no')}
          </Button>
        </div>
        <Button
          size="s"
          tone="quiet"
          icon={reportIcon}
          label={t('feedback.report-name')}
          expanded={isReporting}
          onClick={() => setIsReporting(!isReporting)}
        >
          {t('feedback.report')}
        </Button>
      </div>
      {isReporting && (
        <ReportForm
          t={t}
          isKeeping={status === 'keeping'}
          onSend={(written) => actions.reportArticle(article, written)}
          onCancel={() => setIsReporting(false)}
        />
      )}
    </div>
  );
}
