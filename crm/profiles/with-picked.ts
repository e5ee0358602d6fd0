import type { CrmProfile, PageField } from '@/knowledge-base/content/crm-profile.ts';

/**
 * A profile with the fields that a team lead pointed at on this site before its own: of a role with several ways the first that
 * finds something counts. `site` is scheme and host. What nobody could try stays so.
 */
export function withPicked(
  base: CrmProfile | null,
  { fields, site }: { fields: readonly PageField[]; site: string },
): CrmProfile | null {
  if (fields.length === 0) return base;
  const { protocol, hostname } = new URL(site);
  return {
    id: hostname.replaceAll(/[^a-z\d]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'crm',
    name: base?.name ?? hostname,
    basis: base?.basis === 'public-sources' ? 'public-sources' : 'measured',
    // Without a port a pattern means every port; with one, Firefox knows no such pattern.
    addresses: [`${protocol}//${hostname}/*`],
    fields: [...fields, ...(base?.fields ?? [])],
  };
}

/** A record is known by its number: a profile that does not say where that stands reads none. */
export function tellsRecords(profile: CrmProfile | null): boolean {
  return profile?.fields.some(({ role }) => role === 'recordId') ?? false;
}
