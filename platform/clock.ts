/** The time of day, as the domain wants it. */
export const now = (): string => new Date().toISOString();

export const newId = (): string => crypto.randomUUID();

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Does the work later; what it gives back calls it off. */
export function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}
