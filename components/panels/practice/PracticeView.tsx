import { Button } from '@/components/ui/Button.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import openIcon from 'virtual:lucide/external-link';
import privateIcon from 'virtual:lucide/hard-drive';
import sameIcon from 'virtual:lucide/panel-right';
import casesIcon from 'virtual:lucide/users';
import type { PanelProps } from '../panel.ts';
import { practiceHeader } from './header.ts';
import styles from './PracticeView.module.css';

const POINTS = [
  { key: 'practice.point-cases', icon: casesIcon },
  { key: 'practice.point-same', icon: sameIcon },
  { key: 'practice.point-private', icon: privateIcon },
] as const;

/** The way into the practice CRM. */
export function PracticeView({ model: { t }, actions }: PanelProps) {
  return (
    <div class={styles.view}>
      <span class={styles.picture}>
        <Icon shapes={practiceHeader.icon} size={26} />
      </span>
      <h2 class={styles.title}>{t('practice.heading')}</h2>
      <p class={styles.text}>{t('practice.text')}</p>
      <ul class={styles.points}>
        {POINTS.map(({ key, icon }) => (
          <li key={key}>
            <Icon shapes={icon} size={15} />
            {t(key)}
          </li>
        ))}
      </ul>
      <Button tone="primary" iconAfter={openIcon} onClick={actions.openPractice}>
        {t('practice.open')}
      </Button>
    </div>
  );
}
