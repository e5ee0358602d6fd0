import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button.tsx';
import type { Translate } from '@/locales/index.ts';
import type { Finding } from '@/privacy/finding.ts';
import styles from './FindingItem.module.css';
import { REASONS } from './finding-texts.ts';

interface Props {
  readonly finding: Finding;
  /** What it is called among the others. */
  readonly kind: string;
  /** Nothing else was found anywhere: its button is then the next thing to do. */
  readonly isOnly: boolean;
  readonly onRedact: () => void;
  /** What becomes of it, below its name. */
  readonly status?: ComponentChildren;
  /** The masked form, or the button that shows it. */
  readonly mask?: ComponentChildren;
  /** Buttons before the one that redacts. */
  readonly ways?: ComponentChildren;
  /** What a button unfolded. */
  readonly unfolded?: ComponentChildren;
  readonly t: Translate;
}

/** One finding: what it is, why we are sure, and the button that redacts it. */
export function FindingItem({ finding, kind, isOnly, onRedact, status, mask, ways, unfolded, t }: Props) {
  return (
    <div class={styles.finding}>
      <p class={styles.kind}>
        <strong>{kind}</strong>
        <span class={styles.reason}>{t(REASONS[finding.reason])}</span>
      </p>
      {status}
      <div class={styles.row}>
        {mask}
        <span class={styles.ways}>
          {ways}
          <Button
            size="s"
            tone={isOnly ? 'primary' : 'plain'}
            label={t('privacy.redact-name', { kind })}
            onClick={onRedact}
          >
            {t('privacy.redact')}
          </Button>
        </span>
      </div>
      {unfolded}
    </div>
  );
}
