import type { Page } from 'puppeteer-core';

/** Presses the button that saves the note of a ticket, wherever on the page it is. */
export async function pressSave(crm: Page): Promise<void> {
  await crm.bringToFront();
  await crm.locator('[data-action="save-note"]').click();
}

/** The texts of the ticket's history as the CRM saved them, the newest first. */
export async function historyOf(crm: Page): Promise<string[]> {
  // What was saved is drawn in the next frame.
  await crm.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
  return crm.$$eval('[data-field="history"] li', (entries) => entries.map((entry) => (entry as HTMLElement).innerText));
}
