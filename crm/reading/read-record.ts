import type { CrmProfile, RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import { guessFields, guessRecord } from './guess.ts';
import { pageOf } from './page.ts';
import { readFields, type FoundFields } from './read-field.ts';
import { treesIn, type Tree } from './trees.ts';

/** What crosses to the panel beside the record's id. */
export const CROSSING = ['subject', 'category', 'customerName', 'status'] as const satisfies readonly (FieldRole &
  keyof RecordContext)[];

export interface RecordPlace {
  readonly document: Document;
  /** Scheme and host. */
  readonly site: string;
  /** All of the address after the host. */
  readonly path: string;
  readonly profile: CrmProfile | null;
}

/** What the profile declares or, where no profile is known, what is likely enough; null without a record's id. */
export function readRecord({ document, site, path, profile }: RecordPlace): RecordContext | null {
  return recordOf(site, readRoles({ document, path, profile }));
}

/** Every role that was found, and by what; `trees` are those of the document, for whoever knows them. */
export function readRoles(
  { document, path, profile }: Omit<RecordPlace, 'site'>,
  trees: readonly Tree[] = treesIn(document),
): FoundFields {
  const page = pageOf(document, path, profile, trees);
  if (!profile) return guessRecord(page) ?? {};
  const declared = readFields(page, profile);
  if (!declared.recordId || profile.basis !== 'public-sources') return declared;
  // Nobody could try such a profile: what it does not find may be found by what stands at the fields.
  return { ...guessFields(page), ...declared };
}

export function recordOf(site: string, found: FoundFields): RecordContext | null {
  const recordId = found.recordId?.value;
  if (!recordId) return null;
  const values = CROSSING.map((role) => [role, found[role]?.value] as const);
  return { site, recordId, ...Object.fromEntries(values.filter(([, value]) => value)) };
}
