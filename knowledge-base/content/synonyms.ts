import * as z from 'zod';
import { defineKind } from './kind.ts';

/**
 * Expressions that mean the same to whoever searches, in one language. They are found in any of their forms, and take the
 * place of one another: wording, not a statement, so that there is nothing to prove.
 */
export const synonymsSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('small letters, digits and hyphens; never changes'),
  language: z.enum(['it', 'en']).describe('the language of the expressions'),
  words: z
    .array(z.string().trim().min(1).max(60))
    .min(2)
    .max(20)
    .describe('words or expressions, up to five words each, that stand for one another'),
});
export type Synonyms = z.infer<typeof synonymsSchema>;

export const synonyms = defineKind({
  schema: synonymsSchema,
  source: { folder: 'synonyms', format: 'yaml', perFile: 'many' },
  about: 'Expressions that mean the same to whoever searches: an answer that holds one of them is found by the others.',
});
