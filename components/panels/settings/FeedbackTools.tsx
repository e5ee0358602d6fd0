import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { Confirm } from '@/components/ui/Confirm.tsx';
import downloadIcon from 'virtual:lucide/download';
import deleteIcon from 'virtual:lucide/trash';
import type { PanelProps } from '../panel.ts';
import styles from './FeedbackTools.module.css';

/** Takes the feedback on answers along for the team lead, or deletes it. Nothing else ever takes it anywhere. */
export function FeedbackTools({ model: { t }, actions }: PanelProps) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <p class={styles.private}>{t('settings.feedback-private')}</p>
      <div class={styles.actions}>
        <Button size="s" icon={downloadIcon} onClick={actions.exportFeedback}>
          {t('settings.feedback-export')}
        </Button>
        <Button
          size="s"
          tone="danger"
          icon={deleteIcon}
          label={t('settings.feedback-delete-name')}
          onClick={() => setIsAsking(true)}
        >
          {t('settings.feedback-delete')}
        </Button>
      </div>
      {isAsking && (
        <Confirm
          question={t('settings.feedback-delete-question')}
          confirm={t('settings.feedback-delete-name')}
          cancel={t('settings.delete-cancel')}
          onConfirm={() => {
            setIsAsking(false);
            actions.deleteFeedback();
          }}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
