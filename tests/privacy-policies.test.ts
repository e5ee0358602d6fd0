import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { PrivacyPolicy } from '@/knowledge-base/content/privacy-policy.ts';
import { defaultPolicy } from '@/privacy/policy/default-policy.ts';

it('the starter pack shows what Spalla does by itself, for team leads to begin with', () => {
  const file = readFileSync('knowledge-base/starter-packs/base/privacy-policies/base.yaml', 'utf8');
  const { sites, rules, neverTogether, reasons } = parse(file) as PrivacyPolicy;

  expect({ sites, rules, neverTogether, reasons }).toEqual(defaultPolicy);
});
