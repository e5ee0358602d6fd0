import type { PagePicker } from '@/crm/picking/watch-picking.ts';
import type { Caller } from '@/platform/messages/caller.ts';

/** Where the script leaves itself, in the isolated world that no page sees. */
export const PICKER = Symbol.for('spalla.picker');

/** What points at fields, loaded into this page when it is first needed; `null` when the browser refuses. */
export async function loadPicker(caller: Pick<Caller<'picker.load', never>, 'ask'>): Promise<PagePicker | null> {
  if (!loaded()) await caller.ask('picker.load', {});
  return loaded();
}

function loaded(): PagePicker | null {
  return (globalThis as { [PICKER]?: PagePicker })[PICKER] ?? null;
}
