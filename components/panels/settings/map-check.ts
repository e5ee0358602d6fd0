import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';
import type { FieldRole } from '@/knowledge-base/content/field-role.ts';

/** By what a field of the page was found. */
export type FoundBy = 'selector' | 'label' | 'name' | 'autocomplete' | 'title' | 'heading' | 'path';

/** What of the page is found, and by what: roles and ways alone, and nothing that stands on the page. */
export interface MapCheck {
  readonly profile: Pick<CrmProfile, 'id' | 'name' | 'basis'> | null;
  readonly fields: readonly { readonly role: FieldRole; readonly by: FoundBy | null }[];
}

/** For whoever looks after the map of the fields: the same words in every language, and no word of the page. */
export function reportOf({ profile, fields }: MapCheck, site: string | null): string {
  return [
    `site: ${site ?? '-'}`,
    `profile: ${profile ? `${profile.id} (${profile.basis})` : 'none'}`,
    ...fields.map(({ role, by }) => `${role}: ${by ?? 'not found'}`),
  ].join('\n');
}
