import type { OpenedTables } from './database/open-tables.ts';
import type { Stores } from './database/stores.ts';
import { createFeedbackHandlers } from './feedback-handlers.ts';
import { createPrivacyHandlers } from './privacy/privacy-handlers.ts';
import type { PrivacyHandlersOptions } from './privacy/privacy-handlers.ts';
import { createShelfHandlers } from './shelf-handlers.ts';
import { createPickingHandlers } from './sites/picking-handlers.ts';
import { createFeedHandlers } from './feeds/feed-handlers.ts';
import type { Feeds } from './feeds/feeds.ts';
import type { Pairings } from './messages/pairings.ts';
import type { Handlers, Origin, Router } from './messages/router.ts';
import { createSnippetHandlers } from './snippets/snippet-handlers.ts';
import type { PackTexts } from './snippets/pack-texts.ts';
import type { SiteSettings } from './messages/page-values.ts';
import type { EnabledSite } from './sites/enabled-sites.ts';
import type { PauseLength } from './sites/pauses.ts';

/** The outside world as the handlers need it. */
export interface World {
  readonly loadFields: (tabId: number) => Promise<'loaded' | 'refused'>;
  readonly loadPicker: (tabId: number) => Promise<'loaded' | 'refused'>;
  readonly enabledSites: () => Promise<readonly EnabledSite[]>;
  readonly disableSite: (site: string) => Promise<void>;
  /** Leaves a site alone for a while, or with no length takes up again there. */
  readonly pauseSite: (site: string, length: PauseLength | null) => Promise<void>;
  readonly endAllPauses: () => Promise<void>;
  readonly openPractice: () => Promise<void>;
}

export interface Storage {
  readonly stores: Stores;
  readonly opened: Pick<OpenedTables, 'status' | 'notesKept'>;
}

/**
 * What the background does for each message. `storage` is opened once and waited for; `replaceStorage` gives up a damaged
 * database for a new one, after the operator asked for everything to be deleted; `eraseSearch` forgets what was built to search packs.
 */
export function createHandlers({
  storage,
  replaceStorage,
  feeds,
  eraseSearch,
  privacy,
  packTexts,
  pairings,
  router,
  world,
}: {
  storage: () => Promise<Storage>;
  replaceStorage: () => Promise<void>;
  feeds: Feeds;
  eraseSearch: () => Promise<void>;
  privacy: Pick<PrivacyHandlersOptions, 'packs' | 'company'>;
  packTexts: PackTexts;
  pairings: Pairings;
  router: () => Router;
  world: World;
}): Handlers {
  const stores = async (): Promise<Stores> => (await storage()).stores;

  return {
    ...createFeedHandlers(feeds),
    ...createFeedbackHandlers({ store: stores, onChange: () => router().tellAll('feedback.changed', {}) }),
    ...createShelfHandlers({ store: stores, onChange: (shelf) => router().tellAll('shelf.changed', shelf) }),
    ...createPrivacyHandlers({
      ...privacy,
      store: stores,
      onChange: () => router().tellAll('privacy.changed', {}),
    }),
    ...createSnippetHandlers({
      store: stores,
      packTexts,
      language: async () => (await (await stores()).readPreferences()).language,
      onChange: () => router().tellAll('snippets.changed', {}),
    }),
    ...createPickingHandlers({ store: stores, loadPicker: world.loadPicker, router }),
    'token.issue': async (_, { tabId }) => ({ token: await pairings.issue(needed(tabId)) }),
    'fields.load': (_, { tabId }) => world.loadFields(needed(tabId)),

    'site.read': async (_, { site }) => (await stores()).readSite(site ?? ''),
    async 'site.write'(change, origin) {
      const next = await (await stores()).writeSite(origin.site ?? '', present(change));
      // That a panel is open or folded is remembered for the next page; it folds no panel in another tab.
      const { isOpen: _isOpen, ...shared } = present(change);
      if (Object.keys(shared).length > 0) tellSite(origin, next);
      return next;
    },
    'sites.list': async () => [...(await world.enabledSites())],
    async 'sites.disable'({ site }) {
      await world.disableSite(site);
      return [...(await world.enabledSites())];
    },
    async 'sites.pause'({ site, length }) {
      await world.pauseSite(site, length);
      return [...(await world.enabledSites())];
    },

    'preferences.read': async () => (await stores()).readPreferences(),
    async 'preferences.write'(change) {
      const next = await (await stores()).writePreferences(present(change));
      router().tellAll('preferences.changed', next);
      return next;
    },

    'call.read': async (_, { tabId }) => (tabId === null ? null : mutableCall(await (await stores()).readCall(tabId))),
    async 'call.write'({ call }, { tabId }) {
      await (await stores()).writeCall(needed(tabId), call);
      return 'saved';
    },
    async 'call.end'(_, { tabId }) {
      await (await stores()).endCalls(needed(tabId));
      return 'erased';
    },

    'notes.list': async (key) => [...(await (await stores()).listNotes(key))],
    async 'notes.save'({ note }) {
      const saved = await (await stores()).saveNote(note);
      router().tellAll('notes.changed', {});
      return saved;
    },
    async 'notes.delete'({ id }) {
      await (await stores()).deleteNote(id);
      router().tellAll('notes.changed', {});
      return 'deleted';
    },
    'notes.export': async () => [...(await (await stores()).allNotes())],

    async 'storage.status'() {
      const {
        opened: { status, notesKept },
        stores: kept,
      } = await storage();
      // In safe mode it is the damaged database that matters; else the notes as they are now.
      return { status, notesKept: status === 'ready' ? await kept.countNotes() : notesKept };
    },
    async 'storage.erase'() {
      if ((await storage()).opened.status === 'safe-mode') await replaceStorage();
      else await (await stores()).erase();
      await feeds.erase();
      await world.endAllPauses();
      router().tellAll('notes.changed', {});
      router().tellAll('feedback.changed', {});
      router().tellAll('privacy.changed', {});
      router().tellAll('snippets.changed', {});
      router().tellAll('picked.changed', {});
      router().tellAll('shelf.changed', { pinned: [], recent: [] });
      router().tellAll('preferences.changed', await (await stores()).readPreferences());
      // Last: panels write to it what they search, and search no pack any more since the feeds are gone.
      await eraseSearch();
      return 'erased';
    },
    async 'practice.open'() {
      await world.openPractice();
      return 'opened';
    },
  };

  // The page that made the change has it already, and may have moved on: a telling would throw it back.
  function tellSite({ asker, tabId, site }: Origin, settings: SiteSettings): void {
    for (const [tab, itsSite] of router().pages()) {
      if (itsSite !== site) continue;
      if (tab !== tabId || asker !== 'content') router().tellPage(tab, 'site.changed', settings);
      router().tellPanels(tab, 'site.changed', settings);
    }
    router().callPages();
  }
}

function needed(tabId: number | null): number {
  if (tabId === null) throw new RangeError('This message needs a tab');
  return tabId;
}

/** Without the keys that are `undefined`: a change that says nothing of a field leaves it alone. */
function present<T extends object>(change: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as never;
}

function mutableCall<T extends { done: Readonly<Record<string, readonly string[]>> }>(
  call: T | null,
): (Omit<T, 'done'> & { done: Record<string, string[]> }) | null {
  if (!call) return null;
  return { ...call, done: Object.fromEntries(Object.entries(call.done).map(([phase, items]) => [phase, [...items]])) };
}
