import { Button } from '@/components/ui/Button.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import foundIcon from 'virtual:lucide/check';
import pickIcon from 'virtual:lucide/crosshair';
import lostIcon from 'virtual:lucide/x';
import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import type { TriedField } from '@/knowledge-base/content/map-trial.ts';
import type { PanelProps } from '../../panel.ts';
import { ROLE_NAMES } from '../role-names.ts';
import { PickSteps } from './PickSteps.tsx';
import { timesFound, valueOf, type SiteMap } from './site-map.ts';
import styles from './SiteMapView.module.css';

interface Props extends PanelProps {
  readonly role: FieldRole;
  readonly siteMap: SiteMap;
}

/** One role: whether it is found on this page and by what, and the button to point at it. */
export function MapRole({ role, siteMap, model, actions }: Props) {
  const { t, picking, connection } = model;
  const tried = siteMap.trial?.fields.find((each) => each.role === role);
  const isPicked = siteMap.picked.some((each) => each.role === role);
  const name = t(ROLE_NAMES[role]);
  return (
    <li class={styles.role}>
      <div class={styles.head}>
        {tried && (
          <span class={styles.mark} data-found={tried.by !== null}>
            <Icon shapes={tried.by ? foundIcon : lostIcon} size={14} />
          </span>
        )}
        <span class={styles.name}>
          {name}
          {tried && !tried.by && <span class={styles.lost}>{t('settings.map-lost')}</span>}
        </span>
        <Button
          size="s"
          icon={pickIcon}
          label={t('map.pick-name', { role: name })}
          disabled={connection !== 'connected'}
          pressed={picking === role ? true : undefined}
          onClick={() => actions.pickField(role)}
        >
          {t('map.pick')}
        </Button>
      </div>
      {picking === role && <PickSteps model={model} actions={actions} />}
      {picking !== role && tried && (tried.by || isPicked) && (
        <Found tried={tried} siteMap={siteMap} isPicked={isPicked} model={model} actions={actions} />
      )}
    </li>
  );
}

function Found({
  tried,
  siteMap,
  isPicked,
  model: { t, record },
  actions,
}: PanelProps & {
  readonly tried: TriedField;
  readonly siteMap: SiteMap;
  readonly isPicked: boolean;
}) {
  const { role, by, way, count, isByPlace } = tried;
  const value = by && valueOf(record, role);
  const { found, of } = timesFound(siteMap.seen, role);
  const facts = [
    by && by !== 'selector' && t(`settings.map-by-${by}`),
    by && count > 1 && t('map.count-many', { count }),
    of > 1 && t('map.seen', { found, of }),
    isPicked && t('map.picked'),
  ].filter((fact) => typeof fact === 'string');
  return (
    <div class={styles.found}>
      {value && <p class={styles.value}>{value}</p>}
      {way && <code class={styles.way}>{way}</code>}
      {(facts.length > 0 || isPicked) && (
        <div class={styles.facts}>
          <span>{facts.join(' · ')}</span>
          {isPicked && (
            <Button
              size="s"
              tone="quiet"
              label={t('map.forget-one-name', { role: t(ROLE_NAMES[role]) })}
              onClick={() => actions.forgetPicked(role)}
            >
              {t('map.forget-one')}
            </Button>
          )}
        </div>
      )}
      {isByPlace && <p class={styles.warning}>{t('map.by-place')}</p>}
    </div>
  );
}
