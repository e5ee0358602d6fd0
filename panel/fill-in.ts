import { asksFor, valuesFor } from '@/components/panels/snippets/snippet-form.ts';
import type { SnippetForm } from '@/components/panels/snippets/snippet-form.ts';
import type { PanelActions } from '@/components/panels/panel.ts';
import { asksOf, fillTemplate } from '@/knowledge-base/snippets/fill.ts';
import type { Answers, Filled } from '@/knowledge-base/snippets/fill.ts';
import { expandTemplate } from '@/knowledge-base/snippets/fragments.ts';
import { parseTemplate } from '@/knowledge-base/snippets/template.ts';
import { valueOfHere } from '@/knowledge-base/snippets/value-of.ts';
import { templateOfWords } from '@/knowledge-base/snippets/written-gaps.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import type { RequestOf } from '@/platform/messages/map.ts';
import type { WhenClear } from './in-plain-sight.ts';
import type { PanelState } from './panel-state.ts';

export interface FillInOptions {
  readonly caller: Caller;
  readonly state: PanelState;
  readonly newId: () => string;
  readonly clock: () => number;
  readonly whenClear: WhenClear;
  /** Puts a text at the caret of the last field, and says how that went. */
  readonly insertText: (text: RequestOf<'field.insert'>) => Promise<void>;
  readonly copyText: (text: string) => Promise<void>;
}

export type FillInActions = Pick<PanelActions, 'insert' | 'insertSnippet' | 'leaveSnippet' | 'putSnippet'>;

export interface FillIn {
  readonly actions: FillInActions;
  /** Shows the form of a shortcut that waits in the page, if one does. */
  lookForWaiting(): Promise<void>;
}

type Text = Pick<SnippetForm, 'title' | 'language' | 'own' | 'parts'>;

/** The form for what is missing in a text, whether a shortcut was typed in the page or a text is inserted from the panel. */
export function createFillIn({ caller, state, newId, clock, whenClear, insertText, copyText }: FillInOptions): FillIn {
  caller.on('snippet.typed', ({ shortcut }) => void open(shortcut));
  caller.on('page.disconnected', () => {
    if (state.snippetForm.value?.into === 'shortcut') state.snippetForm.value = null;
  });

  return {
    actions: {
      insert: (words) => void whenClear(() => insert(words)),
      putSnippet: (shortcut) => void whenClear(() => put(shortcut)),
      insertSnippet: (answers) => void whenClear(() => insertFilled(answers)),
      leaveSnippet() {
        const form = state.snippetForm.value;
        state.snippetForm.value = null;
        const leave = form?.into === 'shortcut' ? 'snippet.leave' : 'field.focus';
        caller.ask(leave, {}).catch(() => undefined); // no page: there is nowhere to go back to
      },
    },
    async lookForWaiting() {
      // The background may have come back under an open form: what was answered in it stays.
      if (state.snippetForm.value) return;
      const waiting = await caller.ask('snippet.waiting', {}).catch(() => null);
      if (waiting) await open(waiting.shortcut);
    },
  };

  async function open(shortcut: string): Promise<void> {
    const found = await read(shortcut);
    if (found) show({ ...found, into: 'shortcut' });
  }

  async function read(shortcut: string): Promise<Text | null> {
    const found = await caller.ask('snippets.read', { shortcut }).catch(() => null);
    const parsed = found && parseTemplate(found.template);
    if (!found || !parsed?.ok) return null;
    const { title, language, own } = found;
    return { title, language, own, parts: parsed.parts };
  }

  async function put(shortcut: string): Promise<void> {
    const found = await read(shortcut);
    if (found) await insertOrAsk(found);
    else state.announce({ tone: 'failed', message: 'announce.not-done' });
  }

  function show(form: Text & Pick<SnippetForm, 'into'>): void {
    state.snippetForm.value = { ...form, id: newId(), openedAt: clock() };
  }

  async function insert(words: string): Promise<void> {
    const { own, fromPacks, values } = state.snippets.value;
    const expanded = expandTemplate(
      templateOfWords(words),
      (shortcut) => [...own, ...fromPacks].find((each) => each.shortcut === shortcut)?.text ?? null,
    );
    // What does not read as a template is inserted as it is written: nothing of it is lost.
    if (!expanded.ok) return insertText({ text: words, cursor: null });
    const { language } = state.preferences.value;
    await insertOrAsk({ title: '', language, own: values, parts: expanded.parts });
  }

  async function insertOrAsk(text: Text): Promise<void> {
    const { own, language, parts } = text;
    const valueOf = valueOfHere({ record: state.record.value, own, language, now: new Date(clock()) });
    if (asksOf(parts, valueOf).length > 0) show({ ...text, into: 'caret' });
    else await insertText(placed(fillTemplate(parts, valueOf, new Map())));
  }

  async function insertFilled(answers: Answers): Promise<void> {
    const form = state.snippetForm.value;
    if (!form) return;
    const filled = placed(fillTemplate(form.parts, valuesFor(form, state.record.value), answers));
    remember(form, answers);
    if (form.into === 'caret') {
      state.snippetForm.value = null;
      return insertText(filled);
    }
    const outcome = await caller.ask('snippet.insert', filled);
    if (outcome === 'inserted') {
      state.snippetForm.value = null;
      state.announce({ tone: 'done', message: 'announce.inserted' });
    } else if (outcome === 'not-landed') {
      await copyText(filled.text);
      state.announce({ tone: 'failed', message: 'announce.insert-not-landed' });
    } else {
      // What was answered stays: the same form, for the field that is clicked in next.
      state.snippetForm.value = { ...form, into: 'caret' };
      state.announce({ tone: 'failed', message: 'announce.snippet-gone' });
    }
  }

  /** The operator's name and the company are asked for once. */
  function remember(form: SnippetForm, answers: Answers): void {
    const given = asksFor(form, state.record.value).flatMap(({ key, value }) =>
      value === 'operator' || value === 'company' ? [[value, (answers.get(key) ?? '').trim().slice(0, 100)]] : [],
    );
    // Not kept: it is asked for again, and nothing is lost.
    if (given.length > 0) caller.ask('own-values.write', Object.fromEntries(given)).catch(() => undefined);
  }
}

/** What goes to the page of a filled text. */
function placed({ text, cursor }: Filled): RequestOf<'field.insert'> {
  return { text, cursor };
}
