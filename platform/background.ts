import './without-jit.ts';
import starterTexts from 'virtual:starter-shortcuts';
import { browser } from 'wxt/browser';
import { browserLanguage } from './browser-language.ts';
import { hearBrowserRun } from './browser-run.ts';
import type { BrowserRun } from './browser-run.ts';
import { newId, now, pause } from './clock.ts';
import { deleteDatabase } from './database/delete-database.ts';
import { openIndexedTables } from './database/indexed-tables.ts';
import { openTables } from './database/open-tables.ts';
import { createStores } from './database/stores.ts';
import { hearPolicy, POLICY_PATIENCE, readPolicy, watchPolicy } from './feeds/policy.ts';
import { startFeeds } from './feeds/start-feeds.ts';
import { createHandlers } from './handlers.ts';
import type { Storage } from './handlers.ts';
import { callPage, callPagesBut, listenForPorts } from './messages/connect.ts';
import { createPairings } from './messages/pairings.ts';
import { createRouter } from './messages/router.ts';
import type { Router } from './messages/router.ts';
import { parseCompanyPrivacy } from './privacy/company-privacy.ts';
import { reopenable } from './reopenable.ts';
import { eraseSearchCache } from './search-cache.ts';
import { noteCount, safeShelf, sessionName, tokenShelf } from './session.ts';
import { keepContentScriptInStep, loadFields, loadPicker, startInOpenTabs } from './sites/content-script.ts';
import { disableSite, enabledSites, leaveDisabledPages, pauseSite } from './sites/enabled-sites.ts';
import { endAllPauses, wakeForPauses, watchPauses, writePause } from './sites/pauses.ts';
import { createPlaces } from './sites/places.ts';
import type { Places } from './sites/places.ts';
import { readPackTexts } from './snippets/pack-texts.ts';
import { listenToToolbar } from './sites/toolbar.ts';

const DATABASE = 'spalla';
/** How long a page that is called is waited for: one that is frozen answers when it is not any more. */
const CALL_MS = 1_000;
// Firefox has nothing that tells an embedded frame that it is covered: its own side panel is the safe place there.
const USUAL_PLACE = import.meta.env.FIREFOX ? 'browser' : 'narrow';

/** Builds the background's services and lets them listen. Everything is registered before the first await: a worker that
 * wakes for an event must find its listeners at once. */
export function startBackground(): void {
  const places = createPlaces(USUAL_PLACE);
  const run = hearBrowserRun(pause);
  const storage = reopenable(() => openStorage(places, run));
  const stores = async () => (await storage.get()).stores;
  const pairings = createPairings(tokenShelf, newId);
  const { feeds, alarms, privacyPolicies, database } = startFeeds((event) => {
    router.tellAll(event, {});
    if (event !== 'packs.changed') return;
    router.tellAll('privacy.changed', {});
    router.tellAll('snippets.changed', {});
  });
  hearPolicy();
  watchPolicy(() => router.tellAll('privacy.changed', {}));
  const router: Router = createRouter({
    pairings,
    handlers: createHandlers({
      storage: storage.get,
      replaceStorage: () =>
        storage.replace(async () => {
          await deleteDatabase(DATABASE);
          await noteCount.write(0);
          await safeShelf.clear();
        }),
      feeds,
      eraseSearch: eraseSearchCache,
      privacy: {
        packs: privacyPolicies,
        // What comes later than this is told as a change.
        company: async () => parseCompanyPrivacy((await readPolicy(POLICY_PATIENCE.toShow)).privacy),
      },
      packTexts: readPackTexts({ starter: starterTexts, database, rest: () => pause(0) }),
      pairings,
      router: () => router,
      world: {
        loadFields,
        loadPicker,
        enabledSites,
        disableSite,
        async pauseSite(site, length) {
          await pauseSite(site, length, Date.now());
          await leavePages();
          if (length === null) enterEnabledPages();
        },
        async endAllPauses() {
          await endAllPauses();
          enterEnabledPages();
        },
        openPractice: async () => void (await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') })),
      },
    }),
    // A click on the toolbar will not wait: where the panel sits on this site is known beforehand.
    onPageConnected: (site) => inBackground(async () => (await stores()).readSite(site)),
    onPanelPaired: (tabId) => toolbar.panelPaired(tabId),
    callPages,
  });
  const leavePages = async () => {
    await callPages(null);
    await leaveDisabledPages(router);
  };

  function callPages(tabId: number | null): Promise<unknown> {
    const calling = tabId === null ? callPagesBut(router.pages()) : callPage(tabId);
    return Promise.race([calling, pause(CALL_MS)]).catch(() => undefined);
  }

  listenForPorts(router);
  const toolbar = listenToToolbar({
    router,
    places,
    callPage: import.meta.env.FIREFOX ? null : callPage,
    // A click on the button where Spalla is paused ends the pause.
    onEnabled: (pattern) =>
      inBackground(async () => {
        await writePause(pattern, null);
        enterEnabledPages();
      }),
  });
  watchPauses(enterEnabledPages);
  browser.permissions.onAdded.addListener(enterEnabledPages);
  browser.permissions.onRemoved.addListener(() => inBackground(leavePages));
  browser.tabs.onRemoved.addListener((tabId) => inBackground(async () => (await stores()).endCalls(tabId)));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    run.installed(reason);
    enterEnabledPages();
  });
  // Without a listener for the start of the browser nothing would wake us to register the content script again.
  browser.runtime.onStartup.addListener(() => {
    run.started();
    alarms.started();
    enterEnabledPages();
  });
  inBackground(async () => {
    await keepContentScriptInStep();
    await wakeForPauses();
  });
  inBackground(async () => (await stores()).eraseEarlierCalls());
}

function enterEnabledPages(): void {
  inBackground(async () => {
    await keepContentScriptInStep();
    await startInOpenTabs();
    await wakeForPauses();
  });
}

/** Work that nobody waits for. What fails is tried again at the next event of its kind, and leaves no trace in a log. */
function inBackground(work: () => Promise<unknown>): void {
  work().catch(() => undefined);
}

async function openStorage(places: Places, run: BrowserRun): Promise<Storage> {
  const [opened, session] = await Promise.all([
    openTables(() => openIndexedTables(DATABASE), {
      count: noteCount,
      shelf: safeShelf,
      pause: () => pause(200),
      limit: () => pause(20_000),
    }),
    sessionName({ newName: newId, isKnownRun: () => run.isKnown() }),
  ]);
  const stores = createStores({
    tables: opened.tables,
    session,
    newId,
    now,
    onSite: places.remember,
    defaults: {
      preferences: { language: browserLanguage(), theme: 'system' },
      site: { place: USUAL_PLACE, side: 'right', width: 384, isOpen: false },
    },
  });
  return { stores, opened };
}
