import { describe, expect, it } from 'vitest';
import { recognisers } from '../recognisers/index.ts';
import { defaultPolicy } from './default-policy.ts';
import { NO_POLICIES } from './policy.ts';
import type { PolicyRule, PrivacyPolicy } from './policy.ts';
import { neverKept, policiesFor, reasonsOf, verdictOn } from './verdict.ts';

const KINDS = recognisers.map(({ id }) => id);

describe('without any configuration', () => {
  it.each([
    ['taxCode', 'italian-tax-code'],
    ['taxCode', 'italian-vat-number'],
    ['iban', 'iban'],
    ['customerPhone', 'phone-number'],
    ['customerEmail', 'email-address'],
  ])('the field %s is the proper place of %s, and of nothing else', (role, kind) => {
    expect(verdictOn(kind, [role], NO_POLICIES).action).toBe('allow');

    const others = KINDS.filter((other) => verdictOn(other, [role], NO_POLICIES).action === 'allow');
    expect(others.every((other) => verdictOn(other, ['freeText'], NO_POLICIES).action === 'warn')).toBe(true);
    expect(others.length).toBeLessThanOrEqual(2);
  });

  it('free text is warned of, secrets and card numbers are blocked in any field', () => {
    const blocked = KINDS.filter((kind) => verdictOn(kind, ['freeText'], NO_POLICIES).action === 'block');
    const warned = KINDS.filter((kind) => verdictOn(kind, ['freeText'], NO_POLICIES).action === 'warn');

    expect(blocked).toEqual(['payment-card', 'card-security-code', 'credential']);
    expect(blocked.length + warned.length).toBe(KINDS.length);
    for (const kind of blocked) expect(verdictOn(kind, ['iban'], NO_POLICIES).action).toBe('block');
  });

  it('a card number may be kept with a reason, a security code and a password never', () => {
    expect(verdictOn('payment-card', ['freeText'], NO_POLICIES).keep).toBe('with-reason');
    expect(verdictOn('card-security-code', ['freeText'], NO_POLICIES).keep).toBe('never');
    expect(verdictOn('credential', ['freeText'], NO_POLICIES).keep).toBe('never');
  });

  it.each(['health-data', 'criminal-record', 'minor', 'religious-belief'])('%s is gently pointed out', (kind) => {
    expect(verdictOn(kind, ['freeText'], NO_POLICIES).action).toBe('warn');
  });

  it('has reasons in both languages', () => {
    expect(reasonsOf(NO_POLICIES)).toBe(defaultPolicy.reasons);
    expect(defaultPolicy.reasons.every(({ text }) => text.it !== '' && text.en)).toBe(true);
  });
});

describe('who decides', () => {
  it('is the pack over the default, and the browser policy over the pack', () => {
    const packs = [policy([{ fields: ['freeText'], personalData: ['iban'], action: 'block' }])];
    const company = [policy([{ fields: 'any', personalData: ['iban'], action: 'ask' }])];

    expect(verdictOn('iban', ['freeText'], { packs, company: [] }).action).toBe('block');
    expect(verdictOn('iban', ['freeText'], { packs, company }).action).toBe('ask');
    expect(verdictOn('email-address', ['freeText'], { packs, company }).action).toBe('warn');
  });

  it('is the first rule that fits within a policy, and the strictest of several policies', () => {
    const mild = policy([
      { fields: ['freeText'], personalData: ['iban'], action: 'allow' },
      { fields: 'any', personalData: 'any', action: 'block' },
    ]);
    const strict = policy([{ fields: 'any', personalData: ['iban'], action: 'ask', keep: 'never' }]);

    expect(verdictOn('iban', ['freeText'], { packs: [mild], company: [] }).action).toBe('allow');
    expect(verdictOn('iban', ['freeText'], { packs: [mild, strict], company: [] })).toEqual({
      action: 'ask',
      keep: 'never',
    });
    expect(verdictOn('iban', ['freeText'], { packs: [strict, mild], company: [] }).action).toBe('ask');
  });

  it('a pack may make milder what is only warned of', () => {
    const packs = [policy([{ fields: ['freeText'], personalData: ['electricity-supply-point'], action: 'allow' }])];

    expect(verdictOn('electricity-supply-point', ['freeText'], { packs, company: [] }).action).toBe('allow');
  });

  it('a pack cannot make milder what the default blocks; the browser policy can', () => {
    const allowing = [policy([{ fields: 'any', personalData: 'any', action: 'allow' }])];

    expect(verdictOn('credential', ['freeText'], { packs: allowing, company: [] })).toEqual({
      action: 'block',
      keep: 'never',
    });
    expect(verdictOn('credential', ['freeText'], { packs: [], company: allowing }).action).toBe('allow');
  });

  it('a pack may take away the reason that the default lets count', () => {
    const packs = [policy([{ fields: 'any', personalData: ['payment-card'], action: 'block', keep: 'never' }])];

    expect(verdictOn('payment-card', ['freeText'], { packs, company: [] }).keep).toBe('never');
  });
});

describe('what can never be kept', () => {
  const both = new Set(['payment-card', 'card-security-code', 'iban']);
  const allowing = policy([{ fields: 'any', personalData: 'any', action: 'allow' }]);

  it('is a card number with its security code, whatever any policy says (PCI DSS 3.3.1)', () => {
    for (const sources of [NO_POLICIES, { packs: [allowing], company: [allowing] }]) {
      expect([...neverKept(both, sources)].toSorted()).toEqual(['card-security-code', 'payment-card']);
    }
  });

  it('is nothing when only one of the two is there', () => {
    expect(neverKept(new Set(['payment-card', 'iban']), NO_POLICIES).size).toBe(0);
    expect(neverKept(new Set(['card-security-code']), NO_POLICIES).size).toBe(0);
  });

  it('may be more by a pack or a browser policy', () => {
    const more = { ...allowing, neverTogether: [['iban', 'birth-date']] };

    expect(neverKept(new Set(['iban', 'birth-date']), { packs: [more], company: [] }).size).toBe(2);
    expect(neverKept(new Set(['iban', 'birth-date']), { packs: [], company: [more] }).size).toBe(2);
  });
});

describe('reasons', () => {
  it('come from the browser policy, else from the packs', () => {
    const packs = [{ ...policy([]), reasons: [reason('pack')] }];
    const company = [{ ...policy([]), reasons: [reason('company')] }];

    expect(reasonsOf({ packs, company }).map(({ id }) => id)).toEqual(['company']);
    expect(reasonsOf({ packs, company: [policy([])] }).map(({ id }) => id)).toEqual(['pack']);
  });
});

describe('the policies for an address', () => {
  it('are those for any site and those whose pattern fits', () => {
    const here = { ...policy([]), sites: ['https://crm.example.com/*'] };
    const elsewhere = { ...policy([]), sites: ['https://shop.example.com/*'] };
    const anywhere = policy([]);

    expect(
      policiesFor({ packs: [here, elsewhere], company: [anywhere] }, (pattern) => pattern.includes('crm')),
    ).toEqual({ packs: [here], company: [anywhere] });
  });
});

function policy(rules: readonly PolicyRule[]): PrivacyPolicy {
  return { sites: 'any', rules, neverTogether: [], reasons: [] };
}

function reason(id: string) {
  return { id, text: { it: id, en: null } };
}
