import type { ShelfStore } from './database/shelf-store.ts';
import type { Handlers } from './messages/router.ts';
import type { Shelf } from './messages/shelf-map.ts';

/** What the background does for each message about what the operator has at hand; every panel hears of a change. */
export function createShelfHandlers({
  store,
  onChange,
}: {
  store: () => Promise<ShelfStore>;
  onChange: (shelf: Shelf) => void;
}): Pick<Handlers, Extract<keyof Handlers, `shelf.${string}`>> {
  const told = (shelf: Shelf): Shelf => {
    onChange(shelf);
    return shelf;
  };
  return {
    'shelf.read': async () => (await store()).readShelf(),
    'shelf.pin': async ({ key, isPinned }) => told(await (await store()).pin(key, isPinned)),
    'shelf.opened': async ({ key }) => told(await (await store()).remember(key)),
  };
}
