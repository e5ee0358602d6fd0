import type { Note, NoteKey } from '@/call/notes/note.ts';
import type { DraftStatus } from '@/components/panels/panel.ts';
import type { Finding } from '@/privacy/finding.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import { guardDraft } from './draft-guard.ts';
import type { NoteGuard } from './draft-guard.ts';
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
  /** The operator is about to write. */
  prepare(): void;
  redact(findings: readonly Finding[]): void;
  undoRedaction(): void;
  /** Everything was deleted, the draft too. */
  forget(): void;
}

export interface PanelNotesOptions {
  readonly caller: Caller;
  readonly state: PanelState;
  readonly newId: () => string;
  readonly now: () => string;
  readonly after: (milliseconds: number, work: () => void) => () => void;
  readonly loadGuard: () => Promise<NoteGuard>;
  /** The note being written in this tab: it is taken up again after the panel was loaded anew. */
  readonly unfinished: { read(): UnfinishedNote | null; write(note: UnfinishedNote | null): void };
}

export interface UnfinishedNote {
  readonly id: string;
  /** What is not saved yet, with the moment it was typed: an update of the extension may come before the save. */
  readonly unsaved: (NoteKey & { readonly text: string; readonly at: string }) | null;
}

export function createPanelNotes(options: PanelNotesOptions): PanelNotes {
  const { caller, state, newId, now, after, loadGuard, unfinished } = options;
  const guard = guardDraft({
    load: loadGuard,
    onChange: (found) => (state.draftGuard.value = found),
    rewrite: write,
    onReady() {
      if (draft.note()) remember(state.draft.value.status);
    },
    after,
  });
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
      guard.show('');
      void read();
    },
    read,
    write,
    async finish() {
      const { text } = state.draft.value;
      await draft.finish();
      const isClosed = draft.note() === null;
      if (isClosed && guard.textToKeepNow(text) !== text) {
        state.announce({ tone: 'warning', message: 'announce.note-without-secrets' });
      }
      await read();
    },
    prepare: guard.prepare,
    redact: guard.redact,
    undoRedaction: guard.undo,
    async edit(note) {
      await resume(note);
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

  function write(text: string): void {
    typedAt = now();
    draft.write(text, key);
  }

  /** An earlier version may have kept secrets: taken up again, the note is rid of them. */
  async function resume(note: Note): Promise<void> {
    await draft.resume(note);
    const kept = await guard.textToKeep(note.text).catch(() => note.text);
    if (kept !== note.text && draft.note()?.text === note.text) draft.write(kept, key);
  }

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
    if (begun) await resume(begun);
    // What was saved later, perhaps after another record came on screen, is the newer of the two.
    const isOfThisRecord = unsaved?.site === key.site && unsaved.recordId === key.recordId;
    if (!unsaved || !isOfThisRecord || unsaved.at < (begun?.updatedAt ?? '')) return;
    typedAt = unsaved.at;
    draft.write(unsaved.text, key);
  }

  function onDraft(shown: PanelState['draft']['value']): void {
    state.draft.value = shown;
    guard.show(shown.text);
    remember(shown.status);
  }

  function remember(status: DraftStatus): void {
    const note = draft.note();
    const isSaved = status === 'saved' || status === 'empty';
    const text = note && !isSaved ? guard.textToKeepNow(note.text) : null;
    unfinished.write(note && { id: note.id, unsaved: text === null ? null : { ...key, text, at: typedAt } });
  }

  async function save(note: Note): Promise<{ note: Note; wasCopied: boolean }> {
    const text = await guard.textToKeep(note.text);
    const saved = await caller.ask('notes.save', { note: { ...note, text } });
    guard.saved(note.text, text);
    return saved;
  }

  function newDraft(): Draft {
    return createDraft({
      save,
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
