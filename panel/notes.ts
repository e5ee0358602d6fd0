import type { Note, NoteKey } from '@/call/notes/note.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import { createDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import type { PanelState } from './panel-state.ts';

/** The notes of the record on screen, and the one being written. */
export interface PanelNotes {
  /** Turns to the notes of another record. What was being written stays with the record it was written on. */
  show(key: NoteKey): void;
  read(): Promise<void>;
  write(text: string): void;
  finish(): Promise<void>;
  edit(note: Note): Promise<void>;
  remove(note: Note): Promise<void>;
  /** Everything was deleted, the draft too. */
  forget(): void;
}

export interface PanelNotesOptions {
  readonly caller: Caller;
  readonly state: PanelState;
  readonly newId: () => string;
  readonly now: () => string;
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** The note being written in this tab: it is taken up again after the panel was loaded anew. */
  readonly unfinished: { read(): UnfinishedNote | null; write(note: UnfinishedNote | null): void };
}

export interface UnfinishedNote {
  readonly id: string;
  /** What is not saved yet, with the moment it was typed: an update of the extension may come before the save. */
  readonly unsaved: (NoteKey & { readonly text: string; readonly at: string }) | null;
}

export function createPanelNotes({ caller, state, newId, now, after, unfinished }: PanelNotesOptions): PanelNotes {
  let key: NoteKey = { site: null, recordId: null };
  let draft = newDraft();
  let typedAt = '';
  let lastRead = 0;

  return {
    show(next) {
      if (next.site === key.site && next.recordId === key.recordId) return void read();
      draft.release();
      key = next;
      draft = newDraft();
      state.notes.value = [];
      state.draft.value = { text: '', status: 'empty' };
      void read();
    },
    read,
    write(text) {
      typedAt = now();
      draft.write(text, key);
    },
    async finish() {
      await draft.finish();
      await read();
    },
    async edit(note) {
      await draft.resume(note);
      await read();
    },
    async remove(note) {
      await caller.ask('notes.delete', { id: note.id });
      if (draft.note()?.id === note.id) draft.drop();
      if (unfinished.read()?.id === note.id) unfinished.write(null);
      state.announce({ tone: 'done', message: 'announce.deleted' });
    },
    forget() {
      draft.drop();
      unfinished.write(null);
      state.notes.value = [];
    },
  };

  async function read(): Promise<void> {
    const reading = (lastRead += 1);
    const notes = await caller.ask('notes.list', key).catch(() => null);
    // Another record may be on screen by now: its notes are asked for by themselves.
    if (!notes || reading !== lastRead) return;
    if (!draft.note()) await takeUp(notes);
    const written = draft.note()?.id;
    state.notes.value = notes.filter(({ id }) => id !== written);
  }

  async function takeUp(notes: readonly Note[]): Promise<void> {
    const { id, unsaved } = unfinished.read() ?? {};
    const begun = notes.find((note) => note.id === id);
    if (begun) await draft.resume(begun);
    // What was saved later, perhaps after another record came on screen, is the newer of the two.
    const isOfThisRecord = unsaved?.site === key.site && unsaved.recordId === key.recordId;
    if (!unsaved || !isOfThisRecord || unsaved.at < (begun?.updatedAt ?? '')) return;
    typedAt = unsaved.at;
    draft.write(unsaved.text, key);
  }

  function onDraft(shown: PanelState['draft']['value']): void {
    state.draft.value = shown;
    const note = draft.note();
    const isSaved = shown.status === 'saved' || shown.status === 'empty';
    unfinished.write(note && { id: note.id, unsaved: isSaved ? null : { ...key, text: note.text, at: typedAt } });
  }

  function newDraft(): Draft {
    return createDraft({
      save: (note) => caller.ask('notes.save', { note }),
      remove: (id) => caller.ask('notes.delete', { id }),
      onChange: onDraft,
      onCopied: () => state.announce({ tone: 'warning', message: 'announce.note-saved-elsewhere' }),
      onFailed: () => state.announce({ tone: 'failed', message: 'announce.note-failed' }),
      newId,
      now,
      after,
    });
  }
}
