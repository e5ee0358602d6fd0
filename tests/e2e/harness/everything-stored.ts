import type { Page } from 'puppeteer-core';
import { until } from './browser-under-test.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import type { PanelDriver } from './panel-driver.ts';

interface StorageApi {
  storage: Record<'local' | 'session' | 'sync', { get(keys: null): Promise<unknown> }>;
}

/** All that the extension keeps anywhere, as one text: the databases, what it stores for itself, and the tab of the panel. */
export async function everythingStored(under: BrowserUnderTest, panel: PanelDriver): Promise<string> {
  const ofTab = await panel.target.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
  // A picture: an address of the extension that runs none of its code.
  const page = await under.openExtensionPage('icon/16.png');
  try {
    await until('the database', () => page.evaluate(async () => (await indexedDB.databases()).length > 0));
    return ofTab + (await page.evaluate(readAll));
  } finally {
    await page.close();
  }
}

/** Whatever a site's own stores hold, as one text: a content script could write there too. */
export function storedBySite(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, databases]);
  });
}

export async function readAll(): Promise<string> {
  const parts: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      const store = database.transaction(table).objectStore(table);
      parts.push([name, table, await settled(store.getAllKeys()), await settled(store.getAll())]);
    }
    database.close();
  }
  const { browser, chrome } = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
  const { storage } = browser ?? chrome;
  for (const area of ['local', 'session', 'sync'] as const) parts.push([area, await storage[area].get(null)]);
  parts.push(['localStorage', Object.entries(localStorage)]);
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    parts.push(['cache', name, (await cache.keys()).map(({ url }) => url)]);
  }
  return JSON.stringify(parts);

  function settled<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('The database did not answer')));
    });
  }
}
