import type { CrmProfile, FieldRole } from '@/knowledge-base/content/crm-profile.ts';
import type { RecogniserId } from '@/privacy/finding.ts';
import type { EditableField } from './editable-field.ts';

/** The kinds of personal data that belong in this field, by the CRM's profile. */
export function kindsAtHome(field: EditableField, profile: CrmProfile | null): ReadonlySet<RecogniserId> {
  const roles = profile?.fields.filter(({ selectors }) => selectors.some((selector) => field.matches(selector))) ?? [];
  return new Set(roles.flatMap(({ role }) => HOME[role] ?? []));
}

const HOME: Partial<Record<FieldRole, readonly RecogniserId[]>> = {
  // A company's tax code is its partita IVA.
  taxCode: ['italian-tax-code', 'italian-vat-number'],
  iban: ['iban'],
  customerPhone: ['phone-number'],
  customerEmail: ['email-address'],
};
