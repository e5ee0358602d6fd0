import type { PageFields, PageFieldsOptions } from '@/crm/page-fields.ts';
import type { Caller } from '@/platform/messages/caller.ts';

export type StartFields = (options: Omit<PageFieldsOptions, 'find'>) => PageFields;

/** Where the script of the fields leaves itself, in the isolated world that no page sees. */
export const FIELDS = Symbol.for('spalla.fields');

/**
 * What watches the fields, loaded into this page when one is first used; `null` when the browser refuses. Who typed all of a text
 * meanwhile gives no second occasion: what fails, because the background ended under the question, is tried again at once.
 */
export async function loadFields(caller: Pick<Caller<'fields.load', never>, 'ask'>): Promise<StartFields | null> {
  for (let tries = 0; tries < TRIES && !loaded(); tries += 1) {
    await caller.ask('fields.load', {}).catch(() => undefined);
  }
  return loaded();
}

const TRIES = 3;

function loaded(): StartFields | null {
  return (globalThis as { [FIELDS]?: StartFields })[FIELDS] ?? null;
}
