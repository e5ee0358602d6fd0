/** Something that is opened once, and again after it failed or was given up. */
export interface Reopenable<T> {
  /** Whoever asks while it opens waits for the same opening. Rejects when that fails; the next to ask tries again. */
  get(): Promise<T>;
  /** Does away with what is open, then opens it anew. When the work fails, what was open stays. */
  replace(work: () => Promise<void>): Promise<void>;
}

export function reopenable<T>(open: () => Promise<T>): Reopenable<T> {
  let current: Promise<T> | null = null;
  return {
    get,
    async replace(work) {
      await work();
      current = null;
      await get();
    },
  };

  function get(): Promise<T> {
    if (current) return current;
    const opening = open();
    current = opening;
    opening.catch(() => {
      if (current === opening) current = null;
    });
    return opening;
  }
}
