import { Hidden } from '@/components/ui/Hidden.tsx';
import { Section } from '@/components/ui/Section.tsx';
import { doubtOf, Trust } from '@/components/ui/Trust.tsx';
import { Words } from '@/components/ui/Words.tsx';
import type { ComplaintProcedure, ProcedureId } from '@/knowledge-base/content/complaint-procedure.ts';
import type { Language } from '@/knowledge-base/content/localised.ts';
import type { Translate } from '@/locales/index.ts';
import styles from './ProcedureList.module.css';
import { bySector, SECTOR_NAMES } from './sectors.ts';
import { mainTerm, unitOf } from './term.ts';

interface Props {
  readonly procedures: readonly ComplaintProcedure[];
  readonly language: Language;
  readonly t: Translate;
  readonly onOpen: (procedure: ProcedureId) => void;
}

/** Every procedure by sector, with the term that binds the company. */
export function ProcedureList({ procedures, language, t, onOpen }: Props) {
  return (
    <div class={styles.sectors}>
      <p class={styles.teach}>{t('complaints.teach')}</p>
      {bySector(procedures).map(({ sector, procedures: ofSector }) => (
        <Section key={sector} title={t(SECTOR_NAMES[sector])}>
          <ul class={styles.list}>
            {ofSector.map((procedure) => (
              <li key={procedure.id} class={styles.item}>
                <button
                  type="button"
                  class={styles.procedure}
                  data-focus={procedure.id}
                  onClick={() => onOpen(procedure.id)}
                >
                  <Entry procedure={procedure} language={language} t={t} />
                </button>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

function Entry({ procedure, language, t }: { procedure: ComplaintProcedure; language: Language; t: Translate }) {
  const term = mainTerm(procedure);
  const isUncertain = procedure.recheck !== undefined || term?.rule.recheck;
  const isDoubtful = term !== null && (isUncertain === true || doubtOf(term.rule) !== null);
  return (
    <>
      <span class={styles.words}>
        <span class={styles.title}>
          <Words text={procedure.title} language={language} t={t} />
        </span>
        {term && !term.isAnswer && (
          <span class={styles.subject}>
            <Words text={term.rule.subject} language={language} t={t} />
          </span>
        )}
        {isDoubtful && (
          <span>
            <Trust provenance={term.rule} recheck={isUncertain} t={t} />
          </span>
        )}
      </span>
      {term && term.rule.value !== null && (
        <span class={styles.term}>
          {term.isAnswer && <Hidden>{t('complaints.answer-due')} </Hidden>}
          <span class={styles.value}>{term.rule.value}</span> <span class={styles.unit}>{unitOf(term.rule, t)}</span>
        </span>
      )}
    </>
  );
}
