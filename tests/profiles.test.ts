// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crmProfiles, profileAt, profileOf } from '@/crm/profiles/index.ts';
import { pageOf, type ReadPage } from '@/crm/reading/page.ts';
import { readField } from '@/crm/reading/read-field.ts';
import { readRecord } from '@/crm/reading/read-record.ts';
import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';
import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import { EXPECTED } from './pages/expected.ts';

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
});

describe.each(crmProfiles.filter(({ id }) => id !== 'practice-crm').map((profile) => [profile.id, profile] as const))(
  'the pages that are kept of %s', // the practice CRM is here itself: its own test renders it
  (id, profile) => {
    const pages = readdirSync('tests/pages').filter((file) => file === `${id}.html` || file.startsWith(`${id}.`));

    it('are there', () =>
      expect(pages, `tests/pages/${id}.html is missing: one page of the CRM`).toContain(`${id}.html`));

    it('show each field that it declares', () => {
      const seen = new Set<FieldRole>();
      for (const page of pages) {
        const read = open(page, profile);
        for (const { role, selectors = [] } of profile.fields) {
          // A field for an answer is empty until it is written.
          if (readField(read, profile, role) || selectors.some((each) => document.querySelector(each))) seen.add(role);
        }
      }

      expect(profile.fields.map(({ role }) => role).filter((role) => !seen.has(role))).toEqual([]);
    });

    it.each(pages)('are known as its own: %s', (page) => {
      const { path } = open(page, profile);
      const url = addressOf(profile) + path;

      expect(profileOf({ document, url, profiles: crmProfiles })?.id).toBe(id);
      const byItself = (each: CrmProfile) => profileOf({ document, url: 'https://crm.example/', profiles: [each] });
      expect(crmProfiles.filter(byItself).map((each) => each.id)).toEqual(profile.signs ? [id] : []);
    });

    it.each(pages)('are read as their record: %s', (page) => {
      const { path } = open(page, profile);

      const record = readRecord({ document, site: SITE, path, profile });

      expect(record).toEqual(expectedOf(page).record && { site: SITE, ...expectedOf(page).record });
    });
  },
);

const SITE = 'https://crm.example.it';

function open(page: string, profile: CrmProfile): ReadPage {
  const { head, body } = new DOMParser().parseFromString(readFileSync(`tests/pages/${page}`, 'utf8'), 'text/html');
  document.documentElement.replaceChildren(head, body);
  return pageOf(document, expectedOf(page).path, profile);
}

function expectedOf(page: string) {
  const expected = EXPECTED[page.replace(/\.html$/u, '')];
  if (!expected) throw new Error(`tests/pages/expected.ts does not say what ${page} is to be read as`);
  return expected;
}

/** A host that the profile answers for, or any other where it goes by what the page shows. */
function addressOf({ addresses: [pattern = 'https://crm.example/*'] }: CrmProfile): string {
  return new URL(pattern.replace(/^\*:/u, 'https:').replace('//*.', '//x.').replaceAll('*', 'x')).origin;
}
