import { withProblem } from './log.ts';
import type { Change, PackDatabase } from './pack-database.ts';
import type { FeedRow } from './rows.ts';

/** A place outside the database for a copy of the feeds: packs can be fetched again, whom an operator trusts cannot. */
export interface FeedShelf {
  read(): Promise<readonly FeedRow[]>;
  write(rows: readonly FeedRow[]): Promise<void>;
}

/**
 * Opens the database of packs. One that is damaged gives way to an empty one that knows the feeds as they were, with their
 * keys and versions, and says so; their packs are fetched again at the next check.
 */
export async function openOrBeginAnew({
  open,
  remove,
  shelf,
  now,
}: {
  open: () => Promise<PackDatabase>;
  remove: () => Promise<void>;
  shelf: FeedShelf;
  now: () => string;
}): Promise<PackDatabase> {
  try {
    return withSpare(await open(), shelf);
  } catch {
    await remove();
    const database = withSpare(await open(), shelf);
    const feeds = await shelf.read().catch(() => []);
    const lost = { at: now(), code: 'storage-failed' } as const;
    await database.commit({ feeds: feeds.map((row) => withProblem({ ...row, checkedAt: null }, lost)) });
    return database;
  }
}

function withSpare(database: PackDatabase, shelf: FeedShelf): PackDatabase {
  return {
    ...database,
    async commit(change: Change) {
      await database.commit(change);
      if (change.feeds || change.removedFeeds) await copy();
    },
    async clear() {
      await database.clear();
      await copy();
    },
  };

  // The database is the truth: that its copy could not be written changes nothing for it.
  async function copy(): Promise<void> {
    await shelf.write(await database.feeds()).catch(() => undefined);
  }
}
