import { Hidden } from '@/components/ui/Hidden.tsx';
import type { SourceId } from '@/knowledge-base/content/provenance.ts';
import type { Translate } from '@/locales/index.ts';
import styles from './SourceNumbers.module.css';

interface Props {
  readonly ids: readonly SourceId[];
  /** The numbered sources at the foot of the list. */
  readonly among: readonly SourceId[];
  readonly t: Translate;
}

/** Which of the numbered sources below a statement rests on. */
export function SourceNumbers({ ids, among, t }: Props) {
  const numbers = ids.map((id) => among.indexOf(id) + 1).filter((number) => number > 0);
  if (numbers.length === 0) return null;
  const written = numbers.toSorted((a, b) => a - b).join(', ');
  return (
    <sup class={styles.numbers} title={t('complaints.sources', { numbers: written })}>
      <Hidden>{t('complaints.sources', { numbers: written })}</Hidden>
      <span aria-hidden="true">{written}</span>
    </sup>
  );
}
