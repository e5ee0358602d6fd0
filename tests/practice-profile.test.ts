// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { practiceCrm } from '@/crm/profiles/practice-crm.ts';
import { rolesOf } from '@/crm/proper-place.ts';
import { readRecord } from '@/crm/reading/read-record.ts';
import { mountPracticeCrm } from '@/practice-crm/index.ts';
import { NO_POLICIES } from '@/privacy/policy/policy.ts';
import { verdictOn } from '@/privacy/policy/verdict.ts';
import { recognisers } from '@/privacy/recognisers/index.ts';

const site = 'http://127.0.0.1:8400';
const PAGES = ['#/tickets/48213', '#/customers/C-118204', '#/complaints/new'];

let close = () => {};

describe('the profile of the practice CRM', () => {
  afterEach(() => close());

  it('finds each of its selectors in one of the pages', async () => {
    const wanted = practiceCrm.fields.flatMap(({ selectors = [] }) => selectors);
    const seen = new Set<string>();

    for (const page of PAGES) {
      await open(page);
      for (const selector of wanted) if (document.querySelector(selector)) seen.add(selector);
      close();
    }

    expect(wanted.filter((selector) => !seen.has(selector))).toEqual([]);
  });

  it('reads the record of a ticket', async () => {
    await open('#/tickets/48213');

    expect(readRecord({ document, site, path: '/', profile: practiceCrm })).toEqual({
      site,
      recordId: '48213',
      subject: 'Bolletta doppia di ottobre',
      category: 'Bolletta',
      customerName: 'Marta Ferri',
      status: 'In lavorazione',
    });
  });

  it('reads the record of a customer', async () => {
    await open('#/customers/C-118204');

    expect(readRecord({ document, site, path: '/', profile: practiceCrm })).toEqual({
      site,
      recordId: 'C-118204',
      customerName: 'Marta Ferri',
    });
  });

  it('reads nothing where no record is open', async () => {
    await open('#/complaints/new');

    expect(readRecord({ document, site, path: '/', profile: practiceCrm })).toBeNull();
  });

  it('knows the proper places of personal data', async () => {
    await open('#/customers/C-118204');
    const kindsIn = (selector: string) => {
      const roles = rolesOf(control(selector), practiceCrm);
      return recognisers.map(({ id }) => id).filter((id) => verdictOn(id, roles, NO_POLICIES).action === 'allow');
    };

    expect(kindsIn('input[name="taxCode"]')).toEqual(['italian-tax-code', 'italian-vat-number']);
    expect(kindsIn('input[name="fullName"]')).toEqual(['person-name']);
    expect(kindsIn('input[name="phone"]')).toEqual(['phone-number']);
    expect(kindsIn('input[name="email"]')).toEqual(['email-address']);
    expect(kindsIn('input[name="iban"]')).toEqual(['iban']);
    expect(kindsIn('textarea[name="customerNotes"]')).toEqual([]);
  });
});

async function open(hash: string): Promise<void> {
  location.hash = hash;
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  close = mountPracticeCrm(root, { router: { kind: 'hash' }, language: 'it' });
  await new Promise((done) => setTimeout(done));
}

function control(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} in the page`);
  return found;
}
