import * as z from 'zod/mini';
import type { CallProgress } from '@/call/flow/progress.ts';
import type { Note } from '@/call/notes/note.ts';
import { id, text } from './page-values.ts';
import type { Same } from './page-values.ts';

export const noteSchema = z.strictObject({
  id,
  site: z.nullable(text(300)),
  recordId: z.nullable(id),
  text: text(100_000),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  revision: z.int().check(z.nonnegative()),
});

export const callSchema = z.strictObject({
  id,
  startedAt: z.iso.datetime(),
  phase: id.brand<'PhaseId'>(),
  done: z.record(id, z.array(id)),
  recordId: z.nullable(id),
});

/** A site, and when its pause ends, in milliseconds since the epoch. */
export const enabledSiteSchema = z.strictObject({ site: text(300), pausedUntil: z.nullable(z.number()) });

true satisfies Same<z.output<typeof noteSchema>, Note>;
true satisfies Same<z.output<typeof callSchema>['id'], CallProgress['id']>;
