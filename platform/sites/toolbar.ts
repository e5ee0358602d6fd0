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
  onEnabled,
}: {
  router: Router;
  places: Places;
  /** The site was granted, or was already and its page is not connected, as when it is paused. */
  onEnabled: (pattern: string) => void;
}): Toolbar {
  let searching: { tabId: number; since: number } | null = null;

  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    const pattern = tab.url ? patternOf(tab.url) : null;
    if (pattern && !router.pages().has(tab.id)) {
      browser.permissions.request({ origins: [pattern] }).then(
        (isGranted) => isGranted && onEnabled(pattern),
        () => undefined, // not counted as the operator's click: nothing was granted
      );
    } else if (livesInPage(tab.id)) router.tellPage(tab.id, 'host.toggle', {});
    else toggleBrowserPanel(tab.windowId);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'redact-field') router.tellPage(tab.id, 'field.redact', {});
    if (command !== 'open-search') return;
    if (livesInPage(tab.id)) router.tellPage(tab.id, 'search.focus', {});
    else openBrowserPanel(tab.windowId);
    if (!router.tellPanels(tab.id, 'search.focus', {})) searching = { tabId: tab.id, since: Date.now() };
  });

  return {
    panelPaired(tabId) {
      if (searching?.tabId !== tabId) return;
      if (Date.now() - searching.since < OPENING_MS) router.tellPanels(tabId, 'search.focus', {});
      searching = null;
    },
  };

  function livesInPage(tabId: number): boolean {
    const site = router.pages().get(tabId);
    return site !== undefined && places.of(site) !== 'browser';
  }
}
