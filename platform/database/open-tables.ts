import type { Note } from '@/call/notes/note.ts';
import { inTurns } from '../in-turn.ts';
import { noteSchema } from '../messages/values.ts';
import type { GivenRows } from './memory-tables.ts';
import { safeTables } from './safe-tables.ts';
import type { SafeMode, SafeShelf } from './safe-tables.ts';
import type { TableName, Tables } from './tables.ts';

/** The database as it was found. In safe mode nothing is written to it; `notesKept` says how many notes are known to be in it. */
export interface OpenedTables {
  readonly tables: Tables;
  readonly status: 'ready' | 'safe-mode';
  readonly notesKept: number | null;
}

/** A count kept outside the database: it tells when the browser quietly replaced a damaged database by an empty one. */
export interface NoteCount {
  read(): Promise<number | null>;
  write(count: number): Promise<void>;
}

export interface OpenTablesOptions {
  readonly count: NoteCount;
  readonly shelf: SafeShelf;
  /** Resolves when it is time for the next try. */
  readonly pause: () => Promise<void>;
  /** Resolves when opening has taken so long that the operator should not wait any more. */
  readonly limit: () => Promise<void>;
}

const TRIES = 3;

/**
 * Opens the tables, three times if need be, else falls back to memory and says so. The damaged database is left where it
 * is: a later version, or a repaired profile, may still read it.
 */
export async function openTables(open: () => Promise<Tables>, options: OpenTablesOptions): Promise<OpenedTables> {
  // Safe mode lasts until the browser starts anew: opened in between, the database would hide what was written in it.
  const begun = await options.shelf.read().catch(() => null);
  if (begun) return safeMode(begun, options);
  const known = await options.count.read().catch(() => null);
  const opened = await Promise.race([openPatiently(open, known, options), options.limit().then(() => null)]);
  if (opened && 'tables' in opened) return opened;
  return safeMode(opened ?? { notesKept: known, rows: {} }, options);
}

async function safeMode(mode: SafeMode, { shelf }: OpenTablesOptions): Promise<OpenedTables> {
  return { tables: await safeTables(shelf, mode), status: 'safe-mode', notesKept: mode.notesKept };
}

async function openPatiently(
  open: () => Promise<Tables>,
  known: number | null,
  { count, pause }: OpenTablesOptions,
): Promise<OpenedTables | SafeMode | null> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      const tables = await open();
      const notes = await tables.list('notes');
      const readable = notes.filter((note) => noteSchema.safeParse(note).success);
      if (readable.length < notes.length || (known !== null && known > notes.length)) {
        return { notesKept: readable.length, rows: await rowsOf(tables, readable) };
      }
      return { tables: counted(tables, count), status: 'ready', notesKept: notes.length };
    } catch {
      if (attempt < TRIES) await pause();
    }
  }
  return null;
}

// What can still be read is shown and can be exported; new writing stays in memory beside it.
async function rowsOf(tables: Tables, notes: readonly Note[]): Promise<GivenRows> {
  const preferences = await tables.get('preferences', 'preferences').catch(() => undefined);
  const sites = await tables.list('sites').catch(() => []);
  const feedback = await tables.list('feedback').catch(() => []);
  const misses = await tables.list('misses').catch(() => []);
  const snippets = await tables.list('snippets').catch(() => []);
  return { notes, sites, feedback, misses, snippets, preferences: preferences ? [preferences] : [] };
}

// The count may be too low after a crash, never too high: too high would look like a loss at the next start.
function counted(tables: Tables, count: NoteCount): Tables {
  const inTurn = inTurns();
  return {
    ...tables,
    put: (table, row) => thenRecount(table, () => tables.put(table, row)),
    change: (table, key, next) => thenRecount(table, () => tables.change(table, key, next)),
    remove(table, key) {
      if (table !== 'notes') return tables.remove(table, key);
      return inTurn(async () => {
        await count.write(Math.max(0, (await tables.count('notes')) - 1));
        await tables.remove(table, key);
        await recount();
      });
    },
    clear(names) {
      if (names && !names.includes('notes')) return tables.clear(names);
      return inTurn(async () => {
        await count.write(0);
        await tables.clear(names);
      });
    },
  };

  // What was saved is saved, whether or not it could be counted.
  function recount(): Promise<void> {
    return tables
      .count('notes')
      .then(count.write)
      .catch(() => undefined);
  }

  function thenRecount(table: TableName, write: () => Promise<void>): Promise<void> {
    if (table !== 'notes') return write();
    return inTurn(async () => {
      await write();
      await recount();
    });
  }
}
