import { MOST_PINNED, MOST_RECENT, shelfSchema } from '../messages/shelf-map.ts';
import type { Shelf } from '../messages/shelf-map.ts';
import type { Tables } from './tables.ts';

/** What the operator pinned, and what was opened last. No time and no count is kept with it. */
export interface ShelfStore {
  readShelf(): Promise<Shelf>;
  pin(key: string, isPinned: boolean): Promise<Shelf>;
  remember(key: string): Promise<Shelf>;
}

export function createShelfStore(tables: Tables): ShelfStore {
  return {
    readShelf: async () => shelfFrom(await tables.get('shelf', 'shelf')),
    pin: (key, isPinned) =>
      change(({ pinned, recent }) => {
        const others = pinned.filter((other) => other !== key);
        return { pinned: isPinned ? [key, ...others].slice(0, MOST_PINNED) : others, recent };
      }),
    remember: (key) =>
      change(({ pinned, recent }) => ({
        pinned,
        recent: [key, ...recent.filter((other) => other !== key)].slice(0, MOST_RECENT),
      })),
  };

  async function change(next: (shelf: Shelf) => Shelf): Promise<Shelf> {
    let shelf: Shelf = { pinned: [], recent: [] };
    await tables.change('shelf', 'shelf', (kept) => {
      shelf = next(shelfFrom(kept));
      return [{ ...shelf, key: 'shelf' }];
    });
    return shelf;
  }
}

// What a damaged disk left in another shape counts as nothing.
function shelfFrom(kept: object | undefined): Shelf {
  const { key: _key, ...shelf } = (kept ?? {}) as { key?: string };
  const parsed = shelfSchema.safeParse(shelf);
  return parsed.success ? parsed.data : { pinned: [], recent: [] };
}
