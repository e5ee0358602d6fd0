import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import { Words } from '@/components/ui/Words.tsx';
import type { SecondLevel } from '@/knowledge-base/content/complaint-procedure.ts';
import type { Reading } from './reading.ts';
import styles from './SecondLevels.module.css';
import { SourcedList } from './Statements.tsx';

interface Props {
  readonly bodies: readonly SecondLevel[];
  readonly reading: Reading;
}

/** Who to turn to when the answer does not come or does not satisfy. */
export function SecondLevels({ bodies, reading }: Props) {
  const { t, language } = reading;
  return (
    <SourcedList
      items={bodies}
      reading={reading}
      renderItem={({ body, rule, cost, mandatoryBeforeCourt, beforeCourt }, marks) => (
        <div class={styles.body}>
          <p class={styles.name}>
            <Words text={body} language={language} t={t} />
          </p>
          <p>
            <Words text={rule} language={language} t={t} />
            {marks}
          </p>
          {mandatoryBeforeCourt === true && <p class={styles.mandatory}>{t('complaints.mandatory')}</p>}
          {beforeCourt && (
            <p>
              <Words text={beforeCourt} language={language} t={t} />
            </p>
          )}
          {cost && <p>{t('complaints.cost', { cost: inLanguage(cost, language).text })}</p>}
        </div>
      )}
    />
  );
}
