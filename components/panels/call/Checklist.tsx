import { Section } from '@/components/ui/Section.tsx';
import type { CallProgress } from '@/call/flow/progress.ts';
import type { CallPhase, ChecklistItem } from '@/knowledge-base/content/call-phase.ts';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { PanelModel } from '../panel.ts';
import styles from './Checklist.module.css';
import { ticksOf } from './required.ts';

interface Props {
  readonly call: CallProgress;
  readonly phase: CallPhase;
  readonly model: PanelModel;
  readonly onToggle: (itemId: string) => void;
}

/** What to do in the phase; the first thing left to do stands out. */
export function Checklist({ call, phase, model, onToggle }: Props) {
  const { t } = model;
  const ticks = ticksOf(call, phase);
  const left = phase.checklist.filter(({ id }) => !ticks.includes(id));
  const next = left.find(({ required }) => required) ?? left[0];
  const done = phase.checklist.length - left.length;
  return (
    <Section title={t('call.to-do')} aside={t('call.done-count', { done, total: phase.checklist.length })}>
      <ul class={styles.list}>
        {phase.checklist.map((item) => (
          <Item
            key={item.id}
            item={item}
            state={ticks.includes(item.id) ? 'done' : item === next ? 'next' : 'open'}
            model={model}
            onToggle={onToggle}
          />
        ))}
      </ul>
    </Section>
  );
}

interface ItemProps {
  readonly item: ChecklistItem;
  readonly state: 'done' | 'next' | 'open';
  readonly model: PanelModel;
  readonly onToggle: (itemId: string) => void;
}

function Item({ item, state, model: { t, language }, onToggle }: ItemProps) {
  const shown = inLanguage(item.text, language);
  return (
    <li>
      <label class={styles.item} data-state={state}>
        <input type="checkbox" checked={state === 'done'} onChange={() => onToggle(item.id)} />
        <span class={styles.text} lang={shown.language}>
          {shown.text}
        </span>
        {item.required && <span class={styles.required}>{t('call.required')}</span>}
      </label>
    </li>
  );
}
