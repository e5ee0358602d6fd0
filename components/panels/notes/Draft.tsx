import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { Hidden } from '@/components/ui/Hidden.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import type { IconShapes } from '@/components/ui/Icon.tsx';
import type { MessageKey, Translate } from '@/locales/index.ts';
import savedIcon from 'virtual:lucide/check';
import failedIcon from 'virtual:lucide/circle-alert';
import type { Finding } from '@/privacy/finding.ts';
import redactedIcon from 'virtual:lucide/eraser';
import type { DraftStatus, PanelModel } from '../panel.ts';
import styles from './Draft.module.css';
import { DraftAlert } from './DraftAlert.tsx';

interface Props {
  readonly draft: PanelModel['draft'];
  readonly guard: PanelModel['draftGuard'];
  readonly storage: PanelModel['storage']['status'];
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onEdit: (text: string) => void;
  readonly onFinish: () => void;
  readonly onRedact: (findings: readonly Finding[]) => void;
  readonly onUndo: () => void;
  readonly t: Translate;
}

/** The note being written, saved while it is written. */
export function Draft({ draft, guard, storage, field, onEdit, onFinish, onRedact, onUndo, t }: Props) {
  const { text } = draft;
  const warning = useId();
  const { message, icon, isAnnounced } = statusOf({ draft, guard, storage });
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
      <DraftAlert guard={guard} onRedact={onRedact} onUndo={onUndo} t={t} />
      <div class={styles.foot}>
        <p class={styles.status} data-status={draft.status}>
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

function statusOf({ draft: { status }, guard, storage }: Pick<Props, 'draft' | 'guard' | 'storage'>): StatusOnScreen {
  if (status !== 'saved') return STATUSES[status];
  if (storage === 'safe-mode') return IN_MEMORY;
  return guard.isKeptWithoutSecrets ? WITHOUT_SECRETS : STATUSES.saved;
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

const WITHOUT_SECRETS: StatusOnScreen = {
  message: 'notes.status-saved-without',
  icon: redactedIcon,
  isAnnounced: true,
};

/** What counts as saved in safe mode is on no disk. */
const IN_MEMORY: StatusOnScreen = { message: 'notes.status-memory', icon: failedIcon, isAnnounced: true };
