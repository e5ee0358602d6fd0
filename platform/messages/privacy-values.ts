import * as z from 'zod/mini';
import type { Measures } from '@/privacy/policy/judge.ts';
import type { KeepReason } from '@/privacy/policy/policy.ts';
import { text } from './page-values.ts';
import type { Same } from './page-values.ts';

// What the page is told of the policies in force. Where they come from they were checked by stricter schemas.

/** The id of a role, a kind or a reason. */
const name = text(100);
const names = z.union([z.literal('any'), z.array(name)]);

export const keepReasonSchema = z.strictObject({
  id: name,
  text: z.strictObject({ it: text(300), en: z.nullable(text(300)) }),
});

const ruleSchema = z.strictObject({
  fields: names,
  personalData: names,
  action: z.enum(['allow', 'warn', 'ask', 'block']),
  keep: z.optional(z.enum(['with-reason', 'never'])),
});

const privacyPolicySchema = z.strictObject({
  sites: z.union([z.literal('any'), z.array(text(500))]),
  rules: z.array(ruleSchema),
  neverTogether: z.array(z.array(name)),
  reasons: z.array(keepReasonSchema),
});

export const notPersonalSchema = z.strictObject({ kind: name, hash: z.string().check(z.regex(/^[0-9a-f]{8}$/u)) });

export const measuresSchema = z.strictObject({
  policies: z.strictObject({ packs: z.array(privacyPolicySchema), company: z.array(privacyPolicySchema) }),
  salt: name,
  notPersonal: z.array(notPersonalSchema),
});

/** What the panel says of it all: whether the company's rules can be read, and how many values were marked as no personal data. */
export const privacyStatusSchema = z.strictObject({ isCompanyUnreadable: z.boolean(), notPersonal: z.number() });

type Changeable<T> = T extends object ? { -readonly [Key in keyof T]: Changeable<T[Key]> } : T;
true satisfies Same<z.output<typeof measuresSchema>, Changeable<Measures>>;
true satisfies Same<z.output<typeof keepReasonSchema>, Changeable<KeepReason>>;
