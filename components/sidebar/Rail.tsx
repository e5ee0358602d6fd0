import foldLeftIcon from 'virtual:lucide/panel-left-close';
import foldRightIcon from 'virtual:lucide/panel-right-close';
import type { Panel, PanelProps } from '../panels/panel.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './Rail.module.css';

interface Props extends PanelProps {
  readonly panels: readonly Panel[];
}

/** The way to every panel, with the counts that matter. */
export function Rail({ model, actions, panels }: Props) {
  const { t } = model;
  return (
    <nav class={styles.rail} aria-label={t('rail.name')}>
      <PanelList panels={panels.filter(({ group }) => group === 'work')} model={model} actions={actions} />
      <PanelList panels={panels.filter(({ group }) => group === 'own')} model={model} actions={actions} />
      {/* The browser closes its own side panel. */}
      {model.place !== 'browser' && (
        <button
          type="button"
          class={styles.button}
          aria-label={t('rail.fold-name')}
          title={t('rail.fold-name')}
          onClick={() => actions.close()}
        >
          <Icon shapes={model.side === 'left' ? foldLeftIcon : foldRightIcon} size={18} />
          <span class={styles.name}>{t('rail.fold')}</span>
        </button>
      )}
    </nav>
  );
}

function PanelList({ panels, model, actions }: Props) {
  return (
    <ul class={styles.list}>
      {panels.map((panel) => (
        <li key={panel.id}>
          <PanelButton panel={panel} model={model} actions={actions} />
        </li>
      ))}
    </ul>
  );
}

function PanelButton({ panel, model, actions }: PanelProps & { readonly panel: Panel }) {
  const { t } = model;
  const name = t(panel.title);
  const count = panel.badge(model);
  return (
    <button
      type="button"
      class={styles.button}
      aria-current={panel.id === model.panel ? 'page' : undefined}
      aria-label={count > 0 ? t('rail.badge', { panel: name, count }) : undefined}
      aria-keyshortcuts={`Alt+${panel.shortcut}`}
      title={`${name} (Alt+${panel.shortcut})`}
      onClick={() => actions.showPanel(panel.id)}
    >
      <Icon shapes={panel.icon} size={18} />
      <span class={styles.name}>{name}</span>
      {count > 0 && (
        <span class={styles.badge} aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </button>
  );
}
