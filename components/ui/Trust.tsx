import type { Provenance } from '@/knowledge-base/content/provenance.ts';
import type { MessageKey, Translate } from '@/locales/index.ts';
import { Hidden } from './Hidden.tsx';
import styles from './Trust.module.css';

interface Props {
  readonly provenance: Provenance;
  /** Shown as uncertain whatever the provenance says. */
  readonly recheck?: boolean | undefined;
  readonly t: Translate;
}

/** A small mark on what is not certain; nothing on what is. */
export function Trust({ provenance, recheck, t }: Props) {
  const doubt = recheck ? 'recheck' : doubtOf(provenance);
  if (!doubt) return null;
  const { tone, label, explanation } = DOUBTS[doubt];
  return (
    <span class={styles.badge} data-tone={tone} title={t(explanation)}>
      <span aria-hidden="true">{t(label)}</span>
      <Hidden>{t(explanation)}</Hidden>
    </span>
  );
}

export type Doubt = 'recheck' | 'unverified' | 'partly-sourced' | 'editorial' | 'medium';

/** What keeps a statement from being certain, the gravest first; `null` when nothing does. */
export function doubtOf({ confidence, verification }: Provenance): Exclude<Doubt, 'recheck'> | null {
  if (verification === 'unverified' || confidence === 'low') return 'unverified';
  if (verification !== 'sourced') return verification;
  return confidence === 'medium' ? 'medium' : null;
}

const DOUBTS = {
  recheck: { tone: 'warning', label: 'trust.unverified', explanation: 'trust.recheck-name' },
  unverified: { tone: 'warning', label: 'trust.unverified', explanation: 'trust.unverified-name' },
  'partly-sourced': { tone: 'warning', label: 'trust.partly-sourced', explanation: 'trust.partly-sourced-name' },
  editorial: { tone: 'plain', label: 'trust.editorial', explanation: 'trust.editorial-name' },
  medium: { tone: 'plain', label: 'trust.medium', explanation: 'trust.medium-name' },
} as const satisfies Record<Doubt, { tone: 'warning' | 'plain'; label: MessageKey; explanation: MessageKey }>;
