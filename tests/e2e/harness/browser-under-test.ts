import type { Browser, Frame, Page, WebWorker } from 'puppeteer-core';

/** A browser with the extension in a throw-away profile. */
export interface BrowserUnderTest {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** The address of a page of the extension, as `sidepanel.html`. */
  extensionUrl(path: string): string;
  /** A page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /** Grants the site, as the operator does, and waits until the content script is registered for it. */
  enableSite(origin: string): Promise<void>;
  /** The site's page in a new tab, without waiting for anything of ours. */
  newPage(url: string): Promise<Page>;
  /** The panel's page in a tab of its own, paired with that page of the CRM. */
  openPanelPage(crmPage: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface ChromiumUnderTest extends BrowserUnderTest {
  readonly name: 'chromium';
  /** The panel's frame beside the page. It lies in a closed root, where the page itself does not see it. */
  panelFrame(crmPage: Page): Promise<Frame>;
  /** Opens the panel beside the page, as the operator does: a click on the rail. */
  openPanel(crmPage: Page): Promise<Frame>;
  serviceWorker(): Promise<WebWorker>;
  /** Ends the background there and then, as the browser does after half a minute of rest. */
  stopServiceWorker(): Promise<void>;
}

export interface LaunchOptions {
  /** The built extension; by default that of `.output`. */
  readonly extension?: string;
  readonly isHeadless?: boolean;
  /** A folder that keeps the profile after the browser was closed; by default a throw-away one. */
  readonly profile?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

export const DEFAULT_SIZE = { width: 1366, height: 860 };

/** The match pattern of a site. A pattern without a port covers every port. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Asks until the answer is there; says what was missing when it is not. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  milliseconds = 15_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  let reason: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      reason = error; // a page that is still loading loses its context: ask again
    }
    await new Promise((resume) => setTimeout(resume, 50));
  } while (Date.now() < end);
  throw new Error(`Waited ${milliseconds} ms in vain for ${what}`, { cause: reason });
}

/** Does the first things with a browser that was just started; one that can't be used is not left running. */
export async function orClose<T>(browser: { close(): Promise<void> }, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
