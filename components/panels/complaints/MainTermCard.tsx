import { ProvenanceLine } from '@/components/ui/Provenance.tsx';
import { Trust } from '@/components/ui/Trust.tsx';
import { Words } from '@/components/ui/Words.tsx';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import styles from './MainTermCard.module.css';
import type { Reading } from './reading.ts';
import { unitOf } from './term.ts';
import type { MainTerm } from './term.ts';

interface Props {
  readonly term: MainTerm;
  readonly verifiedOn: string;
  readonly verifyBy: string;
  readonly reading: Reading;
}

/** The term that binds the company, large: what the caller asks about first. */
export function MainTermCard({ term: { rule, isAnswer }, verifiedOn, verifyBy, reading }: Props) {
  const { t, language, sources, today, isUncertain } = reading;
  const unit = unitOf(rule, t);
  return (
    <div class={styles.card}>
      {isAnswer && <p class={styles.label}>{t('complaints.answer-due')}</p>}
      <p class={styles.term}>
        {rule.value === null ? (
          <strong class={styles.unit}>{t('complaints.no-number')}</strong>
        ) : (
          <>
            <strong class={styles.value}>{rule.value}</strong> <strong class={styles.unit}>{unit}</strong>
          </>
        )}
        <Trust provenance={rule} recheck={isUncertain || rule.recheck} t={t} />
      </p>
      <p class={styles.subject}>
        <Words text={rule.subject} language={language} t={t} />
        {' · '}
        {t('complaints.counted-from', { event: inLanguage(rule.countedFrom, language).text })}
      </p>
      <ProvenanceLine
        provenance={rule}
        verifiedOn={verifiedOn}
        verifyBy={verifyBy}
        sources={sources}
        t={t}
        language={language}
        today={today}
      />
    </div>
  );
}
