import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';

export const callerTypeIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+$/u)
  .brand<'CallerTypeId'>();
export type CallerTypeId = z.infer<typeof callerTypeIdSchema>;

/** A way in which callers behave, and how to meet it. Always chosen by the operator: nothing recognises it by itself. */
export const callerTypeSchema = z.strictObject({
  id: callerTypeIdSchema.describe('small letters, digits and hyphens; never changes'),
  name: localisedSchema,
  signs: z.array(localisedSchema).min(1).describe('what the operator hears'),
  style: localisedSchema.describe('how to speak'),
  do: z.array(localisedSchema).min(1).describe('what helps'),
  dont: z.array(localisedSchema).min(1).describe('what makes it worse'),
  lines: z.array(localisedSchema).min(1).describe('words to say, without quotation marks'),
  escalateWhen: localisedSchema.optional().describe('when to call the supervisor'),
  ...healthShape,
  ...provenanceShape,
});
export type CallerType = z.infer<typeof callerTypeSchema>;

export const callerTypes = defineKind({
  schema: callerTypeSchema,
  source: { folder: 'caller-types', format: 'yaml', perFile: 'one' },
  about: 'A type of caller: the signs, how to speak, what helps, what to say, when to hand over.',
});
