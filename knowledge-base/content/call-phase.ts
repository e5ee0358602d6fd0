import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';

export const phaseIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+$/u)
  .brand<'PhaseId'>();
export type PhaseId = z.infer<typeof phaseIdSchema>;

/** One thing to do in a phase. */
export const checklistItemSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('the name of the tick; never changes'),
  text: localisedSchema.describe('what to do'),
  required: z.boolean().describe('whether a call that lacks it is warned about'),
});
export type ChecklistItem = z.infer<typeof checklistItemSchema>;

/** A phase of the call: its goal, what to do, what to say, what goes wrong. `targetSeconds` serves practice only. */
export const callPhaseSchema = z.strictObject({
  id: phaseIdSchema.describe('small letters, digits and hyphens; never changes'),
  order: z.number().int().positive().describe('its place in the call; no two phases share one'),
  name: localisedSchema,
  goal: localisedSchema.describe('what has been achieved when it ends'),
  targetSeconds: z
    .number()
    .int()
    .positive()
    .describe('how long it takes in practice calls; operators are not timed by it'),
  checklist: z.array(checklistItemSchema).min(1).describe('what to do, in order'),
  lines: z.array(localisedSchema).min(1).describe('words to say, without quotation marks'),
  pitfalls: z.array(localisedSchema).describe('what goes wrong; [] for nothing'),
  ...healthShape,
  ...provenanceShape,
});
export type CallPhase = z.infer<typeof callPhaseSchema>;

export const phases = defineKind({
  schema: callPhaseSchema,
  source: { folder: 'phases', format: 'yaml', perFile: 'one' },
  about: 'A phase of the call with its checklist: the goal, what to do, what to say, what goes wrong.',
});
