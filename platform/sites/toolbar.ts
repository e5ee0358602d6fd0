import { browser } from 'wxt/browser';
import type { Router } from '../messages/router.ts';
import { openBrowserPanel, toggleBrowserPanel } from './browser-panel.ts';
import { patternOf } from './patterns.ts';
import type { Places } from './places.ts';

export interface Toolbar {
  /** A panel came up for this tab: if it was opened in order to search, its box gets the focus. */
  panelPaired(tabId: number): void;
}

const OPENING_MS = 5_000;

/**
 * The toolbar button and the keyboard commands. On a site that is not enabled the button asks for it; elsewhere it opens
 * and closes the panel, in the page or in the browser's own side panel. Browsers open that one, and ask for permissions,
 * only while they handle the click itself: nothing may be awaited before.
 */
export function listenToToolbar({
  router,
  places,
  callPage,
  onEnabled,
}: {
  router: Router;
  places: Places;
  /** Calls the page of a tab, which may rest; false where Spalla is not in it. Null where no page rests. */
  callPage: ((tabId: number) => Promise<boolean>) | null;
  /** The site was granted, or was already and its page is not connected, as when it is paused. */
  onEnabled: (pattern: string) => void;
}): Toolbar {
  /** The tab whose page was called in vain: there is nobody to wait for when the keys are pressed again. */
  let calledInVain: number | null = null;
  let searching: { tabId: number; since: number } | null = null;

  browser.action.onClicked.addListener((tab) => {
    const tabId = tab.id;
    if (tabId === undefined) return;
    const pattern = tab.url ? patternOf(tab.url) : null;
    if (pattern && !router.pages().has(tabId)) {
      browser.permissions.request({ origins: [pattern] }).then(
        (isGranted) => isGranted && void enter(tabId, pattern),
        () => undefined, // not counted as the operator's click: nothing was granted
      );
    } else if (livesInPage(tabId)) router.tellPage(tabId, 'host.toggle', {});
    else toggleBrowserPanel(tab.windowId);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'redact-field') router.tellPage(tab.id, 'field.redact', {});
    if (command !== 'open-search') return;
    if (mayRest(tab.id, tab.url)) return void searchWhereItRests(tab.id, tab.windowId);
    if (livesInPage(tab.id)) router.tellPage(tab.id, 'search.focus', {});
    else openBrowserPanel(tab.windowId);
    searchSoon(tab.id);
  });

  return {
    panelPaired(tabId) {
      if (searching?.tabId !== tabId) return;
      if (Date.now() - searching.since < OPENING_MS) router.tellPanels(tabId, 'search.focus', {});
      searching = null;
    },
  };

  async function enter(tabId: number, pattern: string): Promise<void> {
    if (await callPage?.(tabId)) router.tellPage(tabId, 'host.toggle', {});
    else onEnabled(pattern);
  }

  function mayRest(tabId: number, url: string | undefined): boolean {
    const isWeb = url !== undefined && patternOf(url) !== null;
    return callPage !== null && isWeb && !router.pages().has(tabId) && calledInVain !== tabId;
  }

  // Where nobody answers it may be too late to open the browser's own panel: the second time nobody is called any more.
  async function searchWhereItRests(tabId: number, windowId: number | undefined): Promise<void> {
    if (await callPage?.(tabId)) router.tellPage(tabId, 'search.focus', {});
    else {
      calledInVain = tabId;
      openBrowserPanel(windowId);
    }
    searchSoon(tabId);
  }

  function searchSoon(tabId: number): void {
    if (!router.tellPanels(tabId, 'search.focus', {})) searching = { tabId, since: Date.now() };
  }

  function livesInPage(tabId: number): boolean {
    const site = router.pages().get(tabId);
    return site !== undefined && places.of(site) !== 'browser';
  }
}
