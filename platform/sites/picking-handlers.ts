import type { PageField } from '@/knowledge-base/content/crm-profile.ts';
import type { SiteMapStore } from '../database/site-map-store.ts';
import type { Handlers, Router } from '../messages/router.ts';

type PickingHandlers = Pick<Handlers, 'picker.load' | 'picked.read' | 'picked.write'>;

/** What the background does while somebody points at the fields of a site. */
export function createPickingHandlers({
  store,
  loadPicker,
  router,
}: {
  readonly store: () => Promise<SiteMapStore>;
  readonly loadPicker: (tabId: number) => Promise<'loaded' | 'refused'>;
  readonly router: () => Router;
}): PickingHandlers {
  return {
    'picker.load': async (_, { tabId }) => (tabId === null ? 'refused' : loadPicker(tabId)),
    'picked.read': async (_, { site }) => plain(site === null ? [] : await (await store()).readPicked(site)),
    async 'picked.write'({ fields }, { site }) {
      if (site === null) throw new RangeError('Fields are those of a site');
      await (await store()).writePicked(site, fields);
      for (const [tab, itsSite] of router().pages()) {
        if (itsSite === site) router().tellPage(tab, 'picked.changed', {});
      }
      router().callPages();
      return 'kept';
    },
  };
}

/** Messages carry plain arrays that may be changed; the domain's are read-only. */
function plain(fields: readonly PageField[]) {
  return structuredClone(fields) as Awaited<ReturnType<PickingHandlers['picked.read']>>;
}
