import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { dayOf, writtenTime } from '@/components/ui/dates.ts';
import type { PanelModel, PanelProps } from '../panel.ts';
import styles from './EnabledSites.module.css';

interface Props extends PanelProps {
  readonly enabled: PanelModel['enabledSites'][number];
  readonly isHere: boolean;
}

/** A site where Spalla is on: leave it alone for a while, take up again there, or turn Spalla off for good. */
export function EnabledSite({ enabled: { site, pausedUntil }, isHere, model, actions }: Props) {
  const [isChoosing, setIsChoosing] = useState(false);
  const { t } = model;

  function pause(length: 'hour' | 'tomorrow' | null): void {
    setIsChoosing(false);
    actions.pauseSite(site, length);
  }

  return (
    <li class={styles.site}>
      <span class={styles.address}>
        {site.replace(/^https?:\/\//u, '')}
        {isHere && <span class={styles.here}>{t('settings.sites-here')}</span>}
        {pausedUntil !== null && <span class={styles.paused}>{endOf(pausedUntil, model)}</span>}
      </span>
      <span class={styles.tools}>
        {pausedUntil === null ? (
          <Button
            size="s"
            label={t('settings.site-pause-name', { site })}
            expanded={isChoosing}
            onClick={() => setIsChoosing(!isChoosing)}
          >
            {t('settings.site-pause')}
          </Button>
        ) : (
          <Button size="s" label={t('settings.site-resume-name', { site })} onClick={() => pause(null)}>
            {t('settings.site-resume')}
          </Button>
        )}
        <Button size="s" label={t('settings.site-remove-name', { site })} onClick={() => actions.disableSite(site)}>
          {t('settings.site-remove')}
        </Button>
      </span>
      {isChoosing && (
        <div class={styles.lengths} role="group" aria-label={t('settings.site-pause-name', { site })}>
          <Button size="s" onClick={() => pause('hour')}>
            {t('settings.site-pause-hour')}
          </Button>
          <Button size="s" onClick={() => pause('tomorrow')}>
            {t('settings.site-pause-tomorrow')}
          </Button>
          <p class={styles.hint}>{t('settings.site-pause-hint')}</p>
        </div>
      )}
    </li>
  );
}

function endOf(pausedUntil: number, { t, now, language }: PanelModel): string {
  return dayOf(pausedUntil) === dayOf(now)
    ? t('settings.site-paused-until', { time: writtenTime(pausedUntil, language) })
    : t('settings.site-paused-tomorrow');
}
