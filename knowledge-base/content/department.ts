import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';

/** A place in the map of departments: what it does, and what a case must have in it to be handed over. */
export const departmentSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('small letters, digits and hyphens; never changes'),
  name: localisedSchema,
  does: z.array(localisedSchema).min(1).describe('what it takes care of'),
  needs: z.array(localisedSchema).min(1).describe('what a case must have in it to be handed over'),
  ...healthShape,
  ...provenanceShape,
});
export type Department = z.infer<typeof departmentSchema>;

export const departments = defineKind({
  schema: departmentSchema,
  source: { folder: 'departments', format: 'yaml', perFile: 'many' },
  about: 'A department: what it takes care of, and what it needs from whoever hands over a case.',
});
