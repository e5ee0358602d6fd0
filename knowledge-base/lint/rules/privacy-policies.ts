import type { PrivacyPolicy } from '../../content/privacy-policy.ts';
import type { LintRule, LintWorld } from '../lint.ts';

/** A kind of personal data that nothing finds: its rule would never fit, and nobody would notice. */
export const unknownPersonalData: LintRule<Pick<LintWorld, 'personalDataKinds'>> = {
  id: 'unknown-personal-data',
  severity: 'error',
  *check({ kind, value }, { personalDataKinds }) {
    if (kind !== 'privacyPolicies') return;
    const { rules, neverTogether } = value as unknown as PrivacyPolicy;
    const named = [
      ...rules.map(({ personalData }, index) => ({ kinds: personalData, where: ['rules', index, 'personalData'] })),
      ...neverTogether.map((kinds, index) => ({ kinds, where: ['neverTogether', index] })),
    ];
    for (const { kinds, where } of named) {
      for (const [index, id] of kinds === 'any' ? [] : kinds.entries()) {
        if (personalDataKinds.includes(id)) continue;
        yield {
          where: [...where, index],
          message: `"${id}" is no kind of personal data, so this would never fit: use one of ${personalDataKinds.join(', ')}`,
        };
      }
    }
  },
};
