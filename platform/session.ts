import { browser } from 'wxt/browser';
import type { NoteCount } from './database/open-tables.ts';
import type { SafeMode, SafeShelf } from './database/safe-tables.ts';
import type { TokenShelf } from './messages/pairings.ts';

/** Tokens of embedded panels: in memory, out of reach of content scripts, gone with the browser. */
export const tokenShelf: TokenShelf = {
  async read() {
    const { tokens } = await browser.storage.session.get('tokens');
    return (tokens ?? {}) as Record<string, number>;
  },
  write: (tokens) => browser.storage.session.set({ tokens }),
};

/**
 * A name for this run of the browser, the same each time the background wakes up. It is kept in two places, because an
 * update of the extension empties the one that a restart of the browser empties.
 */
export async function sessionName({
  newName,
  isKnownRun,
}: {
  newName: () => string;
  isKnownRun: () => Promise<boolean>;
}): Promise<string> {
  const { session } = await browser.storage.session.get('session');
  if (typeof session === 'string') return session;
  const { run } = (await isKnownRun()) ? await browser.storage.local.get('run') : {};
  const name = typeof run === 'string' ? run : newName();
  await Promise.all([browser.storage.session.set({ session: name }), browser.storage.local.set({ run: name })]);
  return name;
}

/** How many notes there are, kept beside the database; a number, nothing else. */
export const noteCount: NoteCount = {
  async read() {
    const { notes } = await browser.storage.local.get('notes');
    return typeof notes === 'number' ? notes : null;
  },
  write: (notes) => browser.storage.local.set({ notes }),
};

/** Safe mode, for this run of the browser. */
export const safeShelf: SafeShelf & { clear(): Promise<void> } = {
  async read() {
    const { safeMode } = await browser.storage.session.get('safeMode');
    return (safeMode ?? null) as SafeMode | null;
  },
  write: (safeMode) => browser.storage.session.set({ safeMode }),
  clear: () => browser.storage.session.remove('safeMode'),
};
