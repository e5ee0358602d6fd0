import type { SiteSettings } from '../messages/page-values.ts';

/** Where the panel sits on each site, known without waiting: a click on the toolbar does not wait for the database. */
export interface Places {
  of(site: string): SiteSettings['place'];
  remember(settings: SiteSettings): void;
}

export function createPlaces(usual: SiteSettings['place']): Places {
  const known = new Map<string | null, SiteSettings['place']>();
  return {
    of: (site) => known.get(site) ?? usual,
    remember: ({ site, place }) => void known.set(site, place),
  };
}
