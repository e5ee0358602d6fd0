import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../feeds/policy.ts';
import { parseCompanyPrivacy } from './company-privacy.ts';

const RULE = { personalData: ['iban'], action: 'block' };

describe('a company’s rules for personal data', () => {
  it('are none where the policy has none', () => {
    expect(parseCompanyPrivacy(undefined)).toEqual({ policies: [], isUnreadable: false });
  });

  it('stand for any site, field and kind where they name none', () => {
    const { policies, isUnreadable } = parseCompanyPrivacy([
      { rules: [{ action: 'warn' }], reasons: [{ id: 'asked', it: 'Lo ha chiesto' }] },
      {
        sites: ['https://crm.example.com/*'],
        rules: [{ ...RULE, fields: ['freeText'], keep: 'never' }],
        neverTogether: [['iban', 'birth-date']],
      },
    ]);

    expect(isUnreadable).toBe(false);
    expect(policies).toEqual([
      {
        sites: 'any',
        rules: [{ fields: 'any', personalData: 'any', action: 'warn', keep: undefined }],
        neverTogether: [],
        reasons: [{ id: 'asked', text: { it: 'Lo ha chiesto', en: null } }],
      },
      {
        sites: ['https://crm.example.com/*'],
        rules: [{ fields: ['freeText'], personalData: ['iban'], action: 'block', keep: 'never' }],
        neverTogether: [['iban', 'birth-date']],
        reasons: [],
      },
    ]);
  });

  it.each([
    ['a kind that does not exist', { rules: [{ personalData: ['ibam'], action: 'block' }] }],
    ['an action that does not exist', { rules: [{ ...RULE, action: 'forbid' }] }],
    ['a role that does not exist', { rules: [{ ...RULE, fields: ['notes'] }] }],
    ['a name that is written otherwise', { rule: [RULE] }],
    ['no list', 'block everything'],
    ['an empty list of kinds, which would fit nothing', { rules: [{ ...RULE, personalData: [] }] }],
  ])('with %s do not hold, and that is told; the others hold', (_what, broken) => {
    const { policies, isUnreadable } = parseCompanyPrivacy([{ rules: [RULE] }, broken]);

    expect(isUnreadable).toBe(true);
    expect(policies).toHaveLength(1);
  });

  it('that are no list at all are told', () => {
    expect(parseCompanyPrivacy({ rules: [RULE] })).toEqual({ policies: [], isUnreadable: true });
  });

  it('cost nothing of the feeds when they have a slip, nor the feeds of them', () => {
    const privacy = [{ rules: [RULE] }];

    expect(parsePolicy({ privacy: 'x', allowUserFeeds: false })).toMatchObject({
      reading: 'known',
      allowUserFeeds: false,
    });
    expect(parsePolicy({ privacy, feeds: 'x' })).toMatchObject({ reading: 'unreadable', privacy });
  });
});
