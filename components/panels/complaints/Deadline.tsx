import type { ComponentChildren } from 'preact';
import { Words } from '@/components/ui/Words.tsx';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { DeadlineRule } from '@/knowledge-base/content/complaint-procedure.ts';
import styles from './Deadline.module.css';
import type { Reading } from './reading.ts';
import { unitOf } from './term.ts';

interface Props {
  readonly rule: DeadlineRule;
  readonly reading: Reading;
  readonly marks: ComponentChildren;
}

/** One deadline as the law states it: how long, for whom, counted from when. */
export function Deadline({ rule, reading: { t, language }, marks }: Props) {
  const { text: event } = inLanguage(rule.countedFrom, language);
  return (
    <div class={styles.deadline}>
      <p class={styles.term}>
        {rule.value === null ? (
          t('complaints.no-number')
        ) : (
          <span>
            <strong class={styles.value}>{rule.value}</strong> {unitOf(rule, t)}
          </span>
        )}
        <span class={styles.party} data-party={rule.party}>
          {t(rule.party === 'company' ? 'complaints.party-company' : 'complaints.party-customer')}
        </span>
      </p>
      <p class={styles.subject}>
        <Words text={rule.subject} language={language} t={t} />
        {marks}
      </p>
      <p>{t('complaints.counted-from', { event })}</p>
      {rule.note && (
        <p>
          <Words text={rule.note} language={language} t={t} />
        </p>
      )}
      {rule.suspension && (
        <p class={styles.condition}>
          {t('complaints.suspension', { text: inLanguage(rule.suspension, language).text })}
        </p>
      )}
      {rule.roll === 'next_working_day_eu' && <p class={styles.condition}>{t('complaints.rolls')}</p>}
    </div>
  );
}
