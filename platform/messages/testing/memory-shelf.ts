import type { TokenShelf } from '../pairings.ts';

/** A shelf for tokens that lasts as long as the test, and answers later as the browser does. */
export function memoryShelf(): TokenShelf {
  let tokens: Readonly<Record<string, number>> = {};
  return {
    read: async () => structuredClone(tokens),
    write: async (next) => void (tokens = structuredClone(next)),
  };
}
