import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import eraserIcon from 'virtual:lucide/eraser';
import localIcon from 'virtual:lucide/hard-drive';
import cleanIcon from 'virtual:lucide/shield-check';
import type { Translate } from '@/locales/index.ts';
import type { FieldFindings, JudgedFinding } from '@/privacy/finding.ts';
import { holdOf, openFindings } from '@/privacy/policy/open-findings.ts';
import type { PanelProps } from '../panel.ts';
import { FieldAlert } from './FieldAlert.tsx';
import { countOf } from './findings.ts';
import { PageFinding } from './PageFinding.tsx';
import { NeverAsk } from './NeverAsk.tsx';
import styles from './PrivacyView.module.css';
import { useKeptFocus } from './use-kept-focus.ts';

/** The personal data found in the page's fields, one card for each field, and how to take them out. */
export function PrivacyView({ model, actions }: PanelProps) {
  const fields = model.findings.filter(({ findings }) => findings.length > 0);
  const { t, privacyStatus } = model;
  const { ref, onFocusCapture, onBlurCapture } = useKeptFocus();
  return (
    <div ref={ref} class={styles.view} tabIndex={-1} onFocusCapture={onFocusCapture} onBlurCapture={onBlurCapture}>
      {privacyStatus.isCompanyUnreadable && <p class={styles.unreadable}>{t('privacy.company-unreadable')}</p>}
      <NeverAsk model={model} actions={actions} />
      {fields.length === 0 ? <Nothing model={model} /> : <Found fields={fields} model={model} actions={actions} />}
    </div>
  );
}

function Found({ fields, model, actions }: PanelProps & { readonly fields: readonly FieldFindings[] }) {
  const count = countOf(fields);
  const { t, redactShortcut } = model;
  return (
    <>
      {fields.map(({ fieldId, label, findings }) => (
        <FieldAlert
          key={fieldId}
          label={label}
          findings={findings}
          open={openFindings(findings).length}
          held={heldBy(findings, t)}
          t={t}
        >
          {(finding, kind) => (
            <PageFinding
              fieldId={fieldId}
              finding={finding}
              kind={kind}
              isOnly={count === 1}
              model={model}
              actions={actions}
            />
          )}
        </FieldAlert>
      ))}
      <p class={styles.why}>{t('privacy.why')}</p>
      {redactShortcut !== '' && <p class={styles.why}>{t('privacy.keys', { shortcut: redactShortcut })}</p>}
      {count > 1 && (
        <div class={styles.all}>
          <Button tone="primary" icon={eraserIcon} onClick={actions.redactAll}>
            {t('privacy.redact-all')}
          </Button>
        </div>
      )}
    </>
  );
}

const HELD = { block: 'privacy.held-block', ask: 'privacy.held-ask' } as const;

function heldBy(findings: readonly JudgedFinding[], t: Translate) {
  const by = holdOf(findings);
  return by && { by, text: t(HELD[by]) };
}

function Nothing({ model: { t, connection } }: Pick<PanelProps, 'model'>) {
  // With no page there is nothing to be reassured about: nothing was looked at.
  const isChecking = connection === 'connected';
  return (
    <>
      <EmptyState
        icon={cleanIcon}
        title={isChecking ? t('privacy.empty-title') : t('privacy.empty-no-page-title')}
        text={isChecking ? t('privacy.empty-text') : t('privacy.empty-no-page')}
      />
      <p class={styles.local}>
        <Icon shapes={localIcon} size={14} />
        {t('privacy.empty-local')}
      </p>
    </>
  );
}
