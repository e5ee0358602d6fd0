import type { ComplaintProcedure } from '@/knowledge-base/content/complaint-procedure.ts';
import { OpenPoints } from './OpenPoints.tsx';
import type { Reading } from './reading.ts';
import styles from './References.module.css';
import { Statements } from './Statements.tsx';
import { Step } from './Step.tsx';

interface Props {
  readonly procedure: ComplaintProcedure;
  readonly reading: Reading;
}

/** What is looked up rather than done: compensation, the law, and what nobody is sure of yet. */
export function References({ procedure: { compensation, legalBasis, openPoints }, reading }: Props) {
  const { t } = reading;
  return (
    <div class={styles.references}>
      {compensation.length > 0 && (
        <Step title={t('complaints.compensation')}>
          <Statements statements={compensation} reading={reading} />
        </Step>
      )}
      {legalBasis.length > 0 && (
        <Step title={t('complaints.legal-basis')} aside={legalBasis.length > 1 ? legalBasis.length : undefined}>
          <ul class={styles.list} lang="it">
            {legalBasis.map((act) => (
              <li key={act}>{act}</li>
            ))}
          </ul>
        </Step>
      )}
      {openPoints.length > 0 && (
        <Step title={t('complaints.open-points')} aside={openPoints.length > 1 ? openPoints.length : undefined}>
          <OpenPoints points={openPoints} reading={reading} />
        </Step>
      )}
    </div>
  );
}
