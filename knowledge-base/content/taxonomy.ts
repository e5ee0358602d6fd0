import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';

/** The lists that the closing of a call chooses from; a pack may change what is in them, not which there are. */
export const taxonomyIdSchema = z.enum(['contact-reasons', 'outcomes', 'report-fields']);
export type TaxonomyId = z.infer<typeof taxonomyIdSchema>;

/** A code, as it goes into the report, and what the operator reads. */
export const taxonomyEntrySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('the code; never changes'),
  name: localisedSchema.describe('what the operator reads'),
});
export type TaxonomyEntry = z.infer<typeof taxonomyEntrySchema>;

export const taxonomySchema = z.strictObject({
  id: taxonomyIdSchema.describe('which list it is'),
  title: localisedSchema,
  entries: z
    .array(taxonomyEntrySchema)
    .min(1)
    .refine(haveUniqueIds, 'two entries with the same id')
    .describe('in the order in which they are shown'),
  ...healthShape,
  ...provenanceShape,
});
export type Taxonomy = z.infer<typeof taxonomySchema>;

export const taxonomies = defineKind({
  schema: taxonomySchema,
  source: { folder: 'taxonomies', format: 'yaml', perFile: 'one' },
  about: 'A list that the closing of a call chooses from: reasons of contact, outcomes, fields of the report.',
});

function haveUniqueIds(entries: readonly { id: string }[]): boolean {
  return new Set(entries.map(({ id }) => id)).size === entries.length;
}
