import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';
import { scenarioIdSchema } from './scenario.ts';

/**
 * The scenarios by which a trainee shows the minimum performance of a competence unit. `minimumSet` is the least that
 * meets the rule; any other choice of `eligible` scenarios that meets it is as good.
 */
export const performanceSetSchema = z.strictObject({
  id: z
    .string()
    .regex(/^UC[1-4]\.P$/u, 'UC1.P to UC4.P')
    .describe('the performance of the qualification profile'),
  rule: localisedSchema.describe('what the profile asks for at least'),
  eligible: z.array(scenarioIdSchema).min(1).describe('scenarios that count'),
  minimumSet: z.array(scenarioIdSchema).min(1).describe('the least that meets the rule'),
  ...healthShape,
  ...provenanceShape,
});
export type PerformanceSet = z.infer<typeof performanceSetSchema>;

export const performanceSets = defineKind({
  schema: performanceSetSchema,
  source: { folder: 'performance-sets', format: 'yaml', perFile: 'many' },
  about: 'The scenarios by which a trainee shows the minimum performance of a competence unit.',
});
