import * as z from 'zod/mini';
import { roleSchema } from './messages/picking-values.ts';

const KEY = 'map-trials';
const MOST_RECORDS = 50;

const trialsSchema = z.strictObject({
  site: z.string(),
  seen: z.array(z.tuple([z.string(), z.array(roleSchema)])),
});

type Seen = ReadonlyMap<string, ReadonlySet<z.output<typeof roleSchema>>>;

/**
 * On which records of a site the roles of its map were found, while a team lead looks at it: a CRM that loads each record as a
 * page takes the panel beside it along. In the extension's own session storage of the tab, gone with it.
 */
export const mapTrials = {
  /** Null where nobody looks at the map of that site. */
  read(site: string): Seen | null {
    try {
      const parsed = trialsSchema.safeParse(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
      if (!parsed.success || parsed.data.site !== site) return null;
      return new Map(parsed.data.seen.map(([id, roles]) => [id, new Set(roles)]));
    } catch {
      return null; // a sandboxed page denies storage to every frame in it: the map is opened again by hand
    }
  },
  write(site: string, seen: Seen): void {
    const rows = [...seen].slice(-MOST_RECORDS).map(([id, roles]) => [id, [...roles]] as const);
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ site, seen: rows }));
    } catch {
      // as above
    }
  },
  forget(): void {
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // as above
    }
  },
};
