import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../find-personal-data.ts';
import { judge, keptKey } from './judge.ts';
import type { FieldToJudge, Measures } from './judge.ts';
import { notPersonalHash } from './not-personal.ts';
import { holdOf, openFindings } from './open-findings.ts';
import { NO_POLICIES } from './policy.ts';
import type { PolicyAction } from './policy.ts';

const SALT = 'a salt of this computer';
const PAN = 'carta 4539 1488 0343 6467';
const CVV = 'CVV 123';
const IBAN = 'IBAN IT60X0542811101000000123456';
const measures: Measures = { policies: NO_POLICIES, salt: SALT, notPersonal: [] };

describe('a text', () => {
  it('is judged finding by finding, in the field it is in', () => {
    expect(verdicts(`${PAN}, ${IBAN}`)).toEqual([
      ['payment-card', 'block', true],
      ['iban', 'warn', true],
    ]);
    expect(verdicts(IBAN, { roles: ['iban'] })).toEqual([]);
    expect(verdicts(PAN, { roles: ['iban'] })).toEqual([['payment-card', 'block', true]]);
  });

  it('with a card and its code has neither kept nor called something else', () => {
    const both = judged(`${PAN} ${CVV}`);

    expect(both.map(({ mayKeep, mayDismiss }) => [mayKeep, mayDismiss])).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  it('beside a field of the same form with the other half is judged as if it were in it', () => {
    expect(verdicts(PAN, { beside: new Set(['card-security-code']) })).toEqual([['payment-card', 'block', false]]);
  });

  it('keeps what has a reason, in whatever groups it is written, and holds nothing any more', () => {
    const [card] = judged(PAN);
    const kept = new Map([[card ? keptKey(card, PAN) : '', 'needed']]);
    const again = judged('carta 4539148803436467', { kept });

    expect(again.map(({ keptBecause }) => keptBecause)).toEqual(['needed']);
    expect([holdOf(judged(PAN)), holdOf(again), openFindings(again).length]).toEqual(['block', null, 0]);
    expect(judged(`${PAN} ${CVV}`, { kept }).map(({ keptBecause }) => keptBecause)).toEqual([null, null]);
  });

  it('is held for a confirmation, once nothing is blocked', () => {
    const asking = withRule('iban', 'ask');

    expect(holdOf(judged(IBAN, {}, asking))).toBe('ask');
    expect(holdOf(judged(`${IBAN}, ${PAN}`, {}, asking))).toBe('block');
    expect(holdOf(judged(IBAN))).toBeNull();
  });
});

describe('«it is no personal datum»', () => {
  it('holds for that value and that kind alone, in whatever groups and case', () => {
    const remembering = remembered(IBAN);

    expect(judged('iban: it60 x054 2811 1010 0000 0123 456', {}, remembering)).toEqual([]);
    expect(judged('IBAN DE89370400440532013000', {}, remembering)).toHaveLength(1);
    expect(judged(PAN, {}, remembering)).toHaveLength(1);
  });

  it('does not hold for a card with its code', () => {
    expect(judged(PAN, {}, remembered(PAN))).toEqual([]);
    expect(judged(`${PAN} ${CVV}`, {}, remembered(PAN))).toHaveLength(2);
  });

  it('does not hold under another salt', () => {
    expect(judged(IBAN, {}, { ...remembered(IBAN), salt: 'of another computer' })).toHaveLength(1);
  });

  it('is a hash too short to lead back to one value', () => {
    const [found] = findPersonalData(IBAN);

    expect(found && notPersonalHash(found, { text: IBAN, salt: SALT })).toMatch(/^[0-9a-f]{8}$/u);
  });
});

function judged(text: string, field: Partial<FieldToJudge> = {}, by: Measures = measures) {
  return judge(
    {
      text,
      findings: findPersonalData(text),
      roles: ['freeText'],
      beside: new Set(),
      kept: new Map(),
      mayMove: () => false,
      ...field,
    },
    by,
  );
}

function verdicts(text: string, field: Partial<FieldToJudge> = {}) {
  return judged(text, field).map(({ kind, action, mayKeep }) => [kind, action, mayKeep]);
}

function withRule(kind: string, action: PolicyAction): Measures {
  const rules = [{ fields: 'any', personalData: [kind], action }] as const;
  return { ...measures, policies: { packs: [], company: [{ sites: 'any', rules, neverTogether: [], reasons: [] }] } };
}

function remembered(text: string): Measures {
  const notPersonal = findPersonalData(text).map((finding) => ({
    kind: finding.kind,
    hash: notPersonalHash(finding, { text, salt: SALT }),
  }));
  return { ...measures, notPersonal };
}
