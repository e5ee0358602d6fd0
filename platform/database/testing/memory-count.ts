import type { NoteCount } from '../open-tables.ts';

/** The count of notes beside the database, for as long as the test. */
export function memoryCount(known: number | null = null): NoteCount & { known: () => number | null } {
  let count = known;
  return { known: () => count, read: async () => count, write: async (next) => void (count = next) };
}
