import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';

/** A way to learn how satisfied customers are. `note` says what the statement does not rest on. */
export const surveySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('small letters, digits and hyphens; never changes'),
  name: localisedSchema.describe('what the centre calls it'),
  method: z.enum(['asked', 'observed']).describe('asked of the customer, or noted by the operator without asking'),
  text: localisedSchema.describe('the words of the question, or what the operator notes'),
  scale: localisedSchema.describe('the answers, with the meaning of both ends'),
  formula: localisedSchema.describe('how the result is computed'),
  note: localisedSchema.optional(),
  ...healthShape,
  ...provenanceShape,
});
export type Survey = z.infer<typeof surveySchema>;

export const surveys = defineKind({
  schema: surveySchema,
  source: { folder: 'surveys', format: 'yaml', perFile: 'many' },
  about: 'A customer survey: the words of the question, its scale and how the result is computed.',
});
