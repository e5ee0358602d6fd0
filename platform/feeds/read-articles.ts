import { entriesOf } from './item-list.ts';
import type { PackDatabase } from './pack-database.ts';
import type { PackRow, ReadRow } from './rows.ts';

/** Articles as they were when they were last opened. Nobody's name and no time is kept with them. */
export interface ReadArticles {
  /** Remembers the article as it is now; nothing for one that is in no installed pack. */
  markRead(article: string): Promise<void>;
  /** The lines of the articles that changed since, as they were then. */
  changedSinceRead(): Promise<readonly string[]>;
}

export function createReadArticles(database: () => Promise<PackDatabase>): ReadArticles {
  return {
    async markRead(article) {
      const packs = await database();
      const hash = currentHashes(await packs.packs()).get(`articles/${article}`);
      const [line] = hash ? await packs.lines([hash]) : [];
      if (hash && line) await packs.writeRead({ article, hash, line });
    },
    async changedSinceRead() {
      const packs = await database();
      const now = currentHashes(await packs.packs());
      return (await packs.reads()).filter((read) => hasChanged(read, now)).map(({ line }) => line);
    },
  };
}

function hasChanged({ article, hash }: ReadRow, now: ReadonlyMap<string, string>): boolean {
  const current = now.get(`articles/${article}`);
  return current !== undefined && current !== hash;
}

/** What operators see, by `kind/id`; of two packs with the same item the later one is shown, as in the panel. */
function currentHashes(packs: readonly PackRow[]): ReadonlyMap<string, string> {
  return new Map(packs.filter(({ isRevoked }) => !isRevoked).flatMap(({ current }) => entriesOf(current.list)));
}
