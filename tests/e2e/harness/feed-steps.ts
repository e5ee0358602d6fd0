import { until } from './browser-under-test.ts';
import type { PanelDriver } from './panel-driver.ts';

/** Pastes a feed's address in the options, and looks it up. */
export async function lookUpFeed(panel: PanelDriver, address: string): Promise<void> {
  await panel.showPanel('settings');
  const box = await until('the box for the address', () => panel.target.$('input[type="url"]'));
  await box.click({ count: 3 });
  await box.type(address);
  await panel.click('feeds.look');
}

export async function checkFeedsNow(panel: PanelDriver): Promise<void> {
  await panel.showPanel('settings');
  await panel.click('feeds.check-now');
}

/** Opens the first answer once it is the one with these words. */
export async function openFirst(panel: PanelDriver, words: string): Promise<void> {
  await until(`an answer with «${words}»`, async () => {
    const first = await panel.target.$eval('[role="option"]', (option) => option.textContent);
    return first?.includes(words);
  });
  const box = await until('the search box', () => panel.target.$('#spalla-search'));
  await box.press('Enter');
}
