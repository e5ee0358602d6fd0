import { expect, it } from 'vitest';
import { aPack } from '@/components/panels/a-panel-model.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import { createFillIn } from './fill-in.ts';
import { createPanelState } from './panel-state.ts';

const RECORD = { site: 'https://crm.example', recordId: '48213', customerName: 'Ada Neri' };

it('inserts words with the values that are known, and those that authors leave as gaps', async () => {
  const { fillIn, inserted, state } = aPanel();
  state.snippets.value = { own: [], fromPacks: [], values: { operator: 'Bruna', company: 'Luce Chiara' } };

  fillIn.actions.insert('Buongiorno {cliente}, (azienda), sono (nome).');
  await settled();

  expect(inserted).toEqual(['Buongiorno Ada Neri, Luce Chiara, sono Bruna.']);
  expect(state.snippetForm.value).toBeNull();
});

it('puts in the texts that words name, and leaves words that do not read as they are', async () => {
  const { fillIn, inserted, state } = aPanel();
  state.snippets.value = {
    own: [{ id: '1', title: 'Firma', shortcut: 'firma', text: 'Saluti, {numero}' }],
    fromPacks: [],
    values: { operator: '', company: '' },
  };

  fillIn.actions.insert('Ecco. {>firma}');
  fillIn.actions.insert('Ecco. {>manca}');
  fillIn.actions.insert('{ "a": 1 }');
  await settled();

  expect(inserted).toEqual(['Ecco. Saluti, 48213', 'Ecco. {>manca}', '{ "a": 1 }']);
});

it('asks for what is missing first, then inserts at the caret', async () => {
  const { fillIn, inserted, state } = aPanel();

  fillIn.actions.insert('Entro {quando}, {cursor}{cliente}');
  await settled();
  expect(inserted).toEqual([]);
  expect(state.snippetForm.value).toMatchObject({ into: 'caret' });

  fillIn.actions.insertSnippet(new Map([['field:quando', 'lunedì']]));
  await settled();

  expect(inserted).toEqual(['Entro lunedì, |Ada Neri']);
  expect(state.snippetForm.value).toBeNull();
});

it('shows the form of the shortcut that was typed, and puts its text in the shortcut’s place', async () => {
  const { fillIn, asked, tell, state } = aPanel({ 'snippet.insert': 'inserted' });

  tell('snippet.typed', { shortcut: 'firma' });
  await settled();
  expect(state.snippetForm.value).toMatchObject({ title: 'Firma', into: 'shortcut' });
  fillIn.actions.insertSnippet(new Map([['value:operator', ' Bruna ']]));
  await settled();

  expect(asked).toContainEqual(['snippet.insert', { text: 'Saluti, Bruna. ', cursor: 15 }]);
  expect(asked).toContainEqual(['own-values.write', { operator: 'Bruna' }]);
  expect(state.snippetForm.value).toBeNull();
  expect(state.announcement.value?.message).toBe('announce.inserted');
});

it('shows it too when the panel comes later than the shortcut', async () => {
  const { fillIn, state } = aPanel({ 'snippet.waiting': { shortcut: 'firma' } });

  await fillIn.lookForWaiting();

  const form = state.snippetForm.value;
  expect(form).toMatchObject({ into: 'shortcut' });
  await fillIn.lookForWaiting();
  expect(state.snippetForm.value).toBe(form);
});

it('keeps what was answered where the page did not take the text, and has it on the clipboard', async () => {
  const { fillIn, copied, tell, state } = aPanel({ 'snippet.insert': 'not-landed' });
  tell('snippet.typed', { shortcut: 'firma' });
  await settled();

  fillIn.actions.insertSnippet(new Map([['value:operator', 'Bruna']]));
  await settled();

  expect(copied).toEqual(['Saluti, Bruna. ']);
  expect(state.snippetForm.value).toMatchObject({ into: 'shortcut' });
  expect(state.announcement.value?.message).toBe('announce.insert-not-landed');
});

it('goes to the caret where the shortcut is gone: the same form, with what was answered', async () => {
  const { fillIn, inserted, tell, state } = aPanel({ 'snippet.insert': 'field-gone' });
  tell('snippet.typed', { shortcut: 'firma' });
  await settled();
  const before = state.snippetForm.value;

  fillIn.actions.insertSnippet(new Map([['value:operator', 'Bruna']]));
  await settled();
  expect(state.snippetForm.value).toEqual({ ...before, into: 'caret' });
  fillIn.actions.insertSnippet(new Map([['value:operator', 'Bruna']]));
  await settled();

  expect(inserted).toEqual(['Saluti, Bruna. |']);
});

it('leaves the field as it is when the operator does', async () => {
  const { fillIn, asked, tell, state } = aPanel();
  tell('snippet.typed', { shortcut: 'firma' });
  await settled();

  fillIn.actions.leaveSnippet();

  expect(state.snippetForm.value).toBeNull();
  expect(asked.at(-1)).toEqual(['snippet.leave', {}]);
});

it('forgets the form of a page that has gone', async () => {
  const { tell, state } = aPanel();
  tell('snippet.typed', { shortcut: 'firma' });
  await settled();

  tell('page.disconnected', {});

  expect(state.snippetForm.value).toBeNull();
});

/** A panel beside a page that answers as given; everything is in plain sight. */
function aPanel(answers: Readonly<Record<string, unknown>> = {}) {
  const [asked, inserted, copied]: [unknown[][], string[], string[]] = [[], [], []];
  const listeners = new Map<string, (value: never) => void>();
  const template = {
    title: 'Firma',
    template: 'Saluti, {operatore}. {cursor}',
    language: 'it',
    own: { operator: '', company: '' },
  };
  const all: Readonly<Record<string, unknown>> = { 'snippets.read': template, 'snippet.waiting': null, ...answers };
  const caller = {
    on: (name: string, listener: (value: never) => void) => listeners.set(name, listener),
    async ask(name: string, value: unknown) {
      asked.push([name, value]);
      return all[name];
    },
  } as unknown as Caller;
  const state = createPanelState({
    content: aPack(),
    preferences: { language: 'it', theme: 'system' },
    panel: 'answers',
    now: 0,
  });
  state.record.value = RECORD;
  const fillIn = createFillIn({
    caller,
    state,
    newId: () => 'form',
    clock: () => Date.UTC(2026, 10, 25),
    whenClear: (work) => work(),
    insertText: async ({ text, cursor }) => void inserted.push(withCaret(text, cursor)),
    copyText: async (text) => void copied.push(text),
  });
  const tell = (name: string, value: object) => listeners.get(name)?.(value as never);
  return { fillIn, asked, inserted, copied, state, tell };
}

async function settled(): Promise<void> {
  await new Promise((resume) => setTimeout(resume, 0));
}

function withCaret(text: string, cursor: number | null): string {
  return cursor === null ? text : `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}
