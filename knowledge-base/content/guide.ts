import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';

const idSchema = z.string().regex(/^[a-z0-9-]+$/u);

/** Beyond this nobody finds the way, and nobody keeps it up to date. */
const MOST_NODES = 150;

/** Something to ask, and where each answer leads. */
export const guideQuestionSchema = z.strictObject({
  id: idSchema,
  question: localisedSchema.describe('what to ask or look at'),
  why: localisedSchema.optional().describe('what the answer decides'),
  answers: z
    .array(z.strictObject({ text: localisedSchema, next: idSchema.describe('the id of the node that follows') }))
    .min(2)
    .describe('what it may be, and where each leads'),
});

/** What is probably the matter, and what to do about it. */
export const guideOutcomeSchema = z.strictObject({
  id: idSchema,
  hypotheses: z.array(localisedSchema).min(1).describe('what is probably the matter, the likeliest first'),
  interventions: z.array(localisedSchema).min(1).describe('what to do, in this order'),
  articles: z.array(idSchema).optional().describe('ids of articles to read'),
});

export const guideNodeSchema = z.union([guideQuestionSchema, guideOutcomeSchema]);
export type GuideNode = z.infer<typeof guideNodeSchema>;

/** A decision tree; it starts at its first node. */
export const guideSchema = z.strictObject({
  id: idSchema.describe('small letters, digits and hyphens; never changes'),
  title: localisedSchema.describe('the problem, in the words of the customer'),
  nodes: z.array(guideNodeSchema).min(2).max(MOST_NODES).describe('questions and outcomes; the first one comes first'),
  ...healthShape,
  ...provenanceShape,
});
export type Guide = z.infer<typeof guideSchema>;

export const guides = defineKind({
  schema: guideSchema,
  source: { folder: 'guides', format: 'yaml', perFile: 'one' },
  about: 'A guided diagnosis: questions, answers, hypotheses and what to do.',
});
