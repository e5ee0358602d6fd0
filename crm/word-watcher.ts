import { fieldWordsIn, type FieldWords } from '@/privacy/signals/field-words.ts';
import { NOTHING_SAID } from '@/privacy/signals/nothing-said.ts';
import { secretIds } from '@/privacy/signals/find-questions.ts';
import { signalIds } from '@/privacy/signals/find-signals.ts';
import { fieldOf, type EditableField } from './editable-field.ts';
import { originOf } from './event-origin.ts';
import { readAhead, readField } from './field-text.ts';
import { isOnPage } from './frames.ts';
import { atRest } from './idle.ts';
import { showHint } from './marks/hint.ts';
import type { FieldTexts, PageFieldsOptions } from './page-fields.ts';

/** Listens to what the words say that the operator writes: what they announce, and whether they ask for a secret. */
export function watchWords(options: PageFieldsOptions) {
  const { documents, isOurs, onWords, signal } = options;
  const said = new Map<EditableField, FieldWords & { readonly text: string }>();
  const looked = new WeakMap<EditableField, string>();
  const timers = new Map<EditableField, ReturnType<typeof setTimeout>>();
  const hint = showHint({ ...options, onClick: options.onShowPrivacy });
  let { texts } = options;
  let reported = '';
  let clock: ReturnType<typeof setInterval> | undefined;

  const onEvent = (event: Event) => {
    if (!isOurs(event.target)) lookSoon(fieldOf(originOf(event)));
  };
  documents.listen(['focusin', 'input'], onEvent, { signal });
  lookSoon(fieldOf(options.first));
  signal.addEventListener('abort', () => {
    clearInterval(clock);
    for (const timer of timers.values()) clearTimeout(timer);
  });

  // What the words say is no matter of the single key.
  function lookSoon(field: EditableField | null): void {
    if (!field || isSearch(field)) return;
    clearTimeout(timers.get(field));
    timers.set(
      field,
      setTimeout(() => {
        timers.delete(field);
        void look(field).then(publish);
      }, PAUSE),
    );
  }

  async function look(field: EditableField): Promise<void> {
    await readAhead(field);
    const text = isOnPage(field) ? readField(field).text : '';
    looked.set(field, text);
    if (text === (said.get(field)?.text ?? '')) return;
    const words = text === '' ? NOTHING_SAID : await atRest(fieldWordsIn(text), AT_MOST);
    // It was changed meanwhile, and looked at again.
    if (looked.get(field) !== text) return;
    said.delete(field);
    if (words.signals.length > 0 || words.asksFor.length > 0) said.set(field, { ...words, text });
  }

  function publish(): void {
    if (signal.aborted) return;
    // A form that is saved empties its fields without an event, and a view that closes takes them away.
    if (said.size > 0) clock ??= setInterval(() => void lookAgain(), GLANCE);
    else {
      clearInterval(clock);
      clock = undefined;
    }
    const [field, asking] = [...said].findLast(([, { asksFor }]) => asksFor.length > 0) ?? [];
    const secret = asking?.asksFor[0];
    hint.show(field ?? null, secret ? texts.neverAsk(secret) : null);
    const words = current();
    const written = JSON.stringify(words);
    if (written === reported) return;
    reported = written;
    onWords(words);
  }

  async function lookAgain(): Promise<void> {
    await Promise.all([...said.keys()].map(look));
    publish();
  }

  function current(): FieldWords {
    const all = [...said.values()];
    return {
      signals: signalIds.filter((id) => all.some(({ signals }) => signals.includes(id))),
      asksFor: secretIds.filter((id) => all.some(({ asksFor }) => asksFor.includes(id))),
    };
  }

  return {
    words: current,
    setTexts(next: FieldTexts) {
      texts = next;
      publish();
    },
  };
}

/** Milliseconds until a step is taken in a page that never rests. */
const AT_MOST = 200;
const PAUSE = 400;
const GLANCE = 1000;

/** Who looks for complaints has none. */
function isSearch(field: EditableField): boolean {
  return field.matches('input[type=search], [role=searchbox], search *, [role=search] *');
}
