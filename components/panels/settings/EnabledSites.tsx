import { Button } from '@/components/ui/Button.tsx';
import { Section } from '@/components/ui/Section.tsx';
import type { PanelProps } from '../panel.ts';
import styles from './EnabledSites.module.css';

export function EnabledSites({ model: { t, enabledSites, site }, actions }: PanelProps) {
  return (
    <Section title={t('settings.sites')}>
      {enabledSites.length === 0 && <p class={styles.none}>{t('settings.sites-none')}</p>}
      {enabledSites.length > 0 && (
        <ul class={styles.sites}>
          {enabledSites.map((enabled) => (
            <li key={enabled} class={styles.site}>
              <span class={styles.address}>
                {enabled.replace(/^https?:\/\//u, '')}
                {isOn(enabled, site) && <span class={styles.here}>{t('settings.sites-here')}</span>}
              </span>
              <Button
                size="s"
                label={t('settings.site-remove-name', { site: enabled })}
                onClick={() => actions.disableSite(enabled)}
              >
                {t('settings.site-remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** A site is enabled with all its ports, so it is listed without one. */
function isOn(enabled: string, site: string | null): boolean {
  const page = site === null ? null : URL.parse(site);
  return page !== null && enabled === `${page.protocol}//${page.hostname}`;
}
