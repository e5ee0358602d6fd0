import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import formStyles from '@/components/ui/Form.module.css';
import { useEscape } from '@/components/ui/use-escape.ts';
import { useLentFocus } from '@/components/ui/use-lent-focus.ts';
import { reportReasons } from '@/knowledge-base/feedback/article-feedback.ts';
import type { Report, ReportReason } from '@/knowledge-base/feedback/article-feedback.ts';
import { LONGEST_REPORT_TEXT } from '@/knowledge-base/feedback/words-to-keep.ts';
import type { Translate } from '@/locales/index.ts';
import styles from './ReportForm.module.css';

interface Props {
  readonly t: Translate;
  readonly isKeeping: boolean;
  readonly onSend: (report: Report) => void;
  readonly onCancel: () => void;
}

/** What is wrong with the answer above it: one reason, and a few words if the operator likes. */
export function ReportForm({ t, isKeeping, onSend, onCancel }: Props) {
  const [reason, setReason] = useState<ReportReason | null>(null);
  const [text, setText] = useState('');
  const isTooLong = text.length > LONGEST_REPORT_TEXT;
  const formRef = useRef<HTMLFormElement>(null);
  const id = useId();
  useLentFocus(formRef);
  useEscape(formRef, onCancel);

  function send(): void {
    if (reason && !isTooLong && !isKeeping) onSend({ reason, text });
  }

  return (
    <form
      ref={formRef}
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset class={styles.reasons}>
        <legend class={styles.label}>{t('feedback.reason')}</legend>
        {reportReasons.map((each) => (
          <label key={each} class={styles.reason}>
            <input type="radio" name={`${id}-reason`} checked={each === reason} onChange={() => setReason(each)} />
            {t(`feedback.reason-${each}`)}
          </label>
        ))}
      </fieldset>
      <label class={styles.label} for={`${id}-text`}>
        {t('feedback.text')}
      </label>
      <textarea
        id={`${id}-text`}
        class={formStyles.text}
        rows={2}
        value={text}
        aria-invalid={isTooLong}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={isTooLong ? formStyles.wrong : formStyles.hint}>
        {isTooLong
          ? t('feedback.text-too-long', { most: LONGEST_REPORT_TEXT, count: text.length })
          : t('feedback.text-hint')}
      </p>
      <div class={formStyles.actions}>
        <Button size="s" onClick={onCancel}>
          {t('feedback.cancel')}
        </Button>
        <Button
          size="s"
          disabled={reason === null || isTooLong || isKeeping}
          title={reason === null ? t('feedback.reason-missing') : undefined}
          onClick={send}
        >
          {t('feedback.send')}
        </Button>
      </div>
    </form>
  );
}
