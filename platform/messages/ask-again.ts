import { MessageError } from './wire.ts';

const TRIES = 5;

/**
 * Asks what changes nothing, and again when the background went to sleep under the question: each time over a new port.
 * Rejects as the last one did.
 */
export async function askAgain<Reply>(ask: () => Promise<Reply>): Promise<Reply> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      const isAsleep = error instanceof MessageError && error.problem === 'disconnected';
      if (!isAsleep || attempt === TRIES) throw error;
    }
  }
}
