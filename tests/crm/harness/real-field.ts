import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from '../../e2e/harness/browser-under-test.ts';
import type { RealField } from './real-crm.ts';

/** Clicks into a field of the CRM, as an operator does, and types at its end. */
export async function write(page: Page, field: RealField, text: string): Promise<void> {
  await page.bringToFront();
  const element = await elementOf(page, field);
  await element.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

/** What is written in it. */
export async function writtenIn(page: Page, field: RealField): Promise<string> {
  const element = await elementOf(page, field);
  return element.evaluate((each) => ('value' in each ? String(each.value) : (each as HTMLElement).innerText));
}

/** The first of the drawn ones: CRMs keep the tabs of other records in the page. */
function elementOf(page: Page, { frame, selector }: RealField): Promise<ElementHandle> {
  return until(`${selector} in the page`, async () => {
    const place = frame === undefined ? page : await frameOf(page, frame);
    for (const element of (await place?.$$(selector)) ?? []) {
      if (await element.isVisible()) return element;
    }
    return null;
  });
}

async function frameOf(page: Page, selector: string): Promise<Frame | null> {
  const element = await page.$(selector);
  return element?.asElement() ? (element as ElementHandle<HTMLIFrameElement>).contentFrame() : null;
}
