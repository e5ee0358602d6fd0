import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';
import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import type { FoundBy } from './evidence.ts';
import { readRoles } from './read-record.ts';

/** What of a page is found, and by what: roles and ways alone, and nothing that stands on the page. */
export interface MapCheck {
  /** Null where the CRM is known by no profile. */
  readonly profile: Pick<CrmProfile, 'id' | 'name' | 'basis'> | null;
  readonly fields: readonly { readonly role: FieldRole; readonly by: FoundBy | null }[];
}

/** What is looked for on a page that no profile describes. */
const GUESSED = ['recordId', 'subject', 'category', 'customerName'] as const satisfies readonly FieldRole[];

export function checkMap(place: { document: Document; path: string; profile: CrmProfile | null }): MapCheck {
  const { document, profile } = place;
  const found = readRoles(place);
  const roles = profile ? new Set(profile.fields.map(({ role }) => role)) : new Set<FieldRole>(GUESSED);
  return {
    profile: profile && { id: profile.id, name: profile.name, basis: profile.basis },
    fields: [...roles].map((role) => ({
      role,
      by: found[role]?.by ?? (isThere(document, profile, role) ? 'selector' : null),
    })),
  };
}

/** A field for an answer is there before anything is written in it. */
function isThere(document: Document, profile: CrmProfile | null, wanted: FieldRole): boolean {
  const fields = profile?.fields.filter(({ role }) => role === wanted) ?? [];
  return fields.some(({ selectors = [], take }) => !take && selectors.some((each) => document.querySelector(each)));
}
