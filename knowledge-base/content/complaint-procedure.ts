import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape, sourceIdSchema } from './provenance.ts';

export const procedureIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+$/u)
  .brand<'ProcedureId'>();
export type ProcedureId = z.infer<typeof procedureIdSchema>;

/** The sectors that have a regulator, or rules of their own; the panel groups the procedures by them. */
export const sectorSchema = z.enum([
  'energy',
  'water',
  'waste',
  'telecoms',
  'post',
  'banking',
  'insurance',
  'transport',
  'commerce',
  'public',
  'privacy',
]);
export type Sector = z.infer<typeof sectorSchema>;

/** Since when a rule applies: a day, or only a year where the source gives no more. */
const inForceFromSchema = z.string().regex(/^\d{4}(?:-\d{2}-\d{2})?$/u, 'a day (2026-01-31) or a year (2026)');

/** A statement of a procedure with its own source; `recheck` shows it as uncertain whatever its confidence. */
export const statementSchema = z.strictObject({
  text: localisedSchema,
  recheck: z.boolean().optional().describe('shown as uncertain whatever its confidence'),
  ...provenanceShape,
});
export type Statement = z.infer<typeof statementSchema>;

/**
 * A deadline as the sources state it. Dates are computed from it later, by `complaints/deadlines`. `value` and `unit`
 * are `null` together, when the sources give no number. `roll` says what happens when the last day is a holiday.
 */
export const deadlineRuleSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/u)
      .describe('its name in the procedure; never changes'),
    subject: localisedSchema.describe('what is to be done'),
    value: z.number().int().positive().nullable().describe('how many; null where the sources give no number'),
    unit: z
      .enum(['calendar_days', 'working_days', 'months', 'hours', 'years'])
      .nullable()
      .describe('of what; null together with the number'),
    countedFrom: localisedSchema.describe('the event that it runs from'),
    party: z.enum(['company', 'customer']).describe('who has to keep it'),
    suspension: localisedSchema.optional().describe('when it does not run'),
    roll: z.enum(['none', 'next_working_day_eu']).describe('what happens when it ends on a holiday'),
    note: localisedSchema.optional(),
    recheck: z.boolean().optional().describe('shown as uncertain whatever its confidence'),
    ...provenanceShape,
  })
  .refine((rule) => (rule.value === null) === (rule.unit === null), {
    path: ['unit'],
    message: 'a number needs a unit, and a unit needs a number',
  });
export type DeadlineRule = z.infer<typeof deadlineRuleSchema>;

/**
 * Who to turn to when the answer does not come or does not satisfy. `mandatoryBeforeCourt` is `null` when it depends or
 * is not known; `beforeCourt` then says on what it depends. `cost` is absent when no source states it.
 */
export const secondLevelSchema = z.strictObject({
  body: localisedSchema.describe('whom to turn to'),
  rule: localisedSchema.describe('when and how'),
  mandatoryBeforeCourt: z.boolean().nullable().describe('null where it depends, or is not known'),
  beforeCourt: localisedSchema.optional().describe('on what it depends'),
  cost: localisedSchema.optional().describe('what it costs the customer; absent where no source says'),
  recheck: z.boolean().optional().describe('shown as uncertain whatever its confidence'),
  ...provenanceShape,
});
export type SecondLevel = z.infer<typeof secondLevelSchema>;

/** A question without a sure answer, and where it was met; never to be stated to the caller. */
export const openPointSchema = localisedSchema.extend({ sources: z.array(sourceIdSchema).min(1).optional() });
export type OpenPoint = z.infer<typeof openPointSchema>;

/**
 * A complaint procedure of one regulator: law as data, each statement with source, date and confidence. `legalBasis`
 * names Italian and European acts as they are cited, in Italian only. `recheck` says why everything in the procedure is
 * to be shown as uncertain.
 */
export const complaintProcedureSchema = z.strictObject({
  id: procedureIdSchema.describe('small letters, digits and hyphens; never changes'),
  sector: sectorSchema.describe('whose rules these are'),
  title: localisedSchema,
  status: localisedSchema.describe('whether it is in force, in words'),
  inForceFrom: inForceFromSchema.nullable().describe('a day or a year; null where it is not known'),
  ...healthShape,
  legalBasis: z.array(z.string().min(1)).describe('acts as they are cited, in Italian'),
  scope: statementSchema.describe('what it is about'),
  who: statementSchema.describe('who may complain'),
  channels: statementSchema.describe('how a complaint comes in'),
  content: z.array(statementSchema).describe('what a complaint must have in it'),
  tell: z.array(statementSchema).describe('what to tell the caller'),
  acknowledgement: statementSchema.describe('whether and how receipt is confirmed'),
  deadlines: z
    .array(deadlineRuleSchema)
    .refine(haveUniqueIds, 'two deadlines with the same id')
    .describe('terms, as the sources state them'),
  secondLevel: z.array(secondLevelSchema).describe('whom to turn to afterwards'),
  compensation: z.array(statementSchema).describe('what is owed when a term is missed'),
  logDuties: statementSchema.optional().describe('what must be recorded'),
  operations: statementSchema.optional().describe('how the centre goes about it'),
  openPoints: z.array(openPointSchema).describe('questions without a sure answer; never told to the caller'),
  recheck: localisedSchema.optional().describe('why all of it is to be shown as uncertain'),
});
export type ComplaintProcedure = z.infer<typeof complaintProcedureSchema>;

/** A stage of complaint handling in the order of ISO 10002. */
export const complaintStageSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('small letters, digits and hyphens; never changes'),
  iso: z.string().describe('its name in ISO 10002'),
  text: localisedSchema.describe('what is done in it'),
  ...healthShape,
  ...provenanceShape,
});
export type ComplaintStage = z.infer<typeof complaintStageSchema>;

export const procedures = defineKind({
  schema: complaintProcedureSchema,
  source: { folder: 'procedures', format: 'yaml', perFile: 'one' },
  about: 'A complaint procedure of one regulator, with its deadline rules: law as data.',
});

export const stages = defineKind({
  schema: complaintStageSchema,
  source: { folder: 'stages', format: 'yaml', perFile: 'many' },
  about: 'A stage of complaint handling in the order of ISO 10002.',
});

function haveUniqueIds(rules: readonly { id: string }[]): boolean {
  return new Set(rules.map(({ id }) => id)).size === rules.length;
}
