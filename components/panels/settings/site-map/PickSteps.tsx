import { Button } from '@/components/ui/Button.tsx';
import previousIcon from 'virtual:lucide/chevron-left';
import nextIcon from 'virtual:lucide/chevron-right';
import type { PanelProps } from '../../panel.ts';
import map from '../Map.module.css';
import styles from './SiteMapView.module.css';

/** While somebody points at the page: how it is done there, and the same steps from here. */
export function PickSteps({ model: { t }, actions }: PanelProps) {
  return (
    <div class={styles.steps}>
      <p role="status">{t('map.picking')}</p>
      <div class={map.actions} role="group" aria-label={t('map.steps-name')}>
        <Button size="s" icon={previousIcon} label={t('map.previous')} onClick={() => actions.stepPick('previous')} />
        <Button size="s" icon={nextIcon} label={t('map.next')} onClick={() => actions.stepPick('next')} />
        <Button size="s" onClick={() => actions.stepPick('wider')}>
          {t('map.wider')}
        </Button>
        <Button size="s" tone="primary" onClick={() => actions.stepPick('take')}>
          {t('map.take')}
        </Button>
        <Button size="s" onClick={() => actions.stepPick('leave')}>
          {t('map.leave')}
        </Button>
      </div>
    </div>
  );
}
