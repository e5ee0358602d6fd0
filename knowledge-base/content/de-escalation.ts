import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';

/** Steps for calming a call down, mostly called by their initials. */
export const deEscalationModelSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('small letters, digits and hyphens; never changes'),
  name: localisedSchema.describe('the acronym, or what the steps are called'),
  steps: z.array(localisedSchema).min(2).describe('in their order; of an acronym, the English words give it'),
  origin: localisedSchema.optional().describe('who taught it first, as far as it is known'),
  use: z
    .enum(['guide', 'recognise', 'abuse'])
    .describe('`guide`: operators are led by it; `recognise`: only to be known when met; `abuse`: against insults'),
  ...healthShape,
  ...provenanceShape,
});
export type DeEscalationModel = z.infer<typeof deEscalationModelSchema>;

export const deEscalation = defineKind({
  schema: deEscalationModelSchema,
  source: { folder: 'de-escalation', format: 'yaml', perFile: 'one' },
  about: 'A model of steps for calming a call down.',
});
