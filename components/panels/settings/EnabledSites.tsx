import { Section } from '@/components/ui/Section.tsx';
import type { PanelProps } from '../panel.ts';
import { EnabledSite } from './EnabledSite.tsx';
import styles from './EnabledSites.module.css';

export function EnabledSites({ model, actions }: PanelProps) {
  const { t, enabledSites, site } = model;
  return (
    <Section title={t('settings.sites')}>
      {enabledSites.length === 0 && <p class={styles.none}>{t('settings.sites-none')}</p>}
      {enabledSites.length > 0 && (
        <ul class={styles.sites}>
          {enabledSites.map((enabled) => (
            <EnabledSite
              key={enabled.site}
              enabled={enabled}
              isHere={isOn(enabled.site, site)}
              model={model}
              actions={actions}
            />
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
