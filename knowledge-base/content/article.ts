import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';
import { blockSchema } from './rich-text.ts';
import { shortcutSchema } from './shortcut.ts';

export const articleIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+$/u)
  .brand<'ArticleId'>();
export type ArticleId = z.infer<typeof articleIdSchema>;

/**
 * A knowledge article. What is optional is absent when the author did not give it; the screen leaves it out and
 * nothing is invented. `line` is what to say to the caller, `steps` what to do in the CRM.
 */
export const articleSchema = z.strictObject({
  id: articleIdSchema.describe('small letters, digits and hyphens; never changes'),
  question: localisedSchema.describe('as a caller would ask it'),
  line: localisedSchema.describe('what to say: in the Markdown'),
  example: localisedSchema.optional().describe('one case, in a sentence'),
  steps: z
    .strictObject({ it: z.array(blockSchema), en: z.array(blockSchema).nullable() })
    .optional()
    .describe('what to do: in the Markdown'),
  time: localisedSchema.optional().describe('how long it takes, as it is said to the caller'),
  cost: localisedSchema.optional().describe('what it costs the caller'),
  alsoFoundAs: z
    .strictObject({ it: z.array(z.string()), en: z.array(z.string()) })
    .optional()
    .describe('other words that operators look for it with'),
  topic: localisedSchema.optional().describe('a heading to find it under'),
  shortcut: shortcutSchema.optional(),
  ...healthShape,
  ...provenanceShape,
});
export type Article = z.infer<typeof articleSchema>;

export const articles = defineKind({
  schema: articleSchema,
  source: { folder: 'articles', format: 'markdown', perFile: 'one' },
  about: 'An answer: the question it answers, what to say, what to do, time, cost.',
});
