import { useRef, useState } from 'preact/hooks';
import { Hidden } from '@/components/ui/Hidden.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import { useEscape } from '@/components/ui/use-escape.ts';
import type { CallProgress } from '@/call/flow/progress.ts';
import type { CallPhase, PhaseId } from '@/knowledge-base/content/call-phase.ts';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import doneIcon from 'virtual:lucide/check';
import chevronIcon from 'virtual:lucide/chevron-down';
import type { PanelModel } from '../panel.ts';
import styles from './PhaseStepper.module.css';
import { isPhaseDone } from './required.ts';

interface Props {
  readonly call: CallProgress;
  readonly phase: CallPhase;
  readonly model: PanelModel;
  readonly onChoose: (phase: PhaseId) => void;
}

/** Where the call is among its phases; the whole list, to go to any of them, is one click away. */
export function PhaseStepper({ call, phase, model: { content, t, language }, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false);
  const stepperRef = useRef<HTMLElement>(null);
  const toggleRef = useRef<HTMLButtonElement>(null);
  useEscape(stepperRef, isOpen ? close : null);
  const phases = content.phases.toSorted((a, b) => a.order - b.order);
  const current = phases.indexOf(phase);
  const name = inLanguage(phase.name, language);
  const goal = inLanguage(phase.goal, language);

  function close(): void {
    setOpen(false);
    toggleRef.current?.focus();
  }

  return (
    <nav ref={stepperRef} class={styles.stepper} aria-label={t('call.phases')}>
      <div class={styles.track} aria-hidden="true">
        {phases.map((each, index) => (
          <span key={each.id} data-state={stateOf(index, current)} />
        ))}
      </div>
      <div class={styles.head}>
        <h2 class={styles.name} lang={name.language} aria-live="polite">
          {name.text}
        </h2>
        <button
          ref={toggleRef}
          type="button"
          class={styles.toggle}
          aria-expanded={isOpen}
          aria-controls="call-phases"
          onClick={() => setOpen(!isOpen)}
        >
          {t('call.position', { current: current + 1, total: phases.length })}
          <Hidden>{t('call.all-phases')}</Hidden>
          <Icon shapes={chevronIcon} size={14} />
        </button>
      </div>
      <p class={styles.goal} lang={goal.language}>
        {goal.text}
      </p>
      <ol id="call-phases" class={styles.phases} hidden={!isOpen}>
        {phases.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              aria-current={each === phase ? 'step' : undefined}
              onClick={() => {
                onChoose(each.id);
                close();
              }}
            >
              <span class={styles.number} aria-hidden="true">
                {isPhaseDone(call, each) ? <Icon shapes={doneIcon} size={12} /> : each.order}
              </span>
              <span class={styles.each}>{inLanguage(each.name, language).text}</span>
              {isPhaseDone(call, each) && <span class={styles.done}>{t('call.phase-done')}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function stateOf(index: number, current: number): 'past' | 'current' | 'to-come' {
  if (index === current) return 'current';
  return index < current ? 'past' : 'to-come';
}
