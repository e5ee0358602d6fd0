import type { Note } from '@/call/notes/note.ts';

export function aNote(parts: Partial<Note> = {}): Note {
  return {
    id: 'note-1',
    site: 'https://crm.example.com',
    recordId: '42',
    text: 'Asks for a copy of the bill',
    createdAt: '2026-03-02T09:00:00.000Z',
    updatedAt: '2026-03-02T09:00:00.000Z',
    revision: 1,
    ...parts,
  };
}
