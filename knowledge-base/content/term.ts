import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';

/** A word that operators meet, and what it means here. */
export const termSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('small letters, digits and hyphens; never changes'),
  term: localisedSchema.describe('the word'),
  meaning: localisedSchema.describe('what it means, in a sentence'),
  ...healthShape,
  ...provenanceShape,
});
export type Term = z.infer<typeof termSchema>;

export const terms = defineKind({
  schema: termSchema,
  source: { folder: 'terms', format: 'yaml', perFile: 'many' },
  about: 'A word of the trade and what it means.',
});
