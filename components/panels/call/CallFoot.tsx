import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import { neighbours, openItems } from '@/call/flow/progress.ts';
import type { CallProgress } from '@/call/flow/progress.ts';
import type { CallPhase, PhaseId } from '@/knowledge-base/content/call-phase.ts';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import backIcon from 'virtual:lucide/arrow-left';
import nextIcon from 'virtual:lucide/arrow-right';
import openIcon from 'virtual:lucide/circle-dashed';
import endIcon from 'virtual:lucide/phone-off';
import type { PanelProps } from '../panel.ts';
import styles from './CallFoot.module.css';
import { EndCall } from './EndCall.tsx';
import { openRequired } from './required.ts';

interface Props extends PanelProps {
  readonly call: CallProgress;
  readonly phase: CallPhase;
}

/** The way on, always in sight: back, next, and the end of the call, which asks when something required is open. */
export function CallFoot({ call, phase, model, actions }: Props) {
  const { t, content } = model;
  // The question belongs to the phase in which it was asked.
  const [endingIn, setEndingIn] = useState<PhaseId | null>(null);
  const isEnding = endingIn === phase.id;
  const wasEndingRef = useRef(false);
  const endButtonRef = useRef<HTMLButtonElement>(null);
  const openHere = openItems(phase, call).length;
  const open = openRequired(call, content.phases);

  useEffect(() => {
    if (wasEndingRef.current && !isEnding) endButtonRef.current?.focus();
    wasEndingRef.current = isEnding;
  }, [isEnding]);

  function end(): void {
    if (open.length === 0) actions.endCall();
    else setEndingIn(phase.id);
  }

  return (
    <div class={styles.foot}>
      {isEnding && <EndCall open={open} model={model} onEnd={actions.endCall} onStay={() => setEndingIn(null)} />}
      {!isEnding && openHere > 0 && (
        <p class={styles.open}>
          <Icon shapes={openIcon} size={14} />
          {openHere === 1 ? t('call.required-open-one') : t('call.required-open-many', { count: openHere })}
        </p>
      )}
      <div class={styles.actions} hidden={isEnding}>
        <Steps call={call} model={model} actions={actions} onEnd={end} endButton={endButtonRef} />
      </div>
    </div>
  );
}

interface StepsProps extends PanelProps {
  readonly call: CallProgress;
  readonly onEnd: () => void;
  readonly endButton: Ref<HTMLButtonElement>;
}

function Steps({ call, model: { t, language, content }, actions, onEnd, endButton }: StepsProps) {
  const { previous, next } = neighbours(call, content.phases);
  const nextName = next && inLanguage(next.name, language).text;
  return (
    <>
      {previous && (
        <Button
          icon={backIcon}
          label={t('call.back-name', { phase: inLanguage(previous.name, language).text })}
          title={t('call.back-name', { phase: inLanguage(previous.name, language).text })}
          onClick={() => actions.goToPhase(previous.id)}
        />
      )}
      <Button tone={next ? 'quiet' : 'primary'} icon={endIcon} buttonRef={endButton} onClick={onEnd}>
        {t('call.end')}
      </Button>
      {next && nextName && (
        <Button
          tone="primary"
          iconAfter={nextIcon}
          label={t('call.next-name', { phase: nextName })}
          onClick={() => actions.goToPhase(next.id)}
        >
          {nextName}
        </Button>
      )}
    </>
  );
}
