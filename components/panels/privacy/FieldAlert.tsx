import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/ui/Icon.tsx';
import type { Translate } from '@/locales/index.ts';
import type { Finding } from '@/privacy/finding.ts';
import warningIcon from 'virtual:lucide/shield-alert';
import styles from './FieldAlert.module.css';
import { numberAmongItsKind } from './findings.ts';
import { KINDS } from './finding-texts.ts';

interface Props<Found extends Finding> {
  readonly label: string;
  readonly findings: readonly Found[];
  /** How many of them nobody has decided on. */
  readonly open: number;
  /** Whether the CRM does not save it, and what to do. */
  readonly held?: { readonly by: 'block' | 'ask'; readonly text: string } | null | undefined;
  /** A finding, by the name that it has among the others. */
  readonly children: (finding: Found, kind: string) => ComponentChildren;
  readonly t: Translate;
}

/** What was found in one field, one below the other. */
export function FieldAlert<Found extends Finding>({ label, findings, open, held, children, t }: Props<Found>) {
  const title = useId();
  return (
    <section class={styles.alert} data-hold={held?.by ?? (open > 0 ? 'none' : 'kept')} aria-labelledby={title}>
      <h2 id={title} class={styles.title}>
        <Icon shapes={warningIcon} size={17} />
        {titleOf({ label, open }, t)}
      </h2>
      {held && <p class={styles.hold}>{held.text}</p>}
      <ul class={styles.findings}>
        {findings.map((finding, index) => (
          // By its number: when one is redacted, the next comes under the finger that is on its button.
          <li key={index}>{children(finding, nameOf(finding, findings, t))}</li>
        ))}
      </ul>
    </section>
  );
}

function titleOf({ label, open }: Pick<Props<Finding>, 'label' | 'open'>, t: Translate): string {
  if (open === 0) return t('privacy.title-kept', { field: label });
  return open === 1 ? t('privacy.title-one', { field: label }) : t('privacy.title-many', { count: open, field: label });
}

function nameOf(finding: Finding, findings: readonly Finding[], t: Translate): string {
  const number = numberAmongItsKind(finding, findings);
  const kind = t(KINDS[finding.kind]);
  return number === null ? kind : `${kind} ${number}`;
}
