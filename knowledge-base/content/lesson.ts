import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';

const idSchema = z.string().regex(/^[a-z0-9-]+$/u);

/** A question of the quiz; one answer at least is right. */
export const quizQuestionSchema = z.strictObject({
  id: idSchema,
  question: localisedSchema.describe('what is asked'),
  answers: z
    .array(z.strictObject({ id: idSchema, text: localisedSchema }))
    .min(2)
    .describe('shown in a different order each time'),
  right: z.array(idSchema).min(1).describe('ids of the right answers'),
  why: localisedSchema.describe('why they are right'),
});
export type QuizQuestion = z.infer<typeof quizQuestionSchema>;

/** Something to learn in a few minutes, and a quiz on it. */
export const lessonSchema = z.strictObject({
  id: idSchema.describe('small letters, digits and hyphens; never changes'),
  title: localisedSchema,
  points: z.array(localisedSchema).min(1).describe('what to learn, one thought each'),
  quiz: z.array(quizQuestionSchema).min(1).describe('questions on it'),
  ...healthShape,
  ...provenanceShape,
});
export type Lesson = z.infer<typeof lessonSchema>;

export const lessons = defineKind({
  schema: lessonSchema,
  source: { folder: 'lessons', format: 'yaml', perFile: 'one' },
  about: 'A short lesson with its quiz.',
});
