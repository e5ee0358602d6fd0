// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { findPersonalData } from '@/privacy/find-personal-data.ts';
import { createDecisions } from './decisions.ts';
import type { EditableField } from './editable-field.ts';
import { practiceCrm } from './profiles/practice-crm.ts';

const PAN = 'carta 4539 1488 0343 6467';
const IBAN = 'IBAN IT60X0542811101000000123456';

afterEach(() => document.body.replaceChildren());

describe('a card number and its security code', () => {
  it('in two fields of one form are as in one: neither may be kept there', () => {
    const [first, second] = fieldsOf('<form><input name="a"><textarea name="b"></textarea></form>');
    const decisions = createDecisions({ document, profile: null });

    expect(decisions.judge(lookedAt(first, PAN)).map(({ mayKeep }) => mayKeep)).toEqual([true]);
    expect(decisions.judge(lookedAt(second, 'CVV 123')).map(({ mayDismiss }) => mayDismiss)).toEqual([false]);
    expect(decisions.judge(lookedAt(first, PAN)).map(({ mayKeep }) => mayKeep)).toEqual([false]);
  });

  it('in two forms are each by itself', () => {
    const [first, second] = fieldsOf('<form><input name="a"></form><form><input name="b"></form>');
    const decisions = createDecisions({ document, profile: null });
    decisions.judge(lookedAt(second, 'CVV 123'));

    expect(decisions.judge(lookedAt(first, PAN)).map(({ mayKeep }) => mayKeep)).toEqual([true]);
  });
});

describe('what was kept', () => {
  it('is kept for as long as it stands in its field', () => {
    const [field] = fieldsOf('<textarea></textarea>');
    const decisions = createDecisions({ document, profile: null });
    const [card] = findPersonalData(PAN);
    if (card) decisions.keep(lookedAt(field, PAN), card, 'needed');

    expect(reasonsIn(decisions.judge(lookedAt(field, `Vedi: ${PAN}`)))).toEqual(['needed']);
    expect(decisions.judge(lookedAt(field, ''))).toEqual([]);
    expect(reasonsIn(decisions.judge(lookedAt(field, PAN)))).toEqual([null]);
  });
});

describe('the field where something belongs', () => {
  it('is named by the profile, and has to be empty', () => {
    const [note, iban] = fieldsOf('<textarea name="customerNotes"></textarea><input name="iban">');
    const decisions = createDecisions({ document, profile: practiceCrm });

    expect(decisions.judge(lookedAt(note, IBAN)).map(({ mayMove }) => mayMove)).toEqual([true]);
    expect(decisions.judge(lookedAt(iban, IBAN))).toEqual([]);

    (iban as HTMLInputElement).value = 'IT';
    const later = createDecisions({ document, profile: practiceCrm });
    expect(later.judge(lookedAt(note, IBAN)).map(({ mayMove }) => mayMove)).toEqual([false]);
  });
});

function reasonsIn(findings: readonly { readonly keptBecause: string | null }[]): readonly (string | null)[] {
  return findings.map(({ keptBecause }) => keptBecause);
}

function lookedAt(field: EditableField | undefined, text: string) {
  if (!field) throw new Error('The page has no such field');
  return { field, text, all: findPersonalData(text) };
}

function fieldsOf(html: string): HTMLElement[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.append(...parsed.body.childNodes);
  return [...document.querySelectorAll<HTMLElement>('input, textarea')];
}
