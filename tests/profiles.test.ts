// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crmProfiles, profileAt } from '@/crm/profiles/index.ts';

describe('the profiles of CRMs', () => {
  it('have an id of their own', () => {
    expect(new Set(crmProfiles.map(({ id }) => id)).size).toBe(crmProfiles.length);
  });

  it.each(crmProfiles.flatMap((profile) => profile.addresses.map((pattern) => [profile.id, pattern] as const)))(
    '%s alone answers for %s',
    (id, pattern) => {
      const address = pattern.replace(/^\*:/u, 'https:').replace('//*/', '//crm.example/').replaceAll('*', 'x');

      expect(profileAt(address)?.id).toBe(id);
      expect(crmProfiles.filter((profile) => profileAt(address, [profile])).map((profile) => profile.id)).toEqual([id]);
    },
  );

  // The practice CRM is here itself: its own test renders it.
  it.each(crmProfiles.filter(({ id }) => id !== 'practice-crm').map((profile) => [profile.id, profile] as const))(
    '%s finds its fields in the page that is kept of it',
    (id, { fields }) => {
      const file = `tests/pages/${id}.html`;
      expect(existsSync(file), `${file} is missing: one page of the CRM, anonymised`).toBe(true);
      const page = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');

      const lost = fields.filter(({ selectors }) => !selectors.some((selector) => page.querySelector(selector)));

      expect(lost.map(({ role }) => role)).toEqual([]);
    },
  );
});
