import * as z from 'zod';
import { phaseIdSchema } from './call-phase.ts';
import { sectorSchema } from './complaint-procedure.ts';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';

const idSchema = z.string().regex(/^[a-z0-9-]+$/u);

export const scenarioIdSchema = idSchema.brand<'ScenarioId'>();
export type ScenarioId = z.infer<typeof scenarioIdSchema>;

/** An element of the qualification profile: a knowledge (C), an ability (A) or the performance (P) of a unit. */
export const evidenceSchema = z.string().regex(/^UC[1-4]\.(?:[CA]\d{1,2}|P)$/u, 'as in UC1.C5, UC3.A8 or UC4.P');

/** One answer of the trainee. `score`: 0 wrong, 1 half right, 2 right; it is never shown without `why`. */
export const scenarioChoiceSchema = z.strictObject({
  id: idSchema,
  text: localisedSchema.describe('what the operator says or does'),
  score: z.union([z.literal(0), z.literal(1), z.literal(2)]).describe('0 wrong, 1 half right, 2 right'),
  tension: z.number().int().min(-2).max(2).describe('what it adds to the tension of the call'),
  why: localisedSchema.describe('why the answer works or does not'),
  next: idSchema.describe('the id of the step that follows, or end'),
});
export type ScenarioChoice = z.infer<typeof scenarioChoiceSchema>;

/** A step. In a call in a foreign language both languages hold the words as spoken, and `gloss` has them in Italian. */
export const scenarioStepSchema = z.strictObject({
  id: idSchema,
  phase: phaseIdSchema.describe('the phase of the call'),
  customer: localisedSchema.describe('what the customer says'),
  gloss: z.string().trim().min(1).optional().describe('the same in Italian, where the call is in another language'),
  choices: z.array(scenarioChoiceSchema).min(2).describe('shown in a different order each time'),
});
export type ScenarioStep = z.infer<typeof scenarioStepSchema>;

/** What a good record of the call has in it; reason and outcome are codes of the taxonomies. */
export const expectedRecordSchema = z.strictObject({
  reason: idSchema.describe('an entry of the taxonomy contact-reasons'),
  subreason: localisedSchema.describe('the reason more closely, in words'),
  outcome: idSchema.describe('an entry of the taxonomy outcomes'),
  privacy: localisedSchema.describe('what must not be in the record, or what was kept back'),
  fields: z.array(localisedSchema).min(1).describe('what must be in the record'),
});
export type ExpectedRecord = z.infer<typeof expectedRecordSchema>;

/** A call to practise on. The tension starts at `start`; at `max` the call turns into a conflict. */
export const scenarioSchema = z.strictObject({
  id: scenarioIdSchema.describe('small letters, digits and hyphens; never changes'),
  title: localisedSchema,
  objective: localisedSchema.describe('what the trainee is to achieve'),
  sector: sectorSchema.describe('whose rules are spoken of'),
  channel: z.enum(['phone', 'chat']).describe('how the customer is in touch'),
  callLanguage: z.enum(['it', 'en']).describe('the language in which the customer speaks'),
  callerType: idSchema.describe('the id of a caller type'),
  assistanceKind: localisedSchema.describe('what kind of help is asked for'),
  hasConflict: z.boolean().describe('whether it is practice in conflict'),
  isInForeignLanguage: z
    .boolean()
    .describe('whether the customer speaks another language; each step then has its gloss'),
  crmFunctions: z.array(localisedSchema).describe('what the trainee uses in the CRM'),
  factsUsed: z
    .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u))
    .describe('procedure/deadline that the lines rest on'),
  evidence: z
    .array(evidenceSchema)
    .describe('elements of the qualification profile that it is evidence of, as UC1.C5; `[]` for none'),
  wrapUpSeconds: z.number().int().positive().describe('the time to write the record'),
  tension: z
    .strictObject({
      start: z.number().int().min(0).describe('when the call begins'),
      max: z.number().int().positive().describe('at this much the call turns into a conflict'),
    })
    .describe('how tense the customer is'),
  steps: z.array(scenarioStepSchema).min(1).describe('the first one begins'),
  expectedRecord: expectedRecordSchema.describe('what a good record of the call has in it'),
  debrief: localisedSchema.describe('what to talk about afterwards'),
  ...healthShape,
  ...provenanceShape,
});
export type Scenario = z.infer<typeof scenarioSchema>;

export const scenarios = defineKind({
  schema: scenarioSchema,
  source: { folder: 'scenarios', format: 'yaml', perFile: 'one' },
  about: 'A call to practise on: what the customer says, the answers to choose from, the record to write.',
});
