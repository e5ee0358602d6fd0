import { useState } from 'preact/hooks';
import { dayOf } from '@/components/ui/dates.ts';
import { Icon } from '@/components/ui/Icon.tsx';
import { ProvenanceLine } from '@/components/ui/Provenance.tsx';
import { SayCard } from '@/components/ui/SayCard.tsx';
import { Trust } from '@/components/ui/Trust.tsx';
import type { CallProgress } from '@/call/flow/progress.ts';
import type { CallPhase } from '@/knowledge-base/content/call-phase.ts';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import warningIcon from 'virtual:lucide/triangle-alert';
import type { PanelModel, PanelProps } from '../panel.ts';
import { CallFoot } from './CallFoot.tsx';
import { Checklist } from './Checklist.tsx';
import { PhaseStepper } from './PhaseStepper.tsx';
import styles from './PhaseView.module.css';

interface Props extends PanelProps {
  readonly call: CallProgress;
  readonly phase: CallPhase;
}

/** One phase of the call: where we are, what to say, what to do, what goes wrong, where to go next. */
export function PhaseView({ call, phase, model, actions }: Props) {
  const { t, language } = model;
  return (
    <div class={styles.view}>
      <PhaseStepper call={call} phase={phase} model={model} onChoose={actions.goToPhase} />
      <Lines key={`${call.id} ${phase.id}`} phase={phase} model={model} actions={actions} />
      <Checklist call={call} phase={phase} model={model} onToggle={actions.toggleItem} />
      {phase.pitfalls.length > 0 && <Pitfalls phase={phase} model={model} />}
      <div class={styles.provenance}>
        <Trust provenance={phase} t={t} />
        <ProvenanceLine
          provenance={phase}
          verifiedOn={phase.verifiedOn}
          verifyBy={phase.verifyBy}
          sources={model.content.sources}
          t={t}
          language={language}
          today={dayOf(model.now)}
        />
      </div>
      <CallFoot call={call} phase={phase} model={model} actions={actions} />
    </div>
  );
}

function Lines({ phase, model, actions }: PanelProps & { readonly phase: CallPhase }) {
  const { t, language } = model;
  const [variant, setVariant] = useState(0);
  const total = phase.lines.length;
  const line = phase.lines[variant];
  if (!line) return null;
  return (
    <SayCard
      emphasis
      kicker={t('call.now')}
      line={line}
      language={language}
      t={t}
      canInsert={model.connection === 'connected'}
      onCopy={actions.copy}
      onInsert={actions.insert}
      variant={{ current: variant + 1, total, onNext: () => setVariant((variant + 1) % total) }}
    />
  );
}

function Pitfalls({ phase, model: { t, language } }: { readonly phase: CallPhase; readonly model: PanelModel }) {
  return (
    <section class={styles.pitfalls} aria-labelledby="call-pitfalls">
      <Icon shapes={warningIcon} size={15} />
      <div>
        <h2 id="call-pitfalls">{t('call.pitfalls')}</h2>
        <ul>
          {phase.pitfalls.map((pitfall) => {
            const { text, language: written } = inLanguage(pitfall, language);
            return (
              <li key={pitfall.it} lang={written}>
                {text}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
