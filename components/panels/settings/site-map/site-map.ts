import type { PageField, RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import type { MapTrial } from '@/knowledge-base/content/map-trial.ts';

/** On which records each role was found, while this panel is open: numbers of records, in memory only. */
export type SeenRoles = ReadonlyMap<string, ReadonlySet<FieldRole>>;

/** The fields of the site beside: what was pointed at, and how the whole map does. */
export interface SiteMap {
  readonly picked: readonly PageField[];
  readonly trial: MapTrial | null;
  readonly seen: SeenRoles;
}

export const NOT_SEEN: SeenRoles = new Map();

/** What was pointed at for a role takes the place of what was pointed at for it before; with no fields it is forgotten. */
export function afterPick(
  picked: readonly PageField[],
  role: FieldRole,
  fields: readonly PageField[],
): readonly PageField[] {
  return [...picked.filter((each) => each.role !== role), ...fields];
}

/** A role that was found once on a record counts as found there: a part of a page may come late, or be folded away. */
export function seenOn(seen: SeenRoles, recordId: string, { fields }: MapTrial): SeenRoles {
  const found = fields.filter(({ by }) => by !== null).map(({ role }) => role);
  return new Map(seen).set(recordId, new Set([...(seen.get(recordId) ?? []), ...found]));
}

export function timesFound(seen: SeenRoles, role: FieldRole): { readonly found: number; readonly of: number } {
  return { found: [...seen.values()].filter((roles) => roles.has(role)).length, of: seen.size };
}

/** What stands in a field, where it is one of those that the record shows anyway. */
export function valueOf(record: RecordContext | null, role: FieldRole): string | null {
  if (!record || !isShown(role)) return null;
  return record[role] ?? null;
}

const SHOWN = ['recordId', 'subject', 'category', 'status', 'customerName'] as const;

function isShown(role: FieldRole): role is (typeof SHOWN)[number] {
  return SHOWN.some((each) => each === role);
}
