import { inTurns } from '../in-turn.ts';

/** One-time tokens that let an embedded panel prove that our own content script put it where it is. */
export interface Pairings {
  /** A token for one frame in one tab. */
  issue(tabId: number): Promise<string>;
  /** Spends a token: gives the next one (for a reload or a reconnection), or `null` when it is not good for that tab. */
  exchange(token: string, tabId: number): Promise<string | null>;
}

/** Where tokens live while the background sleeps; `storage.session` in the browser: memory only, not for content scripts. */
export interface TokenShelf {
  read(): Promise<Readonly<Record<string, number>>>;
  write(tokens: Readonly<Record<string, number>>): Promise<void>;
}

const MOST_TOKENS = 200;

export function createPairings(shelf: TokenShelf, randomToken: () => string): Pairings {
  // Two frames may pair at once: each reads what the other has written.
  const inTurn = inTurns();

  return {
    issue: (tabId) => inTurn(async () => add(await shelf.read(), tabId)),
    exchange: (token, tabId) =>
      inTurn(async () => {
        const { [token]: tab, ...others } = await shelf.read();
        return tab === tabId ? add(others, tabId) : null;
      }),
  };

  async function add(tokens: Readonly<Record<string, number>>, tabId: number): Promise<string> {
    const token = randomToken();
    const kept = Object.entries(tokens).slice(-(MOST_TOKENS - 1));
    await shelf.write({ ...Object.fromEntries(kept), [token]: tabId });
    return token;
  }
}
