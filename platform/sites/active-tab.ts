import { browser } from 'wxt/browser';

/**
 * Tells which tab the browser's own side panel stands beside: the active one of its window, now and whenever it changes.
 * Resolves after the first telling.
 */
export async function followActiveTab(onTab: (tabId: number | null) => void, signal: AbortSignal): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  const onActivated = (info: { tabId: number; windowId: number }): void => {
    if (info.windowId === windowId) onTab(info.tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(onActivated));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  onTab(active?.id ?? null);
}
