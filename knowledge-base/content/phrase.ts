import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';

const languageSchema = z.enum(['it', 'en']);

export const phraseCategorySchema = z.enum([
  'negation',
  'blame',
  'doubt',
  'jargon',
  'bureaucratese',
  'hedge',
  'absolute',
  'command',
]);
export type PhraseCategory = z.infer<typeof phraseCategorySchema>;

/** An expression to avoid and what to say instead, in one language. */
export const phraseSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('small letters, digits and hyphens; never changes'),
  language: languageSchema.describe('the language that it is said in'),
  category: phraseCategorySchema.describe('what is wrong with it'),
  avoid: z.string().trim().min(1).describe('the expression to avoid'),
  prefer: z.string().trim().min(1).describe('what to say instead'),
  why: localisedSchema.describe('why it is better'),
  match: z
    .array(z.string().trim().min(1))
    .min(1)
    .describe('how it is found: whole words, whatever the case and the form of apostrophes'),
  severity: z.enum(['warning', 'suggestion']).describe('how much it matters'),
  ...healthShape,
  ...provenanceShape,
});
export type Phrase = z.infer<typeof phraseSchema>;

export const phrases = defineKind({
  schema: phraseSchema,
  source: { folder: 'phrases', format: 'yaml', perFile: 'many' },
  about: 'An expression to avoid, what to say instead and why, in one language.',
});

/** Expressions that are right as they are, although a phrase to avoid may be found in them. */
export const phraseExceptionsSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('small letters, digits and hyphens; never changes'),
  language: languageSchema.describe('the language that they are said in'),
  texts: z.array(z.string().trim().min(1)).min(1).describe('never marked, whole words, whatever the case'),
  why: localisedSchema.describe('why they are right'),
  ...healthShape,
  ...provenanceShape,
});
export type PhraseExceptions = z.infer<typeof phraseExceptionsSchema>;

export const phraseExceptions = defineKind({
  schema: phraseExceptionsSchema,
  source: { folder: 'phrase-exceptions', format: 'yaml', perFile: 'many' },
  about: 'Expressions that are never marked as to be avoided, as the negations of safety and law.',
});
