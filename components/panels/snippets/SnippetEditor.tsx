import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { Button } from '@/components/ui/Button.tsx';
import styles from '@/components/ui/Form.module.css';
import { fillTemplate } from '@/knowledge-base/snippets/fill.ts';
import { knownValues, placeholderOf } from '@/knowledge-base/snippets/known-values.ts';
import { valueOfHere } from '@/knowledge-base/snippets/value-of.ts';
import type { PanelModel, PanelProps } from '../panel.ts';
import { checkDraft, expandDraft, isGood } from './draft.ts';
import type { SnippetDraft } from './draft.ts';
import own from './SnippetEditor.module.css';
import { Preview } from './Preview.tsx';

interface Props extends PanelProps {
  readonly draft: SnippetDraft;
}

/** A text of the operator's own being written: what is wrong in it is said at once, and how it will read is shown. */
export function SnippetEditor({ draft, model, actions }: Props) {
  const { t, snippets } = model;
  const [isTried, setIsTried] = useState(false);
  const formRef = useRef<HTMLFormElement>(null);
  const textRef = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const check = checkDraft(draft, snippets, t);
  useEffect(() => formRef.current?.querySelector('input')?.focus(), []);

  function save(): void {
    setIsTried(true);
    if (isGood(check)) actions.saveSnippet();
    else focusFirstWrong();
  }

  function focusFirstWrong(): void {
    const [title, shortcut] = formRef.current?.querySelectorAll('input') ?? [];
    if (check.title !== null) title?.focus();
    else if (check.shortcut !== null) shortcut?.focus();
    else textRef.current?.focus();
  }

  const wrongText = draft.text === '' && !isTried ? [] : check.text;
  // That it is taken is said at the shortcut.
  const refused = draft.refused === 'taken' ? null : draft.refused;
  return (
    <form
      ref={formRef}
      class={own.editor}
      aria-label={t(draft.isNew ? 'snippets.new' : 'snippets.edit')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Line
        id={`${id}-title`}
        label={t('snippets.title')}
        hint={t('snippets.title-hint')}
        wrong={isTried ? check.title : null}
        value={draft.title}
        onInput={(title) => actions.changeSnippetDraft({ title })}
      />
      <Line
        id={`${id}-shortcut`}
        label={t('snippets.shortcut')}
        hint={check.hint ?? t('snippets.shortcut-hint')}
        wrong={isTried || draft.shortcut !== '' ? check.shortcut : null}
        value={draft.shortcut}
        onInput={(shortcut) => actions.changeSnippetDraft({ shortcut })}
      />
      <div class={styles.field}>
        <label class={styles.label} for={`${id}-text`}>
          {t('snippets.text')}
        </label>
        <textarea
          ref={textRef}
          id={`${id}-text`}
          class={`${styles.text} ${own.text}`}
          rows={5}
          value={draft.text}
          aria-invalid={wrongText.length > 0}
          aria-describedby={`${id}-problems`}
          onInput={(event) => actions.changeSnippetDraft({ text: event.currentTarget.value })}
        />
        <ul id={`${id}-problems`} class={own.problems}>
          {wrongText.map((problem) => (
            <li key={problem} class={styles.wrong}>
              {problem}
            </li>
          ))}
        </ul>
        <Placeholders textRef={textRef} model={model} onText={(text) => actions.changeSnippetDraft({ text })} />
      </div>
      <DraftPreview draft={draft} model={model} />
      <div class={styles.actions}>
        <output class={own.refused}>{refused && t(`snippets.refused-${refused}`)}</output>
        <Button size="s" onClick={actions.leaveSnippetDraft}>
          {t('fill.leave')}
        </Button>
        <Button size="s" tone="primary" onClick={save}>
          {t('snippets.save')}
        </Button>
      </div>
      <button type="submit" hidden>
        {t('snippets.save')}
      </button>
    </form>
  );
}

interface LineProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly wrong: string | null;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function Line({ id, label, hint, wrong, value, onInput }: LineProps) {
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <input
        id={id}
        class={styles.control}
        type="text"
        autocomplete="off"
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={wrong === null ? styles.hint : styles.wrong}>
        {wrong ?? hint}
      </p>
    </div>
  );
}

interface PlaceholdersProps {
  readonly textRef: RefObject<HTMLTextAreaElement | null>;
  readonly model: PanelModel;
  readonly onText: (text: string) => void;
}

/** What can stand in a text: a click puts it at the caret. */
function Placeholders({ textRef, model: { t }, onText }: PlaceholdersProps) {
  function put(placeholder: string): void {
    const field = textRef.current;
    if (!field) return;
    field.focus();
    field.setRangeText(placeholder, field.selectionStart, field.selectionEnd, 'end');
    onText(field.value);
  }
  return (
    <>
      <p class={styles.hint}>{t('snippets.placeholders')}</p>
      <div class={own.placeholders}>
        {knownValues.map((value) => (
          <button
            key={value}
            type="button"
            class={own.placeholder}
            title={t(`fill.value-${value}`)}
            aria-label={t('snippets.put-name', { what: t(`fill.value-${value}`) })}
            onClick={() => put(`{${placeholderOf(value)}}`)}
          >{`{${placeholderOf(value)}}`}</button>
        ))}
        <button type="button" class={own.placeholder} title={t('snippets.cursor')} onClick={() => put('{cursor}')}>
          {'{cursor}'}
        </button>
      </div>
      <p class={styles.hint}>{t('snippets.syntax')}</p>
    </>
  );
}

function DraftPreview({ draft, model }: { readonly draft: SnippetDraft; readonly model: PanelModel }) {
  const { record, language, now, snippets, t } = model;
  const expanded = expandDraft(draft, snippets);
  if (!expanded.ok || draft.text.trim() === '') return null;
  const valueOf = valueOfHere({ record, own: snippets.values, language, now: new Date(now) });
  const { stretches } = fillTemplate(expanded.parts, valueOf, new Map());
  return <Preview stretches={stretches} language={language} t={t} />;
}
