import type { Language } from '@/knowledge-base/content/localised.ts';
import type { Provenance, Source } from '@/knowledge-base/content/provenance.ts';
import type { Translate } from '@/locales/index.ts';
import checkedIcon from 'virtual:lucide/badge-check';
import chevronIcon from 'virtual:lucide/chevron-down';
import dueIcon from 'virtual:lucide/hourglass';
import { writtenDay } from './dates.ts';
import { Hidden } from './Hidden.tsx';
import { Icon } from './Icon.tsx';
import styles from './Provenance.module.css';

interface Props {
  readonly provenance: Provenance;
  /** Days as `YYYY-MM-DD`. */
  readonly verifiedOn?: string | undefined;
  readonly verifyBy?: string | undefined;
  /** Every source known; the line shows those that the provenance names, in its order. */
  readonly sources: readonly Source[];
  readonly t: Translate;
  readonly language: Language;
  /** The day it is read, as `YYYY-MM-DD`: past `verifyBy` the content looks stale. */
  readonly today: string;
}

/** When a statement was checked, and the sources it rests on, unfolded on request. */
export function ProvenanceLine({ provenance, verifiedOn, verifyBy, sources, t, language, today }: Props) {
  const isStale = verifyBy !== undefined && today > verifyBy;
  const named = sourcesOf(provenance, sources);
  return (
    <div class={styles.line}>
      {isStale && (
        <span class={styles.check} data-state="stale">
          <Icon shapes={dueIcon} size={13} />
          {t('provenance.review-due', { date: writtenDay(verifyBy, language) })}
        </span>
      )}
      {!isStale && verifiedOn && (
        <span class={styles.check}>
          <Icon shapes={checkedIcon} size={13} />
          {t('provenance.verified-on', { date: writtenDay(verifiedOn, language) })}
        </span>
      )}
      {named.length === 0 && <span class={styles.none}>{t('provenance.no-sources')}</span>}
      {named.length > 0 && (
        <details class={styles.details}>
          <summary class={styles.summary}>
            {named.length === 1 ? t('provenance.sources-one') : t('provenance.sources-many', { count: named.length })}
            <Icon shapes={chevronIcon} size={13} />
          </summary>
          <ol class={styles.sources}>
            {named.map((source) => (
              <li key={source.id}>
                <SourceTitle source={source} t={t} />
                <span class={styles.date}>{writtenDay(source.pageDate ?? source.retrievedOn, language)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function SourceTitle({ source, t }: { readonly source: Source; readonly t: Translate }) {
  // A pack can carry any address: only a secure web page is worth a click.
  if (!source.url?.startsWith('https://')) return <span>{source.title}</span>;
  return (
    <a href={source.url} target="_blank" rel="noreferrer noopener">
      {source.title}
      <Hidden> ({t('provenance.new-tab')})</Hidden>
    </a>
  );
}

function sourcesOf(provenance: Provenance, sources: readonly Source[]): readonly Source[] {
  return provenance.sources.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}
