import { defaultPolicy } from './default-policy.ts';
import { policyActions } from './policy.ts';
import type { Keep, KeepReason, PolicyAction, PolicySources, PrivacyPolicy } from './policy.ts';

/** What the policies say of one kind of personal data in one field. */
export interface Verdict {
  readonly action: PolicyAction;
  readonly keep: Keep;
}

/**
 * The browser policy decides before the packs, and they before our default; within one of the three, where several policies
 * have an opinion, the strictest. One exception: a pack comes from a feed, so it may not make milder what the default blocks.
 * Only the browser policy, which an administrator writes, may.
 */
export function verdictOn(kind: string, roles: readonly string[], { packs, company }: PolicySources): Verdict {
  const base = opinionOf(defaultPolicy, kind, roles) ?? PERMISSION;
  const byCompany = strictestOf(company, kind, roles);
  if (byCompany) return byCompany;
  const byPacks = strictestOf(packs, kind, roles);
  if (!byPacks) return base;
  return base.action === 'block' ? stricter(base, byPacks) : byPacks;
}

/**
 * The kinds among `kinds`, all found in one form, that nobody may keep there: they lie side by side with what they must never
 * lie with. Every policy may add to it, and none can take away from our default: a card with its security code is never kept.
 */
export function neverKept(kinds: ReadonlySet<string>, { packs, company }: PolicySources): ReadonlySet<string> {
  const groups = [defaultPolicy, ...packs, ...company].flatMap(({ neverTogether }) => neverTogether);
  return new Set(groups.filter((group) => group.every((kind) => kinds.has(kind))).flat());
}

/** What an operator may answer: of the browser policy if it names reasons, else of the packs, else our own. */
export function reasonsOf({ packs, company }: PolicySources): readonly KeepReason[] {
  for (const source of [company, packs]) {
    const byId = new Map(source.flatMap(({ reasons }) => reasons).map((reason) => [reason.id, reason]));
    if (byId.size > 0) return [...byId.values()];
  }
  return defaultPolicy.reasons;
}

/** The policies for one address; `matches` knows the syntax of match patterns. */
export function policiesFor(sources: PolicySources, matches: (pattern: string) => boolean): PolicySources {
  const here = ({ sites }: PrivacyPolicy): boolean => sites === 'any' || sites.some(matches);
  return { packs: sources.packs.filter(here), company: sources.company.filter(here) };
}

const PERMISSION: Verdict = { action: 'allow', keep: 'with-reason' };

function strictestOf(policies: readonly PrivacyPolicy[], kind: string, roles: readonly string[]): Verdict | null {
  const opinions = policies.map((policy) => opinionOf(policy, kind, roles)).filter((opinion) => opinion !== null);
  return opinions.length === 0 ? null : opinions.reduce(stricter);
}

function opinionOf({ rules }: PrivacyPolicy, kind: string, roles: readonly string[]): Verdict | null {
  const rule = rules.find(
    ({ fields, personalData }) =>
      (personalData === 'any' || personalData.includes(kind)) &&
      (fields === 'any' || roles.some((role) => fields.includes(role))),
  );
  return rule ? { action: rule.action, keep: rule.keep ?? 'with-reason' } : null;
}

function stricter(a: Verdict, b: Verdict): Verdict {
  const [first, second] = [a, b].map(({ action }) => policyActions.indexOf(action));
  if (first !== second) return (first ?? 0) > (second ?? 0) ? a : b;
  return a.keep === 'never' ? a : b;
}
