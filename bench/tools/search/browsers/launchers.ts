import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { findBrowsers } from '../../../../scripts/browsers.mjs';
import { startChromium } from '../../../../tests/e2e/harness/chromium.ts';

/** Browsers without the extension: the page alone is to be measured. */
const LAUNCHERS = { chromium: () => startChromium({}), firefox: startFirefox } as const;

export type BrowserName = keyof typeof LAUNCHERS;

export const browserNames = Object.keys(LAUNCHERS) as BrowserName[];

/** The browser, or why there is none. */
export async function startBrowser(name: BrowserName): Promise<Browser | { readonly skipped: string }> {
  try {
    return await LAUNCHERS[name]();
  } catch (error) {
    return { skipped: (error as Error).message };
  }
}

function startFirefox(): Promise<Browser> {
  const { firefox } = findBrowsers();
  if (!firefox) throw new Error('No Firefox on this machine: run "npm run set-up"');
  return launch({ browser: 'firefox', executablePath: firefox, headless: true });
}
