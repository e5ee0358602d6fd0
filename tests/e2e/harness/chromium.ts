import { join } from 'node:path';
import { launch, TargetType } from 'puppeteer-core';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { findBrowsers } from '../../../scripts/browsers.mjs';
import { output } from '../../../scripts/tools.mjs';
import { DEFAULT_SIZE, orClose, patternOf, until } from './browser-under-test.ts';
import type { ChromiumUnderTest, LaunchOptions } from './browser-under-test.ts';
import { requestSite, tabIdOf } from './extension-page.ts';
import { placeOfHost } from './hosts.ts';
import { untilInSight } from './in-sight.ts';

declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(extensionId: string, pattern: string): Promise<void>;
  };
};

/** From the right edge and the top of the page: the first entry of the folded rail. */
const RAIL_MIDDLE = { x: 32, y: 40 };

export async function launchChromium(options: LaunchOptions = {}): Promise<ChromiumUnderTest> {
  const { extension = join(output, 'chrome-mv3') } = options;
  const browser = await startChromium({ ...options, extension });
  const worker = await orClose(
    browser,
    browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER && isOfExtension(target.url())),
  );
  const id = new URL(worker.url()).hostname;
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;

  async function newPage(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  return {
    name: 'chromium',
    browser,
    extensionUrl,
    newPage,
    openExtensionPage: (path) => newPage(extensionUrl(path)),
    async enableSite(origin) {
      await allowOptionalHost(browser, id, patternOf(origin));
      const page = await newPage(extensionUrl('sidepanel.html'));
      await requestSite(page, origin);
      await page.close();
    },
    async openPanelPage(crmPage) {
      const page = await newPage(extensionUrl('sidepanel.html'));
      const tab = await tabIdOf(page, crmPage);
      await page.goto(extensionUrl(`sidepanel.html#tab=${tab}`));
      await page.reload({ waitUntil: 'domcontentloaded' }); // a change of the hash alone does not load the page
      return page;
    },
    panelFrame,
    async openPanel(crmPage) {
      const { width } = await crmPage.evaluate(() => ({ width: innerWidth }));
      const opened = await until('the panel to open', async () => {
        // The rail lies in a closed root: no selector of the page reaches it, a click does.
        await crmPage.mouse.click(width - RAIL_MIDDLE.x, RAIL_MIDDLE.y);
        await new Promise((resume) => setTimeout(resume, 200));
        // The frame of a folded panel is there, and hidden.
        return (await placeOfHost(crmPage)).width > RAIL_MIDDLE.x * 2 && findPanel(crmPage);
      });
      await until('the panel to be drawn', () => opened.$('#spalla-search'));
      await untilInSight(opened);
      return opened;
    },
    async serviceWorker() {
      const target = await browser.waitForTarget((t) => t.type() === TargetType.SERVICE_WORKER && t.url().includes(id));
      const found = await target.worker();
      if (!found) throw new Error('The service worker has no context');
      return found;
    },
    async stopServiceWorker() {
      const [page] = await browser.pages();
      if (!page) throw new Error('No page to ask from');
      const session = await page.createCDPSession();
      const runs = Promise.withResolvers<void>();
      const stopped = Promise.withResolvers<void>();
      let running: string | undefined;
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const { scriptURL, status, runningStatus, targetId } of versions) {
          if (!scriptURL.includes(id) || status === 'redundant') continue;
          // An open panel wakes it again at once: then another worker runs.
          if (running !== undefined && (runningStatus !== 'running' || targetId !== running)) stopped.resolve();
          else if (runningStatus === 'running') {
            running = targetId;
            runs.resolve();
          } else if (runningStatus === 'stopped') {
            runs.resolve();
            stopped.resolve();
          }
        }
      });
      await session.send('ServiceWorker.enable');
      await runs.promise; // one that is only just starting would be stopped unseen
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped.promise;
      await session.detach();
    },
    close: () => browser.close(),
  };
}

/** Chromium, with the extension or, to measure what it costs, without. */
export function startChromium({
  isHeadless = true,
  size = DEFAULT_SIZE,
  extension,
  profile,
}: LaunchOptions): Promise<Browser> {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('No Chromium on this machine: run "npm run set-up"');
  return launch({
    executablePath: chromium,
    headless: isHeadless,
    defaultViewport: isHeadless ? size : null,
    pipe: true,
    ...(profile !== undefined && { userDataDir: profile }),
    enableExtensions: extension !== undefined,
    args: [
      // Debian's wrapper adds an empty --load-extension, and without the first of these two nothing is loaded.
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Other hosts for the same server: a site that was enabled and one that was not.
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      `--window-size=${size.width},${size.height}`,
    ],
  });
}

/**
 * Lets `permissions.request` be granted without the browser's own prompt, which no tool can click.
 * `addHostPermission` alone does not grant an optional host: the request that follows does.
 */
async function allowOptionalHost(browser: Browser, extensionId: string, pattern: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id, host) => {
      for (const hostAccess of ['ON_CLICK', 'ON_SPECIFIC_SITES']) {
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
      }
      await chrome.developerPrivate.addHostPermission(id, host);
    },
    extensionId,
    pattern,
  );
  await page.close();
}

function findPanel(crmPage: Page): Frame | undefined {
  return crmPage.frames().find((frame) => frame.url().includes('/sidepanel.html'));
}

function panelFrame(crmPage: Page): Promise<Frame> {
  return until('the panel frame', async () => findPanel(crmPage));
}

function isOfExtension(url: string): boolean {
  return url.startsWith('chrome-extension://');
}
