import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import formStyles from '@/components/ui/Form.module.css';
import { useEscape } from '@/components/ui/use-escape.ts';
import { fillTemplate, firstAnswers, unanswered } from '@/knowledge-base/snippets/fill.ts';
import type { Answers, Ask } from '@/knowledge-base/snippets/fill.ts';
import type { Translate } from '@/locales/index.ts';
import insertIcon from 'virtual:lucide/corner-down-left';
import type { PanelProps } from '../panel.ts';
import styles from './FillIn.module.css';
import { Preview } from './Preview.tsx';
import { asksFor, valuesFor } from './snippet-form.ts';
import type { SnippetForm } from './snippet-form.ts';

/** What is missing in a text that is to be inserted, and the text as it will be. Nothing is inserted before the button. */
export function FillIn({ form, model, actions }: PanelProps & { readonly form: SnippetForm }) {
  const { t, record, connection } = model;
  const asks = asksFor(form, record);
  const [given, setGiven] = useState<Answers>(new Map());
  const [isTried, setIsTried] = useState(false);
  const formRef = useRef<HTMLFormElement>(null);
  const id = useId();
  useEscape(formRef, actions.leaveSnippet);
  useEffect(() => controlsIn(formRef.current)[0]?.focus(), []);

  const answers = new Map([...firstAnswers(asks), ...given]);
  const missing = unanswered(asks, answers);
  const { stretches } = fillTemplate(form.parts, valuesFor(form, record), answers);
  const canInsert = connection === 'connected';

  function insert(): void {
    setIsTried(true);
    const first = asks.findIndex(({ key }) => missing.some((each) => each.key === key));
    if (first >= 0) controlsIn(formRef.current)[first]?.focus();
    else if (canInsert) actions.insertSnippet(answers);
  }

  return (
    <form
      ref={formRef}
      class={styles.form}
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        insert();
      }}
    >
      <div>
        <h2 id={`${id}-title`} class={styles.title}>
          {t('fill.title')}
        </h2>
        <p class={styles.name}>{form.title}</p>
      </div>
      {asks.map((ask) => (
        <Field
          key={ask.key}
          ask={ask}
          answer={answers.get(ask.key) ?? ''}
          isWrong={isTried && missing.some(({ key }) => key === ask.key)}
          onAnswer={(answer) => setGiven(new Map([...given, [ask.key, answer]]))}
          t={t}
        />
      ))}
      <Preview stretches={stretches} language={form.language} t={t} />
      <div class={formStyles.actions}>
        <Button size="s" onClick={actions.leaveSnippet}>
          {t('fill.leave')}
        </Button>
        <Button
          size="s"
          tone="primary"
          icon={insertIcon}
          disabled={!canInsert}
          title={canInsert ? undefined : t('say.insert-unavailable')}
          onClick={insert}
        >
          {t('say.insert')}
        </Button>
      </div>
      {/* Enter in a field sends a form that has a button for it. */}
      <button type="submit" hidden>
        {t('say.insert')}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly ask: Ask;
  readonly answer: string;
  /** Needed, and still empty when the text was to be inserted. */
  readonly isWrong: boolean;
  readonly onAnswer: (answer: string) => void;
  readonly t: Translate;
}

function Field({ ask: { value, label, choices, isOptional }, answer, isWrong, onAnswer, t }: FieldProps) {
  const id = useId();
  const isKept = value === 'operator' || value === 'company';
  const hint = isWrong ? 'fill.missing' : isKept ? 'fill.kept' : null;
  const shared = {
    id,
    class: formStyles.control,
    'aria-invalid': isWrong,
    'aria-required': !isOptional,
    'aria-describedby': hint ? `${id}-hint` : undefined,
  };
  return (
    <div class={formStyles.field}>
      <label class={formStyles.label} for={id}>
        {value ? t(`fill.value-${value}`) : label}
        {isOptional && <span class={styles.optional}> {t('fill.optional')}</span>}
      </label>
      {choices.length > 0 ? (
        <select {...shared} value={answer} onChange={(event) => onAnswer(event.currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          value={answer}
          onInput={(event) => onAnswer(event.currentTarget.value)}
        />
      )}
      {hint && (
        <p id={`${id}-hint`} class={isWrong ? formStyles.wrong : formStyles.hint}>
          {t(hint)}
        </p>
      )}
    </div>
  );
}

function controlsIn(form: HTMLFormElement | null): readonly HTMLElement[] {
  return [...(form?.querySelectorAll<HTMLElement>('input, select') ?? [])];
}
