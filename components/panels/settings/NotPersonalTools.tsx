import { Button } from '@/components/ui/Button.tsx';
import downloadIcon from 'virtual:lucide/download';
import deleteIcon from 'virtual:lucide/trash';
import type { PanelProps } from '../panel.ts';
import styles from './FeedbackTools.module.css';

/** Takes along or forgets what was marked as no personal data. Forgetting costs nothing: it is pointed out again. */
export function NotPersonalTools({ model: { t }, actions }: PanelProps) {
  return (
    <div class={styles.actions}>
      <Button
        size="s"
        icon={downloadIcon}
        label={t('settings.not-personal-export-name')}
        onClick={actions.exportNotPersonal}
      >
        {t('settings.not-personal-export')}
      </Button>
      <Button
        size="s"
        icon={deleteIcon}
        label={t('settings.not-personal-forget-name')}
        onClick={actions.forgetNotPersonal}
      >
        {t('settings.not-personal-forget')}
      </Button>
    </div>
  );
}
