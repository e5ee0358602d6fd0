import type { PanelProps } from '../panel.ts';
import { About } from './About.tsx';
import { Appearance } from './Appearance.tsx';
import { EnabledSites } from './EnabledSites.tsx';
import { MapDoctor } from './MapDoctor.tsx';
import { Packs } from './Packs.tsx';
import { Position } from './Position.tsx';
import styles from './SettingsView.module.css';
import { SiteMapView } from './site-map/SiteMapView.tsx';
import { Stored } from './Stored.tsx';

/** How Spalla looks, where it sits, where it is on, what it speaks from, and everything that it keeps. */
export function SettingsView({ model, actions }: PanelProps) {
  return (
    <div class={styles.view}>
      <Appearance model={model} actions={actions} />
      <Position model={model} actions={actions} />
      <EnabledSites model={model} actions={actions} />
      <MapDoctor model={model} actions={actions} />
      <SiteMapView model={model} actions={actions} />
      <Packs model={model} actions={actions} />
      <Stored model={model} actions={actions} />
      <About model={model} />
    </div>
  );
}
