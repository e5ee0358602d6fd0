import type { Browser, Page } from 'puppeteer-core';
import { patternOf, until } from './browser-under-test.ts';

/** What the harness asks of `browser` inside the extension's pages. */
interface ExtensionApi {
  permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
  tabs: { query(wanted: object): Promise<{ id: number; url?: string }[]> };
}

/** Asks for the host in a page of the extension, on a real click: Firefox accepts nothing less. */
export async function requestSite(page: Page, origin: string): Promise<void> {
  const pattern = patternOf(origin);
  const answer = await page.evaluateHandle(
    (origins) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const clicked = Promise.withResolvers<boolean>();
      const onClick = (event: Event) => {
        event.stopImmediatePropagation();
        (browser ?? chrome).permissions.request({ origins }).then(clicked.resolve, clicked.reject);
      };
      addEventListener('click', onClick, { capture: true, once: true });
      return { promise: clicked.promise };
    },
    [pattern],
  );
  await page.bringToFront();
  await page.mouse.click(4, 4);
  const isGranted = await answer.evaluate(({ promise }) => promise);
  if (!isGranted) throw new Error(`The browser did not grant ${pattern}`);

  await until(`the content script to be registered for ${pattern}`, () =>
    page.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const scripts = await (browser ?? chrome).scripting.getRegisteredContentScripts();
      return scripts.some(({ matches }) => matches?.includes(wanted));
    }, pattern),
  );
}

/** The id of the newest tab that shows this page; its site must have been enabled. */
export async function tabIdOf(extensionPage: Page, crmPage: Page): Promise<number> {
  const url = await crmPage.evaluate(() => location.href);
  return until(`the tab of ${url}`, () =>
    extensionPage.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const tabs = await (browser ?? chrome).tabs.query({});
      return tabs.findLast((tab) => tab.url === wanted)?.id;
    }, url),
  );
}

/** The page of the extension at an address that begins so, once it is open: Firefox says of none where it is. */
export function findExtensionPage(browser: Browser, address: string): Promise<Page> {
  return until(`a page at ${address}`, async () => {
    for (const page of await browser.pages()) {
      const shown = await page.evaluate(() => location.href).catch(() => ''); // a page that has just gone
      if (shown.startsWith(address)) return page;
    }
    return null;
  });
}
