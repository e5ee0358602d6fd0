import { Button } from '@/components/ui/Button.tsx';
import type { Translate } from '@/locales/index.ts';
import type { Finding } from '@/privacy/finding.ts';
import eraserIcon from 'virtual:lucide/eraser';
import undoIcon from 'virtual:lucide/undo-2';
import type { DraftGuard } from '../panel.ts';
import { FieldAlert } from '../privacy/FieldAlert.tsx';
import { FindingItem } from '../privacy/FindingItem.tsx';
import { useKeptFocus } from '../privacy/use-kept-focus.ts';
import styles from './DraftAlert.module.css';

interface Props {
  readonly guard: DraftGuard;
  readonly onRedact: (findings: readonly Finding[]) => void;
  readonly onUndo: () => void;
  readonly t: Translate;
}

/** The personal data in the note being written, as in a field of the page, and the way to take them out and back. */
export function DraftAlert({ guard: { findings, undoable }, onRedact, onUndo, t }: Props) {
  const { ref, onFocusCapture, onBlurCapture } = useKeptFocus();
  return (
    <div ref={ref} class={styles.guard} tabIndex={-1} onFocusCapture={onFocusCapture} onBlurCapture={onBlurCapture}>
      {findings.length > 0 && (
        <FieldAlert label={t('notes.draft')} findings={findings} open={findings.length} t={t}>
          {(finding, kind) => (
            <FindingItem
              finding={finding}
              kind={kind}
              isOnly={findings.length === 1}
              onRedact={() => onRedact([finding])}
              t={t}
            />
          )}
        </FieldAlert>
      )}
      {findings.length > 1 && (
        <div class={styles.all}>
          <Button size="s" tone="primary" icon={eraserIcon} onClick={() => onRedact(findings)}>
            {t('privacy.redact-all')}
          </Button>
        </div>
      )}
      {undoable > 0 && (
        <div class={styles.undo}>
          <p>{t(undoable === 1 ? 'notes.redacted-one' : 'notes.redacted-many', { count: undoable })}</p>
          <Button size="s" tone="quiet" icon={undoIcon} label={t('notes.undo-name')} onClick={onUndo}>
            {t('notes.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}
