import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { crmProfileSchema, type CrmProfile } from '../content/crm-profile.ts';
import { crmProfileFile, writeCrmProfile } from './write-crm-profile.ts';

const profile: CrmProfile = {
  id: 'crm-example-it',
  name: 'CRM: «Esempio» #1',
  basis: 'measured',
  addresses: ['https://crm.example.it/*'],
  fields: [
    { role: 'recordId', selectors: ['[data-field="number"]', "a[title='x: y']"], take: ['Pratica #{number}*'] },
    { role: 'subject', selectors: ['h1'], read: 'own-text' },
    { role: 'customerName', labels: ["Cliente dell'ente", 'yes', 'a\u0007b\u2028c'] },
    { role: 'category', from: 'path', take: ['/{value}/*'] },
  ],
};

describe('a profile as a source', () => {
  it('is read back as it was', () => {
    const { verifiedOn, ...read } = parse(writeCrmProfile(profile, '2026-11-27'));

    expect(read).toEqual(profile);
    expect(verifiedOn).toBe('2026-11-27');
    expect(crmProfileFile(profile)).toBe('crm-example-it.yaml');
  });

  it('is what a pack takes, with the owner and the term of the pack', () => {
    const source = { owner: 'Team', verifyBy: '2027-05-01', ...parse(writeCrmProfile(profile, '2026-11-27')) };

    expect(crmProfileSchema.safeParse(source).error).toBeUndefined();
  });

  it('says each way once, and none that finds nothing', () => {
    const [first] = profile.fields;
    const twice = { ...profile, fields: [...profile.fields, first as never, { role: 'iban' as const, selectors: [] }] };

    expect(parse(writeCrmProfile(twice, '2026-11-27')).fields).toEqual(profile.fields);
  });

  it('keeps the signs of a CRM that everybody installs under an address of their own', () => {
    const known = { ...profile, addresses: [], signs: ['h2.module-title-text'] };

    expect(parse(writeCrmProfile(known, '2026-11-27'))).toMatchObject({ addresses: [], signs: known.signs });
  });
});
