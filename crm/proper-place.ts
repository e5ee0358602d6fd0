import type { CrmProfile, PageField } from '@/knowledge-base/content/crm-profile.ts';
import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import type { PolicySources } from '@/privacy/policy/policy.ts';
import { verdictOn } from '@/privacy/policy/verdict.ts';
import { fieldOf, type EditableField } from './editable-field.ts';
import { labelOf } from './field-label.ts';
import { readField } from './field-text.ts';
import { plainLabel } from './reading/label-words.ts';
import { isDrawn } from './visibility.ts';

/** What the CRM's profile calls a field. A field that it does not know is free text, and so are an answer and a description. */
export function rolesOf(field: EditableField, profile: CrmProfile | null): readonly FieldRole[] {
  const known =
    profile?.fields.filter(({ selectors, labels }) => isAt(field, selectors) || isCalled(field, labels)) ?? [];
  const roles = known.map(({ role }) => role);
  return roles.every((role) => WRITTEN_FREELY.has(role)) ? [...roles, 'freeText'] : roles;
}

/** The field where that kind of personal data belongs, when the profile knows it and it is on the page, empty. */
export function properPlaceFor(
  kind: string,
  { profile, policies, document }: { profile: CrmProfile | null; policies: PolicySources; document: Document },
): EditableField | null {
  const places = profile?.fields.filter(
    ({ role }) => !WRITTEN_FREELY.has(role) && verdictOn(kind, [role], policies).action === 'allow',
  );
  for (const { selectors, labels } of places ?? []) {
    const atSelectors = selectors ? document.querySelectorAll<HTMLElement>(selectors.join(', ')) : [];
    const called = labels ? [...document.querySelectorAll('input')].slice(0, MOST_LOOKED_AT) : [];
    const place =
      [...atSelectors].find(isEmptyField) ?? called.find((each) => isEmptyField(each) && isCalled(each, labels));
    if (place) return place;
  }
  return null;
}

const WRITTEN_FREELY: ReadonlySet<FieldRole> = new Set(['freeText', 'description', 'reply']);
/** A page with more has tables in which one writes: to read all their labels would take longer than a key press may. */
const MOST_LOOKED_AT = 200;

function isEmptyField(element: HTMLElement): boolean {
  return fieldOf(element) === element && readField(element).text.trim() === '' && isDrawn(element);
}

function isAt(field: EditableField, selectors: PageField['selectors']): boolean {
  return selectors?.some((selector) => field.matches(selector)) ?? false;
}

function isCalled(field: EditableField, labels: PageField['labels']): boolean {
  return labels?.map(plainLabel).includes(plainLabel(labelOf(field))) ?? false;
}
