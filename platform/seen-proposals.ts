import * as z from 'zod/mini';

const KEY = 'seen-proposals';
/** Of a working day in one tab; the oldest are forgotten first. */
const MOST = 500;

const seenSchema = z.array(z.string());

/** Which proposals were answered in this tab, by site, record and trigger: in the extension's own session storage, gone with the tab. */
export const seenProposals = {
  has: (key: string): boolean => read().includes(key),
  add(keys: readonly string[]): void {
    const kept = [...read().filter((each) => !keys.includes(each)), ...keys].slice(-MOST);
    inMemory = kept;
    try {
      sessionStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      // A sandboxed page denies storage to every frame in it: they are remembered until this one is loaded anew.
    }
  },
  /** Everything was deleted. */
  forget(): void {
    inMemory = [];
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // as above
    }
  },
};

let inMemory: readonly string[] = [];

function read(): readonly string[] {
  try {
    const parsed = seenSchema.safeParse(JSON.parse(sessionStorage.getItem(KEY) ?? '[]'));
    return parsed.success ? parsed.data : inMemory;
  } catch {
    return inMemory;
  }
}
