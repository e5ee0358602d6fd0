/** The database did not do what it was asked to; `cause` is what the browser said. */
export class StorageError extends Error {
  override name = 'StorageError';
  constructor(what: string, cause: unknown) {
    super(`Cannot ${what} in the local database`, { cause });
  }
}

/** Strict durability: "saved" on screen means on disk, also after a power cut. */
export const DURABLE = { durability: 'strict' } as const;

interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/** Does all of the work or nothing. Resolves on the transaction's completion, never on a request's success. */
export async function complete(transaction: Transaction, work: () => Promise<unknown>): Promise<void> {
  const finished = transaction.done;
  try {
    await work();
  } catch (error) {
    finished.catch(() => undefined);
    abort(transaction);
    throw error;
  }
  await finished;
}

// A transaction whose request failed has aborted by itself, and says so by throwing.
export function abort(transaction: Pick<Transaction, 'abort'>): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}

/** What the work gives; a failure comes out as a `StorageError` that says what could not be done. */
export async function attempt<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StorageError(what, error);
  }
}
