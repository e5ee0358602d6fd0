/** What happens to personal data of some kind in some field, the gentlest first. */
export const policyActions = ['allow', 'warn', 'ask', 'block'] as const;
/**
 * `warn` marks it. `ask` stops the save once: who saves again has confirmed. `block` stops every save until it is redacted or
 * kept with a reason.
 */
export type PolicyAction = (typeof policyActions)[number];

/** Whether what is blocked or asked about may be kept when the operator gives a reason. */
export type Keep = 'with-reason' | 'never';

/** For some roles of fields, as the CRM's profile names them, and some kinds of personal data, by their recognisers' ids. */
export interface PolicyRule {
  readonly fields: 'any' | readonly string[];
  readonly personalData: 'any' | readonly string[];
  readonly action: PolicyAction;
  /** `with-reason` when it is absent. */
  readonly keep?: Keep | undefined;
}

/** A reason to keep something, in both languages; `en` is null where nobody translated it. */
export interface KeepReason {
  readonly id: string;
  readonly text: { readonly it: string; readonly en: string | null };
}

/** What may be written where. The first rule that fits decides; where none fits, this policy has no opinion. */
export interface PrivacyPolicy {
  /** Match patterns in the syntax of browsers. */
  readonly sites: 'any' | readonly string[];
  readonly rules: readonly PolicyRule[];
  /** Kinds that can never be kept side by side, whatever the rules and the reason. */
  readonly neverTogether: readonly (readonly string[])[];
  readonly reasons: readonly KeepReason[];
}

/** The policies that a company's packs bring, and those of the browser's own policy. Our default stands below both. */
export interface PolicySources {
  readonly packs: readonly PrivacyPolicy[];
  readonly company: readonly PrivacyPolicy[];
}

export const NO_POLICIES: PolicySources = { packs: [], company: [] };
