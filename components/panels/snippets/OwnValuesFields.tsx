import { useId } from 'preact/hooks';
import { Section } from '@/components/ui/Section.tsx';
import type { PanelProps } from '../panel.ts';
import styles from '@/components/ui/Form.module.css';

const NAMES = ['operator', 'company'] as const;

/** What is filled in of the operator, so that nobody has to type it each time. */
export function OwnValuesFields({ model: { t, snippets }, actions }: PanelProps) {
  const id = useId();
  return (
    <Section title={t('snippets.values')}>
      <p class={styles.hint}>{t('snippets.values-text')}</p>
      {NAMES.map((name) => (
        <div key={name} class={styles.field}>
          <label class={styles.label} for={`${id}-${name}`}>
            {t(`fill.value-${name}`)}
          </label>
          <input
            id={`${id}-${name}`}
            class={styles.control}
            type="text"
            autocomplete="off"
            maxlength={100}
            value={snippets.values[name]}
            onChange={(event) => actions.writeOwnValues({ [name]: event.currentTarget.value.trim() })}
          />
        </div>
      ))}
    </Section>
  );
}
