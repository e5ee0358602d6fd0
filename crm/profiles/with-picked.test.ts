import { describe, expect, it } from 'vitest';
import type { CrmProfile, PageField } from '@/knowledge-base/content/crm-profile.ts';
import { tellsRecords, withPicked } from './with-picked.ts';

const site = 'https://crm.example.it:8443';
const picked: PageField = { role: 'subject', selectors: ['h1'] };
const base: CrmProfile = {
  id: 'acme',
  name: 'Acme CRM',
  basis: 'tested',
  addresses: ['https://*.example.it/*'],
  signs: ['.acme'],
  fields: [
    { role: 'recordId', selectors: ['#number'] },
    { role: 'subject', selectors: ['#subject'] },
  ],
};

describe('what was pointed at', () => {
  it('stands before the fields of the profile that is there, for this site', () => {
    expect(withPicked(base, { fields: [picked], site })).toEqual({
      id: 'crm-example-it',
      name: 'Acme CRM',
      basis: 'measured',
      addresses: ['https://crm.example.it/*'],
      fields: [picked, ...base.fields],
    });
  });

  it('is a profile by itself where nobody knows the CRM', () => {
    expect(withPicked(null, { fields: [picked], site })?.name).toBe('crm.example.it');
  });

  it('leaves what nobody could try as such', () => {
    const profile = withPicked({ ...base, basis: 'public-sources' }, { fields: [picked], site });

    expect(profile?.basis).toBe('public-sources');
  });

  it('changes nothing where there is none', () => {
    expect(withPicked(base, { fields: [], site })).toBe(base);
    expect(withPicked(null, { fields: [], site })).toBeNull();
  });

  it('tells records only with their number', () => {
    expect(tellsRecords(withPicked(null, { fields: [picked], site }))).toBe(false);
    expect(tellsRecords(withPicked(base, { fields: [picked], site }))).toBe(true);
  });
});
