import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import eraserIcon from 'virtual:lucide/eraser';
import localIcon from 'virtual:lucide/hard-drive';
import cleanIcon from 'virtual:lucide/shield-check';
import type { FieldFindings } from '@/privacy/finding.ts';
import type { PanelProps } from '../panel.ts';
import { FieldAlert } from './FieldAlert.tsx';
import { countOf } from './findings.ts';
import styles from './PrivacyView.module.css';
import { useKeptFocus } from './use-kept-focus.ts';

/** The personal data found in the page's fields, one card for each field, and how to take them out. */
export function PrivacyView({ model, actions }: PanelProps) {
  const fields = model.findings.filter(({ findings }) => findings.length > 0);
  const count = countOf(fields);
  const { ref, onFocusCapture, onBlurCapture } = useKeptFocus();
  return (
    <div ref={ref} class={styles.view} tabIndex={-1} onFocusCapture={onFocusCapture} onBlurCapture={onBlurCapture}>
      {count === 0 ? <Nothing model={model} /> : <Found fields={fields} model={model} actions={actions} />}
    </div>
  );
}

function Found({ fields, model: { t, masks }, actions }: PanelProps & { readonly fields: readonly FieldFindings[] }) {
  const count = countOf(fields);
  return (
    <>
      {fields.map((field) => (
        <FieldAlert
          key={field.fieldId}
          field={field}
          masks={masks}
          isOnlyFinding={count === 1}
          onRedact={(finding) => actions.redact(field.fieldId, finding)}
          onShowMask={(finding) => actions.showMask(field.fieldId, finding)}
          t={t}
        />
      ))}
      <p class={styles.why}>{t('privacy.why')}</p>
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
