import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { PrivacyPolicy } from '@/knowledge-base/content/privacy-policy.ts';
import { recognisers } from '@/privacy/recognisers/index.ts';

const KINDS = new Set<string>(recognisers.map(({ id }) => id));

describe('the privacy policies we ship', () => {
  it.each(globSync('knowledge-base/starter-packs/*/privacy-policies/*.yaml'))('%s names kinds that exist', (file) => {
    const { rules, neverTogether } = parse(readFileSync(file, 'utf8')) as PrivacyPolicy;
    const named = [...rules.map(({ personalData }) => personalData), ...neverTogether].filter(
      (kinds) => kinds !== 'any',
    );

    expect(named.flat().filter((kind) => !KINDS.has(kind))).toEqual([]);
  });
});
