import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import * as noteGuard from '@/call/notes/note-guard.ts';
import type { Note } from '@/call/notes/note.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import type { DraftGuard } from '@/components/panels/panel.ts';
import { NOTHING_FOUND } from './draft-guard.ts';
import { createPanelNotes } from './notes.ts';
import type { UnfinishedNote } from './notes.ts';
import type { PanelState } from './panel-state.ts';

const KEY = { site: 'https://crm.example', recordId: '48213' };
// A card of nobody, with its check digit right.
const SECRETS = 'Paga con 4111 1111 1111 1111, cvv 123, scad 12/29; PIN 4821. Vuole la ricevuta.';
const WITHOUT_SECRETS =
  'Paga con **** **** **** 1111, cvv [rimosso], scad [scadenza]; PIN [rimosso]. Vuole la ricevuta.';

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

it('never stores a secret or a whole card number, and keeps every other word', async () => {
  const tab = aTab();
  const { notes, draft, guard } = await tab.loadPanel();

  notes.write(SECRETS);
  expect(tab.unfinished()?.unsaved?.text).toBe(WITHOUT_SECRETS);
  await tab.pass();

  expect(tab.kept().map(({ text }) => text)).toEqual([WITHOUT_SECRETS]);
  expect(draft()).toEqual({ text: SECRETS, status: 'saved' });
  expect(guard().isKeptWithoutSecrets).toBe(true);
});

it('says what it did not keep when the note is closed, and nothing when all was kept', async () => {
  const tab = aTab();
  const { notes, shown } = await tab.loadPanel();

  notes.write('Richiamare domani');
  await notes.finish();
  expect(tab.said).toEqual([]);
  notes.write(SECRETS);
  await notes.finish();

  expect(tab.said).toEqual(['announce.note-without-secrets']);
  expect(shown().map(({ text }) => text)).toContain(WITHOUT_SECRETS);
});

it('stores nothing of a note while what looks at it cannot be loaded, and leaves it on screen', async () => {
  const tab = aTab();
  tab.breakGuard();
  const { notes, draft } = await tab.loadPanel();

  notes.write(SECRETS);
  await tab.pass();

  expect(draft()).toEqual({ text: SECRETS, status: 'failed' });
  expect(tab.unfinished()?.unsaved).toBeNull();
  expect(tab.kept()).toEqual([]);
});

it('shows what was found, redacts one or all, and takes it back', async () => {
  const tab = aTab();
  const { notes, draft, guard } = await tab.loadPanel();
  notes.write('IBAN IT60X0542811101000000123456, cell 3391234567');
  await tab.pass();
  const [iban] = guard().findings;
  expect(guard().findings.map(({ kind }) => kind)).toEqual(['iban', 'phone-number']);

  notes.redact(iban ? [iban] : []);
  expect(draft().text).toBe('IBAN IT** **** 3456, cell 3391234567');
  expect(guard()).toMatchObject({ findings: [{ kind: 'phone-number' }], undoable: 1 });
  notes.undoRedaction();
  expect(draft().text).toBe('IBAN IT60X0542811101000000123456, cell 3391234567');
  expect(guard()).toMatchObject({ findings: [{ kind: 'iban' }, { kind: 'phone-number' }], undoable: 0 });

  notes.redact(guard().findings);
  await tab.pass();
  expect(tab.kept().map(({ text }) => text)).toEqual(['IBAN IT** **** 3456, cell ***567']);
});

it('takes no redaction back over what was typed since', async () => {
  const tab = aTab();
  const { notes, draft, guard } = await tab.loadPanel();
  notes.write('cell 3391234567');
  await tab.pass();
  notes.redact(guard().findings);

  notes.write(`${draft().text} ok`);
  notes.undoRedaction();

  expect(draft().text).toBe('cell ***567 ok');
  expect(guard().undoable).toBe(0);
});

it('redacts nothing that moved since it was found', async () => {
  const tab = aTab();
  const { notes, draft, guard } = await tab.loadPanel();
  notes.write('cell 3391234567');
  await tab.pass();
  const { findings } = guard();

  notes.write('il cell 3391234567');
  notes.redact(findings);

  expect(draft().text).toBe('il cell 3391234567');
  expect(guard().findings.map(({ start }) => start)).toEqual([8]);
});

it('rids a note of the secrets that an earlier version kept, once it is taken up again', async () => {
  const tab = aTab();
  const { notes, draft } = await tab.loadPanel();
  notes.write('uno');
  await notes.finish();
  tab.saveElsewhere(SECRETS);

  await notes.edit(...(tab.kept() as [Note]));
  expect(draft().text).toBe(WITHOUT_SECRETS);
  await tab.pass();

  expect(tab.kept().map(({ text }) => text)).toEqual([WITHOUT_SECRETS]);
});

/** One tab of the browser: panels come and go in it, what it remembers stays. */
function aTab() {
  let unfinished: UnfinishedNote | null = null;
  let rows: Note[] = [];
  let minutes = 0;
  let ids = 0;
  let isLost = false;
  let isGuardBroken = false;
  const said: string[] = [];
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
    said,
    breakGuard: () => (isGuardBroken = true),
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
        draftGuard: signal<DraftGuard>(NOTHING_FOUND),
        announce: ({ message }: { message: string }) => said.push(message),
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
        async loadGuard() {
          if (isGuardBroken) throw new TypeError('Failed to fetch dynamically imported module');
          return noteGuard;
        },
        unfinished: { read: () => unfinished, write: (note) => (unfinished = note) },
      });
      notes.show(key);
      notes.prepare();
      await settled();
      return {
        notes,
        draft: () => state.draft.value,
        guard: () => state.draftGuard.value,
        shown: () => state.notes.value,
      };
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
