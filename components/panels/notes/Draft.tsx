import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { Hidden } from '@/components/ui/Hidden.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import type { IconShapes } from '@/components/ui/Icon.tsx';
import type { MessageKey, Translate } from '@/locales/index.ts';
import savedIcon from 'virtual:lucide/check';
import failedIcon from 'virtual:lucide/circle-alert';
import type { DraftStatus, PanelModel } from '../panel.ts';
import styles from './Draft.module.css';

interface Props {
  readonly draft: PanelModel['draft'];
  readonly storage: PanelModel['storage']['status'];
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onEdit: (text: string) => void;
  readonly onFinish: () => void;
  readonly t: Translate;
}

/** The note being written, saved while it is written. */
export function Draft({ draft: { text, status }, storage, field, onEdit, onFinish, t }: Props) {
  const warning = useId();
  const { message, icon, isAnnounced } = storage === 'safe-mode' && status === 'saved' ? IN_MEMORY : STATUSES[status];
  return (
    <div class={styles.draft}>
      <textarea
        ref={field}
        class={styles.field}
        aria-label={t('notes.draft')}
        aria-describedby={warning}
        placeholder={t('notes.placeholder')}
        rows={4}
        value={text}
        onInput={(event) => onEdit(event.currentTarget.value)}
      />
      <div class={styles.foot}>
        <p class={styles.status} data-status={status}>
          {icon && <Icon shapes={icon} size={13} />}
          {t(message)}
        </p>
        <Button size="s" disabled={text.trim() === ''} onClick={onFinish}>
          {t('notes.finish')}
        </Button>
      </div>
      <Hidden>
        <output>{isAnnounced ? t(message) : ''}</output>
      </Hidden>
      <p id={warning} class={styles.warning}>
        {t('notes.no-personal')}
      </p>
    </div>
  );
}

interface StatusOnScreen {
  readonly message: MessageKey;
  readonly icon: IconShapes | null;
  readonly isAnnounced: boolean;
}

/** What went well or wrong is announced; what changes at each key is only shown. */
const STATUSES: Record<DraftStatus, StatusOnScreen> = {
  empty: { message: 'notes.status-empty', icon: null, isAnnounced: false },
  typing: { message: 'notes.status-typing', icon: null, isAnnounced: false },
  saving: { message: 'notes.status-saving', icon: null, isAnnounced: false },
  saved: { message: 'notes.status-saved', icon: savedIcon, isAnnounced: true },
  failed: { message: 'notes.status-failed', icon: failedIcon, isAnnounced: true },
};

/** What counts as saved in safe mode is on no disk. */
const IN_MEMORY: StatusOnScreen = { message: 'notes.status-memory', icon: failedIcon, isAnnounced: true };
