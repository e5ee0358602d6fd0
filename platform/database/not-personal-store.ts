import * as z from 'zod/mini';
import type { NotPersonal } from '@/privacy/policy/not-personal.ts';
import { notPersonalSchema } from '../messages/privacy-values.ts';
import type { KeptNotPersonal, Tables } from './tables.ts';

/** What operators said is no personal datum. A content script makes the hashes; the values never come here. */
export interface NotPersonalStore {
  readNotPersonal(): Promise<{ salt: string; values: NotPersonal[] }>;
  rememberNotPersonal(value: NotPersonal): Promise<void>;
  /** Forgets all of them, and their salt. */
  forgetNotPersonal(): Promise<void>;
}

/** More would be another kind of list: a rule of the company's policy, or a recogniser to be mended. */
export const MOST_NOT_PERSONAL = 500;

export function createNotPersonalStore(tables: Tables, newSalt: () => string): NotPersonalStore {
  return {
    async readNotPersonal() {
      const kept = keptFrom(await tables.get('notPersonal', 'not-personal'));
      return kept ?? change((begun) => begun);
    },
    rememberNotPersonal: async (value) =>
      void (await change(({ salt, values }) => ({
        salt,
        values: [value, ...values.filter(({ kind, hash }) => kind !== value.kind || hash !== value.hash)].slice(
          0,
          MOST_NOT_PERSONAL,
        ),
      }))),
    forgetNotPersonal: () => tables.remove('notPersonal', 'not-personal'),
  };

  async function change(next: (kept: Kept) => Kept): Promise<{ salt: string; values: NotPersonal[] }> {
    let kept: Kept = { salt: '', values: [] };
    await tables.change('notPersonal', 'not-personal', (row) => {
      kept = next(keptFrom(row) ?? { salt: newSalt(), values: [] });
      return [{ ...kept, key: 'not-personal' }];
    });
    return { salt: kept.salt, values: [...kept.values] };
  }
}

const keptSchema = z.object({ salt: z.string().check(z.minLength(1)), values: z.array(notPersonalSchema) });

// What a damaged disk left in another shape counts as nothing.
function keptFrom(row: KeptNotPersonal | undefined): Kept | null {
  const parsed = keptSchema.safeParse(row);
  return parsed.success ? parsed.data : null;
}

type Kept = z.output<typeof keptSchema>;
