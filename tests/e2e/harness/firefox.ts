import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { findBrowsers } from '../../../scripts/browsers.mjs';
import { output } from '../../../scripts/tools.mjs';
import { DEFAULT_SIZE, orClose, until } from './browser-under-test.ts';
import type { BrowserUnderTest, LaunchOptions } from './browser-under-test.ts';
import { requestSite, tabIdOf } from './extension-page.ts';

const EXTENSION_ID = 'spalla@spalla.example';
const HOST = '5ba11a00-0000-4000-8000-00000000c4f1';

export async function launchFirefox(options: LaunchOptions = {}): Promise<BrowserUnderTest> {
  const { extension = join(output, 'firefox-mv3'), isHeadless = true, size = DEFAULT_SIZE, profile } = options;
  const { firefox } = findBrowsers();
  if (!firefox) throw new Error('No Firefox on this machine: run "npm run set-up"');
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: isHeadless,
    defaultViewport: isHeadless ? size : null,
    ...(profile !== undefined && { userDataDir: profile }),
    args: ['--remote-allow-system-access', `--width=${size.width}`, `--height=${size.height}`],
    extraPrefsFirefox: {
      'network.dns.localDomains': 'crm-a.test,crm-b.test',
      'intl.accept_languages': 'it',
      // A known address for the extension's pages, and no prompt that no tool can click.
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: HOST }),
      'extensions.webextOptionalPermissionPrompts': false,
      // An extension loaded for a test is removed with the browser; what it stored stays in the profile.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await orClose(browser, browser.installExtension(extension));
  const extensionUrl = (path: string) => `moz-extension://${HOST}/${path}`;

  async function openExtensionPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    await goToExtension(page, extensionUrl(path));
    return page;
  }

  return {
    name: 'firefox',
    browser,
    extensionUrl,
    openExtensionPage,
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async enableSite(origin) {
      const page = await openExtensionPage('sidepanel.html');
      await requestSite(page, origin);
      await page.close();
    },
    async openPanelPage(crmPage) {
      const finder = await openExtensionPage('sidepanel.html');
      const tab = await tabIdOf(finder, crmPage);
      await finder.close();
      return openExtensionPage(`sidepanel.html#tab=${tab}`);
    },
    close: () => browser.close(),
  };
}

/** Firefox loads an extension's page without ever reporting so: look for ourselves. */
async function goToExtension(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: 1500 }).catch(() => undefined);
  await until(`${url} to load`, () =>
    page.evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url),
  );
}
