import { Button } from '@/components/ui/Button.tsx';
import { writtenDay } from '@/components/ui/dates.ts';
import { Icon } from '@/components/ui/Icon.tsx';
import { Words } from '@/components/ui/Words.tsx';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { ComplaintProcedure } from '@/knowledge-base/content/complaint-procedure.ts';
import backIcon from 'virtual:lucide/chevron-left';
import warningIcon from 'virtual:lucide/triangle-alert';
import { MainTermCard } from './MainTermCard.tsx';
import { ProcedureSteps } from './ProcedureSteps.tsx';
import styles from './ProcedureView.module.css';
import type { Reading } from './reading.ts';
import { References } from './References.tsx';
import { mainTerm } from './term.ts';

interface Props {
  readonly procedure: ComplaintProcedure;
  readonly reading: Omit<Reading, 'isUncertain'>;
  readonly onBack: () => void;
}

/** One procedure: the term that binds on top, then the steps in the order in which an operator needs them. */
export function ProcedureView({ procedure, onBack, ...props }: Props) {
  const reading: Reading = { ...props.reading, isUncertain: procedure.recheck !== undefined };
  const { t, language } = reading;
  const term = mainTerm(procedure);
  return (
    <article class={styles.procedure}>
      <div class={styles.back}>
        <Button size="s" tone="quiet" icon={backIcon} onClick={onBack}>
          {t('complaints.back')}
        </Button>
      </div>
      <header class={styles.head}>
        {/* Takes the focus when the procedure opens. */}
        <h2 class={styles.title} tabIndex={-1} data-focus="open">
          <Words text={procedure.title} language={language} t={t} />
        </h2>
        <p class={styles.dates}>{datesOf(procedure, reading).join(' · ')}</p>
      </header>
      {needsChecking(procedure) && (
        <div class={styles.recheck} role="note">
          <Icon shapes={warningIcon} size={16} />
          <div>
            <p>{t('complaints.recheck')}</p>
            {procedure.recheck && (
              <p class={styles.reason}>
                <Words text={procedure.recheck} language={language} t={t} />
              </p>
            )}
          </div>
        </div>
      )}
      {term && (
        <MainTermCard term={term} verifiedOn={procedure.verifiedOn} verifyBy={procedure.verifyBy} reading={reading} />
      )}
      <ProcedureSteps procedure={procedure} reading={reading} />
      <References procedure={procedure} reading={reading} />
    </article>
  );
}

/** Since when it is in force, and when we checked it or should have again; the status only where it says more than that. */
function datesOf(procedure: ComplaintProcedure, { t, language, today }: Reading): readonly string[] {
  const status = inLanguage(procedure.status, language).text;
  const { verifiedOn, verifyBy } = procedure;
  const checked =
    today > verifyBy
      ? t('provenance.review-due', { date: writtenDay(verifyBy, language) })
      : t('complaints.checked-on', { date: writtenDay(verifiedOn, language) });
  if (procedure.inForceFrom === null) return [status, checked];
  const inForce = t('complaints.in-force', { date: writtenDay(procedure.inForceFrom, language) });
  return inForce.startsWith(status) ? [inForce, checked] : [status, inForce, checked];
}

function needsChecking(procedure: ComplaintProcedure): boolean {
  const { scope, who, channels, content, tell, acknowledgement, deadlines, secondLevel, compensation } = procedure;
  const statements = [
    scope,
    who,
    channels,
    acknowledgement,
    ...content,
    ...tell,
    ...deadlines,
    ...secondLevel,
    ...compensation,
  ];
  return procedure.recheck !== undefined || statements.some(({ recheck }) => recheck === true);
}
