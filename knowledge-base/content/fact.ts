import * as z from 'zod';
import { deadlineRuleSchema } from './complaint-procedure.ts';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';

/** What a fact is about; facts are shown and looked for by it. */
export const factTopicSchema = z.enum([
  'opening',
  'identification',
  'data-protection',
  'abuse',
  'timing',
  'deadlines',
  'standards',
  'health-and-safety',
  'practice',
]);
export type FactTopic = z.infer<typeof factTopicSchema>;

/**
 * A statement that stands on its own: a duty, a measure, a definition. `rule` is what follows from it for the centre,
 * where the source or the expert says so. `unit` is the unit of deadlines that the statement defines.
 */
export const factSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('small letters, digits and hyphens; never changes'),
  topic: factTopicSchema.describe('what it is about'),
  text: localisedSchema.describe('the statement, with its limits'),
  rule: localisedSchema.optional().describe('what follows from it for the centre'),
  unit: deadlineRuleSchema.shape.unit.unwrap().optional().describe('the unit of deadlines that it defines'),
  recheck: z.boolean().optional().describe('shown as uncertain whatever its confidence'),
  ...healthShape,
  ...provenanceShape,
});
export type Fact = z.infer<typeof factSchema>;

export const facts = defineKind({
  schema: factSchema,
  source: { folder: 'facts', format: 'yaml', perFile: 'many' },
  about: 'A dated statement with its source, under a topic: a duty, a measure, a definition.',
});
