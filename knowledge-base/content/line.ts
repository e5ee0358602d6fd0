import * as z from 'zod';
import { phaseIdSchema } from './call-phase.ts';
import { callerTypeIdSchema } from './caller-type.ts';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';
import { shortcutSchema } from './shortcut.ts';

/** Words to say in a phase of the call; without caller types, to anybody. */
export const lineSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('small letters, digits and hyphens; never changes'),
  phase: phaseIdSchema.describe('the id of a phase'),
  callerTypes: z.array(callerTypeIdSchema).describe('ids of caller types; [] for anybody'),
  text: localisedSchema.describe('the words to say'),
  when: localisedSchema.optional().describe('when they help'),
  shortcut: shortcutSchema.optional(),
  ...healthShape,
  ...provenanceShape,
});
export type Line = z.infer<typeof lineSchema>;

export const lines = defineKind({
  schema: lineSchema,
  source: { folder: 'lines', format: 'yaml', perFile: 'many' },
  about: 'Words to say, by phase of the call and caller type.',
});
