import type { Note } from './note.ts';

/**
 * The note to keep. When somebody else saved it after this text was begun (a second tab), the text becomes a note of its
 * own, so that both survive; saving the same text again changes nothing but the time.
 */
export function saveNote({
  kept,
  note,
  copyId,
  at,
}: {
  kept: Note | undefined;
  note: Note;
  copyId: string;
  at: string;
}): {
  note: Note;
  wasCopied: boolean;
} {
  if (kept && kept.revision !== note.revision && kept.text !== note.text) {
    return { note: { ...note, id: copyId, createdAt: at, updatedAt: at, revision: 1 }, wasCopied: true };
  }
  return { note: { ...note, updatedAt: at, revision: (kept?.revision ?? note.revision) + 1 }, wasCopied: false };
}
