import type { PageField } from '@/knowledge-base/content/crm-profile.ts';
import { pageFieldsSchema } from '../messages/picking-values.ts';
import type { Tables } from './tables.ts';

/** The fields that a team lead pointed at, by site (scheme and host). */
export interface SiteMapStore {
  readPicked(site: string): Promise<readonly PageField[]>;
  /** In place of those of before; with none, the site is forgotten. */
  writePicked(site: string, fields: readonly PageField[]): Promise<void>;
}

export function createSiteMapStore(tables: Tables): SiteMapStore {
  return {
    async readPicked(site) {
      // What a damaged disk left in another shape counts as never pointed at.
      const parsed = pageFieldsSchema.safeParse((await tables.get('siteMaps', site))?.fields);
      return parsed.success ? parsed.data : [];
    },
    writePicked: (site, fields) =>
      fields.length === 0 ? tables.remove('siteMaps', site) : tables.put('siteMaps', { site, fields }),
  };
}
