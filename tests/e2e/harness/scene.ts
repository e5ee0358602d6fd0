import type { Page } from 'puppeteer-core';
import { findBrowsers } from '../../../scripts/browsers.mjs';
import { startPracticeServer } from '../../../scripts/practice-server.mjs';
import { orClose, until } from './browser-under-test.ts';
import type { BrowserUnderTest, ChromiumUnderTest, LaunchOptions } from './browser-under-test.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { drivePanel } from './panel-driver.ts';
import type { PanelDriver } from './panel-driver.ts';

/** A browser with the extension, and the practice CRM on a site that is enabled in it. */
export interface Scene {
  readonly under: BrowserUnderTest;
  readonly server: { readonly origin: string; readonly url: string; close(): Promise<void> };
  /** A page of the CRM, by its path: `tickets/48213`. */
  openCrm(path?: string): Promise<Page>;
  /**
   * The panel beside that page: in Chromium the injected frame; in Firefox, where no tool reaches into that, the panel's page
   * in a tab of its own, paired with the same page.
   */
  openPanel(crmPage: Page): Promise<PanelDriver>;
  /** The panel that stands beside the page again, by itself, after that page or the panel's own was loaded anew. */
  panelAgain(earlier: PanelDriver, crmPage: Page): Promise<PanelDriver>;
  /** Closes the browser and starts it again with the profile of the options; meanwhile something may happen to that. */
  restart(meanwhile?: () => void): Promise<void>;
  close(): Promise<void>;
}

export const TICKET = 'tickets/48213';
export const NOTE = 'textarea[name="note"]';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox } as const;
const found = findBrowsers();

/** The browsers of this machine, for `describe.each`. The test command says which are missing. */
export const browsers = (Object.keys(LAUNCHERS) as (keyof typeof LAUNCHERS)[]).filter((name) => found[name]);

/** `serve` starts the CRM: the practice one, unless another is given. */
export async function setScene(
  name: keyof typeof LAUNCHERS,
  options?: LaunchOptions,
  serve: () => Promise<Scene['server']> = startPracticeServer,
): Promise<Scene> {
  const server = await serve();
  let under = await LAUNCHERS[name](options);
  await orClose(under, under.enableSite(server.origin));
  return {
    get under() {
      return under;
    },
    server,
    openCrm: (path = TICKET) => under.newPage(server.url + path),
    async openPanel(crmPage) {
      const target = isChromium(under) ? await under.openPanel(crmPage) : await under.openPanelPage(crmPage);
      return drivePanel(target);
    },
    async panelAgain({ target }, crmPage) {
      const again = isChromium(under) ? await under.panelFrame(crmPage) : target;
      await until('the panel to be drawn again', () => again.$('#spalla-search'));
      const panel = await drivePanel(again);
      await panel.bringToFront();
      return panel;
    },
    async restart(meanwhile) {
      await under.close();
      meanwhile?.();
      under = await LAUNCHERS[name](options);
      // An extension that was loaded for a test loses its sites with the browser in Firefox, not in Chromium.
      if (!isChromium(under)) await under.enableSite(server.origin);
    },
    async close() {
      await under.close();
      await server.close();
    },
  };
}

export function isChromium(under: BrowserUnderTest): under is ChromiumUnderTest {
  return under.name === 'chromium';
}
