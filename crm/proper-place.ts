import type { CrmProfile, FieldRole } from '@/knowledge-base/content/crm-profile.ts';
import type { RecogniserId } from '@/privacy/finding.ts';
import type { EditableField } from './editable-field.ts';

/** The kinds of personal data that belong in this field, by the CRM's profile. */
export function kindsAtHome(field: EditableField, profile: CrmProfile | null): ReadonlySet<RecogniserId> {
  const roles = profile?.fields.filter(({ selectors }) => selectors.some((selector) => field.matches(selector))) ?? [];
  return new Set(roles.map(({ role }) => HOME[role]).filter((kind) => kind !== undefined));
}

const HOME: Partial<Record<FieldRole, RecogniserId>> = { taxCode: 'italian-tax-code', iban: 'iban' };
