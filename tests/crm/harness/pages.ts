import type { Page } from 'puppeteer-core';
import type { PageState } from './real-crm.ts';

/** The page at a path of the CRM: `/issues/1`. */
export function pageAt(name: string, path: string): PageState {
  return {
    name,
    async show(page, address) {
      await page.goto(address + path, { waitUntil: 'load' });
    },
  };
}

/** Does something that leads to another page, and waits for it. */
export async function leadingOn(page: Page, action: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), action()]);
}

/** All that the page says. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}
