import type { CrmProfile, FieldRole, PageField } from '@/knowledge-base/content/crm-profile.ts';
import type { RecogniserId } from '@/privacy/finding.ts';
import type { EditableField } from './editable-field.ts';
import { labelOf } from './field-label.ts';
import { plainLabel } from './reading/label-words.ts';

/** The kinds of personal data that belong in this field, by the CRM's profile. */
export function kindsAtHome(field: EditableField, profile: CrmProfile | null): ReadonlySet<RecogniserId> {
  const roles =
    profile?.fields.filter(({ selectors, labels }) => isAt(field, selectors) || isCalled(field, labels)) ?? [];
  return new Set(roles.flatMap(({ role }) => HOME[role] ?? []));
}

function isAt(field: EditableField, selectors: PageField['selectors']): boolean {
  return selectors?.some((selector) => field.matches(selector)) ?? false;
}

function isCalled(field: EditableField, labels: PageField['labels']): boolean {
  return labels?.map(plainLabel).includes(plainLabel(labelOf(field))) ?? false;
}

const HOME: Partial<Record<FieldRole, readonly RecogniserId[]>> = {
  // A company's tax code is its partita IVA.
  taxCode: ['italian-tax-code', 'italian-vat-number'],
  iban: ['iban'],
  customerPhone: ['phone-number'],
  customerEmail: ['email-address'],
};
