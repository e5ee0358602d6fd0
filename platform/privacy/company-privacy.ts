import * as z from 'zod';
import { fieldRoles } from '@/knowledge-base/content/field-role.ts';
import { policyActions } from '@/privacy/policy/policy.ts';
import type { PrivacyPolicy } from '@/privacy/policy/policy.ts';
import { findingPlaceSchema } from '../messages/page-values.ts';

const id = z.string().regex(/^[a-z0-9-]{1,64}$/u);
// By the messages' list of kinds: with the recognisers themselves the background would be twice as big.
const kind = z.enum(findingPlaceSchema.shape.kind.def.entries);

/**
 * A privacy policy as an administrator writes it. Chromium's schema of policies knows no «this or that», so what is left out
 * stands for any.
 */
const companyPolicySchema = z.strictObject({
  sites: z
    .array(
      z
        .string()
        .max(500)
        .regex(/^(?:\*|[a-z-]+):\/\/[^/]+\/.*$/u),
    )
    .min(1)
    .optional(),
  rules: z
    .array(
      z.strictObject({
        fields: z.array(z.enum(fieldRoles)).min(1).optional(),
        personalData: z.array(kind).min(1).optional(),
        action: z.enum(policyActions),
        keep: z.enum(['with-reason', 'never']).optional(),
      }),
    )
    .default([]),
  neverTogether: z.array(z.array(kind).min(2)).default([]),
  reasons: z
    .array(
      z.strictObject({ id, it: z.string().trim().min(1).max(300), en: z.string().trim().min(1).max(300).optional() }),
    )
    .default([]),
});

export interface CompanyPrivacy {
  /** Those that can be read. */
  readonly policies: readonly PrivacyPolicy[];
  /** Whether there is one that can't: it does not hold, and the panel says so. */
  readonly isUnreadable: boolean;
}

/** The `privacy` of a company's policy. One with a slip in it costs none of the others. */
export function parseCompanyPrivacy(privacy: unknown): CompanyPrivacy {
  if (privacy === undefined) return { policies: [], isUnreadable: false };
  if (!Array.isArray(privacy)) return { policies: [], isUnreadable: true };
  const parsed = privacy.map((each) => companyPolicySchema.safeParse(each));
  return {
    policies: parsed.flatMap((each) => (each.success ? [policyOf(each.data)] : [])),
    isUnreadable: parsed.some(({ success }) => !success),
  };
}

function policyOf({ sites, rules, neverTogether, reasons }: z.output<typeof companyPolicySchema>): PrivacyPolicy {
  return {
    sites: sites ?? 'any',
    rules: rules.map(({ fields, personalData, action, keep }) => ({
      fields: fields ?? 'any',
      personalData: personalData ?? 'any',
      action,
      keep,
    })),
    neverTogether,
    reasons: reasons.map((reason) => ({ id: reason.id, text: { it: reason.it, en: reason.en ?? null } })),
  };
}
