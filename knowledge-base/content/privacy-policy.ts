import * as z from 'zod';
import { fieldRoles } from './field-role.ts';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';

const idSchema = z.string().regex(/^[a-z0-9-]+$/u);

/** `ask` stops the save once; `block` stops every save until it is redacted, or kept with a reason. */
export const privacyActionSchema = z.enum(['allow', 'warn', 'ask', 'block']);
export type PrivacyAction = z.infer<typeof privacyActionSchema>;

const personalDataSchema = z
  .union([z.literal('any'), z.array(idSchema).min(1)])
  .describe('kinds of personal data by the ids of their recognisers, or any');

/** What happens to kinds of personal data in fields of some role. */
export const privacyRuleSchema = z.strictObject({
  fields: z.union([z.literal('any'), z.array(z.enum(fieldRoles)).min(1)]).describe('roles of fields, or any'),
  personalData: personalDataSchema,
  action: privacyActionSchema.describe(
    '`ask` stops the save once; `block` stops every save until it is redacted, or kept with a reason',
  ),
  keep: z
    .enum(['with-reason', 'never'])
    .optional()
    .describe('whether a reason lets it be kept; `with-reason` when absent'),
});

/** What may be written where. The first rule that fits decides; where none fits, the policies below it decide. */
export const privacyPolicySchema = z.strictObject({
  id: idSchema.describe('small letters, digits and hyphens; never changes'),
  title: localisedSchema,
  sites: z
    .union([z.literal('any'), z.array(z.string().min(1)).min(1)])
    .describe('match patterns in the syntax of browsers, or any'),
  rules: z.array(privacyRuleSchema).min(1).describe('the first that fits decides'),
  neverTogether: z
    .array(z.array(idSchema).min(2))
    .describe('kinds that can never be kept side by side, whatever the rules and the reason'),
  reasons: z
    .array(z.strictObject({ id: idSchema, text: localisedSchema }))
    .describe('what an operator may answer to keep something'),
  ...healthShape,
  ...provenanceShape,
});
export type PrivacyPolicy = z.infer<typeof privacyPolicySchema>;

export const privacyPolicies = defineKind({
  schema: privacyPolicySchema,
  source: { folder: 'privacy-policies', format: 'yaml', perFile: 'one' },
  about:
    'What personal data may be written where: allow, warn, ask or block, by site, role of field and kind. It stands above what Spalla does by itself and below the browser policy; what Spalla blocks by itself, a pack cannot allow.',
});
