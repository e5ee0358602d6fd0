import { browser } from 'wxt/browser';

// Chromium has one, Firefox the other, and the types of the polyfill know neither.
interface PanelApis {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { toggle(): Promise<void>; open(): Promise<void> };
}

/**
 * Opens the browser's own side panel; one that is open stays so. Browsers allow it only while they handle a click or a
 * key: nothing may be awaited before. Where neither is to be had nothing happens.
 */
export function openBrowserPanel(windowId: number | undefined): void {
  const { sidePanel, sidebarAction } = apis();
  const opened = sidebarAction ? sidebarAction.open() : windowId !== undefined && sidePanel?.open({ windowId });
  if (opened) opened.catch(leaveClosed);
}

/** Opens it, or in Firefox closes it when it is open; Chromium leaves closing to its own button. */
export function toggleBrowserPanel(windowId: number | undefined): void {
  const { sidebarAction } = apis();
  if (sidebarAction) sidebarAction.toggle().catch(leaveClosed);
  else openBrowserPanel(windowId);
}

/** Finds the window of this page, and gives what to ask for it later, when nothing may be awaited. */
export function findWindow(): () => number | undefined {
  let found: number | undefined;
  const windows = browser.windows as typeof browser.windows | undefined; // a frame in Firefox has none
  windows?.getCurrent().then(
    ({ id }) => (found = id),
    () => undefined,
  );
  return () => found;
}

function apis(): PanelApis {
  return browser;
}

// Refused for want of a click: the operator has the browser's own button.
function leaveClosed(): void {}
