import { ProvenanceLine } from '@/components/ui/Provenance.tsx';
import { Words } from '@/components/ui/Words.tsx';
import type { OpenPoint } from '@/knowledge-base/content/complaint-procedure.ts';
import type { Provenance } from '@/knowledge-base/content/provenance.ts';
import { sourcesOf } from './provenance.ts';
import type { Reading } from './reading.ts';
import styles from './References.module.css';
import { SourceNumbers } from './SourceNumbers.tsx';

interface Props {
  readonly points: readonly OpenPoint[];
  readonly reading: Reading;
}

/** Questions that nobody has a sure answer to, and where they were met. */
export function OpenPoints({ points, reading: { t, language, sources, today } }: Props) {
  const named = sourcesOf(points, sources);
  const provenance: Provenance = { confidence: 'low', verification: 'unverified', sources: named };
  return (
    <>
      <p class={styles.caution}>{t('complaints.open-points-text')}</p>
      <ul class={styles.list}>
        {points.map((point) => (
          <li key={point.it}>
            <Words text={point} language={language} t={t} />
            <SourceNumbers ids={point.sources ?? []} among={named} t={t} />
          </li>
        ))}
      </ul>
      {named.length > 0 && (
        <ProvenanceLine provenance={provenance} sources={sources} t={t} language={language} today={today} />
      )}
    </>
  );
}
