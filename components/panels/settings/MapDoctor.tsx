import { Button } from '@/components/ui/Button.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import { Section } from '@/components/ui/Section.tsx';
import foundIcon from 'virtual:lucide/check';
import copyIcon from 'virtual:lucide/copy';
import lostIcon from 'virtual:lucide/x';
import type { PanelProps } from '../panel.ts';
import { reportOf, type MapCheck } from './map-check.ts';
import { ROLE_NAMES } from './role-names.ts';
import map from './Map.module.css';
import styles from './MapDoctor.module.css';

/** Which fields of the page beside are found and by what, and which are lost. */
export function MapDoctor({ model, actions }: PanelProps) {
  const { t, mapCheck, connection, site } = model;
  return (
    <Section title={t('settings.map')}>
      <p class={map.text}>{t('settings.map-text')}</p>
      {connection === 'connected' && (
        <div class={map.actions}>
          <Button size="s" onClick={actions.checkMap}>
            {t('settings.map-check')}
          </Button>
          {mapCheck && (
            <Button size="s" icon={copyIcon} onClick={() => actions.copy(reportOf(mapCheck, site))}>
              {t('settings.map-copy')}
            </Button>
          )}
        </div>
      )}
      {mapCheck && <Found check={mapCheck} t={t} />}
    </Section>
  );
}

function Found({ check: { profile, fields }, t }: { readonly check: MapCheck; readonly t: PanelProps['model']['t'] }) {
  return (
    <>
      <p class={map.text}>
        {profile
          ? t('settings.map-profile', { name: profile.name, basis: t(`settings.map-basis-${profile.basis}`) })
          : t('settings.map-no-profile')}
      </p>
      <ul class={map.fields}>
        {fields.map(({ role, by }) => (
          <li key={role} class={styles.field} data-found={by !== null}>
            <Icon shapes={by ? foundIcon : lostIcon} size={14} />
            <span class={styles.role}>{t(ROLE_NAMES[role])}</span>
            <span class={styles.by}>{by ? t(`settings.map-by-${by}`) : t('settings.map-lost')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
