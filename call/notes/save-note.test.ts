import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from './note.ts';
import { saveNote } from './save-note.ts';

const BEGUN = '2026-03-02T09:00:00.000Z';
const NOW = '2026-03-02T10:00:00.000Z';

function aNote(parts: Partial<Note> = {}): Note {
  return {
    id: 'note',
    site: null,
    recordId: '42',
    text: 'Calls back',
    createdAt: BEGUN,
    updatedAt: BEGUN,
    revision: 3,
    ...parts,
  };
}

const save = (kept: Note | undefined, note: Note) => saveNote({ kept, note, copyId: 'copy', at: NOW });

describe('saveNote', () => {
  it('keeps a new note as its first revision', () => {
    const note = aNote({ revision: 0 });

    expect(save(undefined, note)).toEqual({ note: { ...note, revision: 1, updatedAt: NOW }, wasCopied: false });
  });

  it('writes on a note that nobody else changed', () => {
    const { note, wasCopied } = save(aNote(), aNote({ text: 'Calls back on Monday' }));

    expect(wasCopied).toBe(false);
    expect(note).toEqual(aNote({ text: 'Calls back on Monday', revision: 4, updatedAt: NOW }));
  });

  it('makes a copy of what was begun before somebody else saved', () => {
    const { note, wasCopied } = save(aNote({ revision: 4, text: 'Theirs' }), aNote({ text: 'Ours' }));

    expect(wasCopied).toBe(true);
    expect(note).toEqual(aNote({ id: 'copy', text: 'Ours', revision: 1, createdAt: NOW, updatedAt: NOW }));
  });

  it('makes no copy of the same text: the answer to the first try was lost', () => {
    const { note, wasCopied } = save(aNote({ revision: 4, text: 'Ours' }), aNote({ text: 'Ours' }));

    expect(wasCopied).toBe(false);
    expect(note).toMatchObject({ id: 'note', revision: 5 });
  });

  it('never writes over another text, whatever the revisions', () => {
    const note = fc.record({ text: fc.string(), revision: fc.nat(5) }).map((parts) => aNote(parts));

    fc.assert(
      fc.property(note, note, (kept, ours) => {
        const saved = save(kept, ours).note;
        const isOverwritten = saved.id === kept.id && saved.text !== kept.text;

        expect(saved.text).toBe(ours.text);
        expect(isOverwritten && kept.revision !== ours.revision).toBe(false);
      }),
    );
  });
});
