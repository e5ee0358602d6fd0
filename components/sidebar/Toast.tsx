import doneIcon from 'virtual:lucide/check';
import failedIcon from 'virtual:lucide/circle-alert';
import warningIcon from 'virtual:lucide/triangle-alert';
import dismissIcon from 'virtual:lucide/x';
import type { Announcement, PanelModel } from '../panels/panel.ts';
import { Icon } from '../ui/Icon.tsx';
import type { IconShapes } from '../ui/Icon.tsx';
import styles from './Toast.module.css';

const ICONS = {
  done: doneIcon,
  warning: warningIcon,
  failed: failedIcon,
} as const satisfies Record<Announcement['tone'], IconShapes>;

interface Props {
  readonly model: PanelModel;
  readonly onDismiss: () => void;
}

/** How the last thing went. The region is always there: a screen reader only speaks of what changes in one it knows. */
export function Toast({ model: { t, announcement }, onDismiss }: Props) {
  return (
    <output aria-live="polite" class={styles.region}>
      {announcement && (
        <div key={announcement.id} class={styles.toast} data-tone={announcement.tone}>
          <Icon shapes={ICONS[announcement.tone]} size={16} />
          <p>{t(announcement.message, announcement.values)}</p>
          <button
            type="button"
            class={styles.dismiss}
            aria-label={t('announce.dismiss')}
            title={t('announce.dismiss')}
            onClick={() => onDismiss()}
          >
            <Icon shapes={dismissIcon} size={15} />
          </button>
        </div>
      )}
    </output>
  );
}
