import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import type { PanelProps } from '../panel.ts';
import styles from './CallView.module.css';
import { callHeader } from './header.ts';
import { PhaseView } from './PhaseView.tsx';

/** The call in progress, or the way to start one. */
export function CallView({ model, actions }: PanelProps) {
  const { call, content, t } = model;
  const phase = content.phases.find(({ id }) => id === call?.phase) ?? content.phases[0];
  if (call && phase) return <PhaseView call={call} phase={phase} model={model} actions={actions} />;

  return (
    <div class={styles.before}>
      <EmptyState
        icon={callHeader.icon}
        title={t('call.empty-title')}
        text={t('call.empty-text')}
        action={
          phase && (
            <Button tone="primary" icon={callHeader.icon} onClick={actions.startCall}>
              {t('call.start')}
            </Button>
          )
        }
      />
      <p class={styles.private}>{t('call.private')}</p>
    </div>
  );
}
