import * as z from 'zod';
import { parseRule } from '../triggers/parse-rule.ts';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';

const ruleSchema = z
  .string()
  .trim()
  .min(1)
  .check((context) => {
    const read = parseRule(context.value);
    if (!read.ok) context.issues.push({ code: 'custom', message: read.problem, input: context.value });
  });

/** Something to show when a rule on the record holds. It is proposed once for a record, and never opens by itself. */
export const triggerSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('small letters, digits and hyphens; never changes'),
  when: ruleSchema.describe('the rule, as a sentence: see below'),
  show: z
    .string()
    .regex(
      /^(?:(?:articles|guides|procedures)\/[a-z0-9-]+|procedures)$/u,
      'must be articles/…, guides/… or procedures/… with an id, or procedures for all of them',
    )
    .describe('what to show: `articles/`, `guides/` or `procedures/` and an id; `procedures` alone for all of them'),
  why: localisedSchema.describe('why it is shown, in a few words to the operator'),
  ...healthShape,
});
export type Trigger = z.infer<typeof triggerSchema>;

export const triggers = defineKind({
  schema: triggerSchema,
  source: { folder: 'triggers', format: 'yaml', perFile: 'many' },
  about: 'What to show when a rule on the record holds, or when words announce something.',
});
