import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { useEscape } from '@/components/ui/use-escape.ts';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { PanelModel } from '../panel.ts';
import styles from './EndCall.module.css';
import type { OpenPhase } from './required.ts';

interface Props {
  readonly open: readonly OpenPhase[];
  readonly model: PanelModel;
  readonly onEnd: () => void;
  readonly onStay: () => void;
}

/** Asks before a call ends with something required still open. Escape stays on the call. */
export function EndCall({ open, model: { t, language }, onEnd, onStay }: Props) {
  const questionRef = useRef<HTMLElement>(null);
  const stayRef = useRef<HTMLButtonElement>(null);
  useEscape(questionRef, onStay);

  useEffect(() => {
    stayRef.current?.focus();
  }, []);

  return (
    <section ref={questionRef} class={styles.end} aria-labelledby="call-end-question" aria-describedby="call-end-items">
      <p id="call-end-question" class={styles.question}>
        {t('call.end-open')}
      </p>
      <ul id="call-end-items" class={styles.items}>
        {open.flatMap(({ phase, items }) =>
          items.map((item) => (
            <li key={`${phase.id} ${item.id}`}>
              {inLanguage(item.text, language).text}
              <span> {inLanguage(phase.name, language).text}</span>
            </li>
          )),
        )}
      </ul>
      <p class={styles.forgets}>{t('call.end-forgets')}</p>
      <div class={styles.actions}>
        <Button tone="danger" onClick={onEnd}>
          {t('call.end-anyway')}
        </Button>
        <Button tone="primary" buttonRef={stayRef} onClick={onStay}>
          {t('call.end-stay')}
        </Button>
      </div>
    </section>
  );
}
