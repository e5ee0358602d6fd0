import * as z from 'zod/mini';

const KEY = 'unfinished-note';

const unfinishedSchema = z.object({
  id: z.string(),
  /** What is on screen and not in the database yet, with the moment it was typed; `null` once all is saved. */
  unsaved: z.nullable(
    z.object({ text: z.string(), site: z.nullable(z.string()), recordId: z.nullable(z.string()), at: z.string() }),
  ),
});

/**
 * The note being written in this tab, in the extension's own session storage: it outlives a reload of the panel's frame
 * and an update of the extension, and is gone with the tab. Words of the note are in it only while they are not known to be saved.
 */
export const unfinishedNote = {
  read(): z.infer<typeof unfinishedSchema> | null {
    const kept = attempt(() => JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as unknown);
    const parsed = unfinishedSchema.safeParse(kept);
    return parsed.success ? parsed.data : null;
  },
  write(note: z.infer<typeof unfinishedSchema> | null): void {
    attempt(() => (note === null ? sessionStorage.removeItem(KEY) : sessionStorage.setItem(KEY, JSON.stringify(note))));
  },
};

// A sandboxed page denies storage to every frame in it; the note is then found among the earlier ones.
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
