import { inTurns } from '../in-turn.ts';
import { memoryTables } from './memory-tables.ts';
import type { GivenRows } from './memory-tables.ts';
import { tableNames } from './tables.ts';
import type { Tables } from './tables.ts';

/** Safe mode as it stands: what is written in it, and how many notes are known to be in the database. */
export interface SafeMode {
  readonly notesKept: number | null;
  readonly rows: GivenRows;
}

/**
 * Where safe mode lies while the background sleeps; in the browser `storage.session`: memory only, gone with the browser.
 * `null` while it has not begun.
 */
export interface SafeShelf {
  read(): Promise<SafeMode | null>;
  write(mode: SafeMode): Promise<void>;
}

/**
 * Tables in memory that outlive the background: the browser ends that after half a minute of rest, in the middle of a
 * call. When the shelf takes no more, what is written lasts as long as the background does.
 */
export async function safeTables(shelf: SafeShelf, { notesKept, rows }: SafeMode): Promise<Tables> {
  const tables = memoryTables(rows);
  const inTurn = inTurns();
  await shelve();

  return {
    ...tables,
    put: (table, row) => thenShelve(tables.put(table, row)),
    change: (table, key, next) => thenShelve(tables.change(table, key, next)),
    remove: (table, key) => thenShelve(tables.remove(table, key)),
    clear: (names) => thenShelve(tables.clear(names)),
  };

  async function thenShelve(written: Promise<void>): Promise<void> {
    await written;
    await shelve();
  }

  function shelve(): Promise<void> {
    return inTurn(async () => {
      const each = await Promise.all(tableNames.map(async (name) => [name, await tables.list(name)] as const));
      await shelf.write({ notesKept, rows: Object.fromEntries(each) });
    }).catch(() => undefined);
  }
}
