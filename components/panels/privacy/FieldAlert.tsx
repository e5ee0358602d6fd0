import { useId } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import type { Translate } from '@/locales/index.ts';
import type { FieldFindings, Finding } from '@/privacy/finding.ts';
import eyeIcon from 'virtual:lucide/eye';
import warningIcon from 'virtual:lucide/shield-alert';
import styles from './FieldAlert.module.css';
import { maskKey, numberAmongItsKind } from './findings.ts';
import { KINDS, REASONS } from './finding-texts.ts';

interface Props {
  readonly field: FieldFindings;
  readonly masks: Readonly<Record<string, string>>;
  /** Nothing else was found anywhere: its button is then the next thing to do. */
  readonly isOnlyFinding: boolean;
  readonly onRedact: (finding: Finding) => void;
  /** Absent where the text itself is on screen. */
  readonly onShowMask?: ((finding: Finding) => void) | undefined;
  readonly t: Translate;
}

/** What was found in one field of the page: kind and reason; the masked form only when asked for. */
export function FieldAlert({ field, masks, isOnlyFinding, onRedact, onShowMask, t }: Props) {
  const title = useId();
  const { findings, label } = field;
  return (
    <section class={styles.alert} aria-labelledby={title}>
      <h2 id={title} class={styles.title}>
        <Icon shapes={warningIcon} size={17} />
        {findings.length === 1
          ? t('privacy.title-one', { field: label })
          : t('privacy.title-many', { count: findings.length, field: label })}
      </h2>
      <ul class={styles.findings}>
        {findings.map((finding, index) => {
          const mask = masks[maskKey(field.fieldId, finding)];
          const kind = nameOf(finding, findings, t);
          return (
            // By its number: when one is redacted, the next comes under the finger that is on its button.
            <li key={index} class={styles.finding}>
              <p class={styles.kind}>
                <strong>{kind}</strong>
                <span class={styles.reason}>{t(REASONS[finding.reason])}</span>
              </p>
              {mask === undefined && onShowMask && (
                <Button
                  size="s"
                  tone="quiet"
                  icon={eyeIcon}
                  label={t('privacy.show-name', { kind })}
                  onClick={() => onShowMask(finding)}
                >
                  {t('privacy.show')}
                </Button>
              )}
              {mask !== undefined && <code class={styles.mask}>{mask}</code>}
              <Button
                size="s"
                tone={isOnlyFinding ? 'primary' : 'plain'}
                label={t('privacy.redact-name', { kind })}
                onClick={() => onRedact(finding)}
              >
                {t('privacy.redact')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function nameOf(finding: Finding, findings: readonly Finding[], t: Translate): string {
  const number = numberAmongItsKind(finding, findings);
  const kind = t(KINDS[finding.kind]);
  return number === null ? kind : `${kind} ${number}`;
}
