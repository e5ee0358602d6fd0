import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { placeholders } from './placeholder.ts';
import { provenanceShape } from './provenance.ts';

/** A text to send or file, with what it leaves open. */
export const documentTemplateSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('small letters, digits and hyphens; never changes'),
  title: localisedSchema.describe('what it is called'),
  use: localisedSchema.describe('when it is sent, and to whom'),
  subject: localisedSchema.optional().describe('the subject of the message'),
  body: localisedSchema.describe(`the text; may leave open ${placeholders.map((name) => `{${name}}`).join(' ')}`),
  ...healthShape,
  ...provenanceShape,
});
export type DocumentTemplate = z.infer<typeof documentTemplateSchema>;

export const documents = defineKind({
  schema: documentTemplateSchema,
  source: { folder: 'documents', format: 'yaml', perFile: 'one' },
  about: 'A text to send or file, with placeholders from a closed list.',
});
