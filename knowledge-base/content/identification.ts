import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';

/** How sure of the caller one must be before something is told or changed. */
export const identificationLevelSchema = z.strictObject({
  level: z.number().int().min(0).max(9).describe('0 is none at all'),
  text: localisedSchema.describe('what is asked, and what it is enough for'),
});
export type IdentificationLevel = z.infer<typeof identificationLevelSchema>;

/** A sign in a text that something must not be asked or kept; `hint` says how it is recognised, to people. */
const textSignSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  hint: localisedSchema.describe('how it is recognised, to people'),
});

/** How calls are opened and callers identified, and what is never asked. */
export const identificationSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('small letters, digits and hyphens; never changes'),
  openingLine: localisedSchema.describe('the first words, with what the centre fills in between brackets'),
  levels: z.array(identificationLevelSchema).min(1).describe('from the least to the surest'),
  neverAsk: z.array(localisedSchema).min(1).describe('data that nobody may ask for or write down'),
  signs: z.array(textSignSchema).describe('what in a text gives such data away'),
  ...healthShape,
  ...provenanceShape,
});
export type Identification = z.infer<typeof identificationSchema>;

export const identification = defineKind({
  schema: identificationSchema,
  source: { folder: 'identification', format: 'yaml', perFile: 'one' },
  about: 'How calls are opened and callers identified, and what is never asked.',
});
