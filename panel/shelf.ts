import type { EntryKey } from '@/knowledge-base/search/hit.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import type { Shelf } from '@/platform/messages/shelf-map.ts';
import type { PanelState } from './panel-state.ts';

/** What the operator pinned and what was opened last, the same in every panel. */
export interface PanelShelf {
  read(): Promise<void>;
  pin(entry: EntryKey, isPinned: boolean): void;
  opened(entry: EntryKey): void;
}

export function createPanelShelf({ caller, state }: { caller: Caller; state: PanelState }): PanelShelf {
  const show = ({ pinned, recent }: Shelf): void => {
    state.pinned.value = pinned as EntryKey[];
    state.recent.value = recent as EntryKey[];
  };
  caller.on('shelf.changed', show);

  return {
    read: () => caller.ask('shelf.read', {}).then(show, () => undefined),
    pin(entry, isPinned) {
      caller.ask('shelf.pin', { key: entry, isPinned }).then(show, () => {
        state.announce({ tone: 'failed', message: 'announce.not-done' });
      });
    },
    // Not kept: the next one opened is, and nobody misses it.
    opened: (entry) => void caller.ask('shelf.opened', { key: entry }).catch(() => undefined),
  };
}
