import type { Note, NoteKey } from '@/call/notes/note.ts';
import type { DraftStatus } from '@/components/panels/panel.ts';

/** The note being written. It is saved after each pause in typing, and again after a failure. */
export interface Draft {
  /** The note as it stands, saved or not; `null` when nothing is being written. */
  note(): Note | null;
  write(text: string, key: NoteKey): void;
  /** Takes up a note that was saved before. */
  resume(note: Note): Promise<void>;
  /** Saves what is not saved yet, and puts the note aside: the next one starts empty. */
  finish(): Promise<void>;
  /** Puts the note aside without saving: it was deleted. */
  drop(): void;
  /** Another record is on screen: saves on until it succeeds, and shows nothing any more. */
  release(): void;
}

export interface DraftOptions {
  readonly save: (note: Note) => Promise<{ note: Note; wasCopied: boolean }>;
  readonly remove: (id: string) => Promise<unknown>;
  readonly onChange: (draft: { text: string; status: DraftStatus }) => void;
  /** The note had been changed elsewhere: what was written here is now a note of its own. */
  readonly onCopied: () => void;
  readonly onFailed: () => void;
  readonly newId: () => string;
  readonly now: () => string;
  readonly after: (milliseconds: number, work: () => void) => () => void;
}

const PAUSE_MS = 400;
const RETRY_MS = 3000;

export function createDraft({ save, remove, onChange, onCopied, onFailed, newId, now, after }: DraftOptions): Draft {
  let note: Note | null = null;
  let savedText = '';
  let cancel = (): void => undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let hasFailed = false;
  let isReleased = false;

  return {
    note: () => note,
    write(text, key) {
      note = note ? { ...note, text } : { id: newId(), ...key, text, createdAt: now(), updatedAt: now(), revision: 0 };
      show('typing');
      saveLater(PAUSE_MS);
    },
    async resume(earlier) {
      await finish();
      note = earlier;
      savedText = earlier.text;
      show('saved');
    },
    finish,
    drop: putAside,
    release() {
      isReleased = true;
      cancel();
      void saveNow();
    },
  };

  async function finish(): Promise<void> {
    cancel();
    await saveNow();
    // What could not be saved stays on screen: putting it aside would lose it.
    if (note && note.text !== savedText) return;
    putAside();
  }

  function putAside(): void {
    cancel();
    note = null;
    savedText = '';
    show('empty');
  }

  function saveLater(milliseconds: number): void {
    cancel();
    cancel = after(milliseconds, () => void saveNow());
  }

  // One save at a time: the second needs the revision that the first brings back.
  function saveNow(): Promise<void> {
    const next = turn.then(saveOnce);
    turn = next;
    return next;
  }

  async function saveOnce(): Promise<void> {
    if (!note || note.text === savedText) return;
    const { id, text, revision } = note;
    show('saving');
    try {
      if (text.trim() === '') {
        if (revision > 0) await remove(id);
        keep(id, { ...note, revision: 0 }, text);
      } else {
        const saved = await save(note);
        keep(id, saved.note, text);
        if (saved.wasCopied) onCopied();
      }
      hasFailed = false;
    } catch {
      show('failed');
      if (!hasFailed) onFailed();
      hasFailed = true;
      saveLater(RETRY_MS);
    }
  }

  // What was typed while the save was under way stays, on top of what the save brought back.
  function keep(id: string, saved: Note, text: string): void {
    if (note?.id !== id) return;
    note = { ...saved, text: note.text };
    savedText = text;
    show(note.text === text ? 'saved' : 'typing');
  }

  function show(status: DraftStatus): void {
    if (isReleased) return;
    const text = note?.text ?? '';
    onChange({ text, status: text === '' && status !== 'failed' ? 'empty' : status });
  }
}
