import { describe, expect, it } from 'vitest';
import type { Note } from '@/call/notes/note.ts';
import type { DraftStatus } from '@/components/panels/panel.ts';
import { createDraft } from './draft.ts';

const KEY = { site: 'https://crm.example', recordId: '48213' };

describe('a draft', () => {
  it('is saved once, after the pause in typing', async () => {
    const { draft, clock, saves } = aDraft();

    draft.write('Richia', KEY);
    draft.write('Richiamare', KEY);
    expect(saves).toEqual([]);
    await clock.pass();

    expect(saves.map(({ text, recordId }) => [text, recordId])).toEqual([['Richiamare', '48213']]);
  });

  it('says "saved" only after the save is done, and takes on its revision', async () => {
    const { draft, clock, shown } = aDraft();

    draft.write('Richiamare', KEY);
    await clock.pass();

    expect(shown.map(({ status }) => status)).toEqual(['typing', 'saving', 'saved']);
    expect(draft.note()?.revision).toBe(1);
  });

  it('keeps what was typed while a save was under way', async () => {
    const { draft, clock, shown, hold, saves } = aDraft();
    const release = hold();
    draft.write('uno', KEY);
    await clock.pass();
    draft.write('uno due', KEY);

    release();
    await clock.settle();
    await clock.pass();

    expect(shown.at(-1)).toEqual({ text: 'uno due', status: 'saved' });
    expect(saves.map(({ text }) => text)).toEqual(['uno', 'uno due']);
  });

  it('stays on screen when it cannot be saved, says so once, and is tried again', async () => {
    const { draft, clock, shown, failures, failNext } = aDraft();
    failNext(2);
    draft.write('Richiamare', KEY);

    await clock.pass();
    expect(shown.at(-1)).toEqual({ text: 'Richiamare', status: 'failed' });
    await clock.pass();
    await clock.pass();

    expect(shown.at(-1)).toEqual({ text: 'Richiamare', status: 'saved' });
    expect(failures()).toBe(1);
  });

  it('is not put aside while it could not be saved', async () => {
    const { draft, failNext } = aDraft();
    failNext(1);
    draft.write('Richiamare', KEY);

    await draft.finish();

    expect(draft.note()?.text).toBe('Richiamare');
  });

  it('is deleted when its text is deleted', async () => {
    const { draft, clock, removed } = aDraft();
    draft.write('Richiamare', KEY);
    await clock.pass();

    draft.write('', KEY);
    await clock.pass();

    expect(removed).toEqual(['note-1']);
  });

  it('is saved, and shows nothing any more, once another record is on screen', async () => {
    const { draft, clock, saves, shown } = aDraft();
    draft.write('della pratica di prima', KEY);
    const before = shown.length;

    draft.release();
    await clock.pass();

    expect(saves.map(({ recordId }) => recordId)).toEqual(['48213']);
    expect(shown).toHaveLength(before);
  });
});

function aDraft() {
  const shown: { text: string; status: DraftStatus }[] = [];
  const saves: Note[] = [];
  const removed: string[] = [];
  let failed = 0;
  let toFail = 0;
  let held: Promise<void> | null = null;
  let due: (() => void) | null = null;
  let ids = 0;

  const draft = createDraft({
    async save(note) {
      await held;
      if (toFail > 0) {
        toFail -= 1;
        throw new Error('disconnected');
      }
      saves.push(note);
      return { note: { ...note, revision: note.revision + 1 }, wasCopied: false };
    },
    remove: async (id) => removed.push(id),
    onChange: (change) => shown.push(change),
    onCopied: () => undefined,
    onFailed: () => (failed += 1),
    newId: () => `note-${(ids += 1)}`,
    now: () => '2026-11-25T10:00:00.000Z',
    after(_, work) {
      due = work;
      return () => (due = null);
    },
  });
  return {
    draft,
    shown,
    saves,
    removed,
    failures: () => failed,
    failNext: (times: number) => (toFail = times),
    hold() {
      let release = (): void => undefined;
      held = new Promise((resolve) => (release = resolve));
      return () => {
        held = null;
        release();
      };
    },
    clock: {
      /** What was put off until later happens now. */
      async pass() {
        const work = due;
        due = null;
        work?.();
        await settle();
      },
      settle,
    },
  };
}

/** Lets every promise that can be settled settle. */
function settle(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 5));
}
