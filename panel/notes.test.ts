import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { Note } from '@/call/notes/note.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import { createPanelNotes } from './notes.ts';
import type { UnfinishedNote } from './notes.ts';
import type { PanelState } from './panel-state.ts';

const KEY = { site: 'https://crm.example', recordId: '48213' };

it('takes up the note being written after the panel was loaded anew', async () => {
  const tab = aTab();
  const first = await tab.loadPanel();
  first.notes.write('Richiamare domani');
  await tab.pass();

  const { draft, shown } = await tab.loadPanel();

  expect(draft()).toEqual({ text: 'Richiamare domani', status: 'saved' });
  expect(shown()).toEqual([]);
});

it('keeps what was typed after the background was gone, and saves it when there is one again', async () => {
  const tab = aTab();
  const first = await tab.loadPanel();
  first.notes.write('Richiamare');
  await tab.pass();
  tab.loseBackground();
  first.notes.write('Richiamare domani alle 9');

  tab.findBackground();
  const { draft } = await tab.loadPanel();
  expect(draft().text).toBe('Richiamare domani alle 9');
  await tab.pass();

  expect(tab.kept().map(({ text }) => text)).toEqual(['Richiamare domani alle 9']);
});

it('takes up words that were never saved at all', async () => {
  const tab = aTab();
  const first = await tab.loadPanel();
  tab.loseBackground();
  first.notes.write('Rich');

  tab.findBackground();
  const { draft } = await tab.loadPanel();

  expect(draft().text).toBe('Rich');
});

it('does not put older words over what was saved later', async () => {
  const tab = aTab();
  const first = await tab.loadPanel();
  first.notes.write('uno');
  await tab.pass();
  tab.loseBackground();
  first.notes.write('uno due');
  tab.findBackground();
  tab.saveElsewhere('uno due tre');

  const { draft } = await tab.loadPanel();

  expect(draft().text).toBe('uno due tre');
});

it('leaves the words of one record out of another', async () => {
  const tab = aTab();
  const first = await tab.loadPanel();
  tab.loseBackground();
  first.notes.write('di 48213');

  tab.findBackground();
  const { draft } = await tab.loadPanel({ ...KEY, recordId: '48190' });

  expect(draft().text).toBe('');
});

it('keeps no word of a note that is saved, finished or deleted', async () => {
  const tab = aTab();
  const { notes } = await tab.loadPanel();

  notes.write('Richiamare');
  expect(tab.unfinished()?.unsaved?.text).toBe('Richiamare');
  await tab.pass();
  expect(tab.unfinished()?.unsaved).toBeNull();
  await notes.finish();

  expect(tab.unfinished()).toBeNull();
});

/** One tab of the browser: panels come and go in it, what it remembers stays. */
function aTab() {
  let unfinished: UnfinishedNote | null = null;
  let rows: Note[] = [];
  let minutes = 0;
  let ids = 0;
  let isLost = false;
  let waiting: (() => void)[] = [];
  const now = () => new Date(Date.UTC(2026, 10, 25, 9, (minutes += 1))).toISOString();

  const answers: Record<string, (value: never) => unknown> = {
    'notes.list': ({ recordId }: { recordId: string | null }) => rows.filter((row) => row.recordId === recordId),
    'notes.save': ({ note }: { note: Note }) => {
      const saved = { ...note, updatedAt: now(), revision: note.revision + 1 };
      rows = [...rows.filter(({ id }) => id !== note.id), saved];
      return { note: saved, wasCopied: false };
    },
  };
  const ask = async (name: string, value: never) => {
    const answer = answers[name];
    if (isLost || !answer) throw new Error(`Nobody answers ${name}`);
    return answer(value);
  };

  return {
    kept: () => rows,
    unfinished: () => unfinished,
    loseBackground: () => (isLost = true),
    findBackground: () => (isLost = false),
    saveElsewhere(text: string) {
      rows = rows.map((row) => ({ ...row, text, updatedAt: now(), revision: row.revision + 1 }));
    },
    pass,
    async loadPanel(key = KEY) {
      waiting = []; // with the panel that was there before, its timers are gone
      const state = {
        notes: signal<readonly Note[]>([]),
        draft: signal({ text: '', status: 'empty' }),
        announce: () => undefined,
      };
      const notes = createPanelNotes({
        caller: { ask } as unknown as Caller,
        state: state as unknown as PanelState,
        newId: () => `note-${(ids += 1)}`,
        now,
        after(_, work) {
          waiting.push(work);
          return () => (waiting = waiting.filter((each) => each !== work));
        },
        unfinished: { read: () => unfinished, write: (note) => (unfinished = note) },
      });
      notes.show(key);
      await settled();
      return { notes, draft: () => state.draft.value, shown: () => state.notes.value };
    },
  };

  async function pass(): Promise<void> {
    for (const work of waiting.splice(0)) work();
    await settled();
  }
}

async function settled(): Promise<void> {
  await new Promise((resume) => setTimeout(resume, 0));
}
