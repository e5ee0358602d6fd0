import * as z from 'zod/mini';
import type { MapTrial } from '@/knowledge-base/content/map-trial.ts';
import { fieldRoles } from '@/knowledge-base/content/field-role.ts';
import { crmProfileSchema, foundBySchema, text } from './page-values.ts';
import type { Same } from './page-values.ts';

// What is said while a team lead points at fields: roles and ways to find them, and nothing that stands in them.

export const roleSchema = z.enum(fieldRoles);
export const pageFieldsSchema = crmProfileSchema.shape.fields.check(z.maxLength(100));

/** The words over the page: the panel knows the language, and the content script stays as small as it is. */
export const pickTextsSchema = z.strictObject({ title: text(200), how: text(500), untold: text(500) });

export const pickStepSchema = z.enum(['next', 'previous', 'wider', 'narrower', 'take', 'leave']);

export const mapTrialSchema = z.strictObject({
  profile: z.nullable(crmProfileSchema),
  fields: z.array(
    z.strictObject({
      role: roleSchema,
      by: z.nullable(foundBySchema),
      way: z.nullable(text(500)),
      isByPlace: z.boolean(),
      count: z.int().check(z.nonnegative()),
    }),
  ),
});

true satisfies z.output<typeof mapTrialSchema> extends MapTrial ? true : never;
true satisfies Same<z.output<typeof mapTrialSchema>['fields'][number]['by'], MapTrial['fields'][number]['by']>;
