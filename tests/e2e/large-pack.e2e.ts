import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFeedHost } from '../../platform/feeds/testing/feed-host.ts';
import type { FeedHost } from '../../platform/feeds/testing/feed-host.ts';
import { newPublisher } from '../../platform/feeds/testing/feed-publisher.ts';
import { until } from './harness/browser-under-test.ts';
import { lookUpFeed } from './harness/feed-steps.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

const ARTICLES = 50_000;
/** Milliseconds without a frame that an operator takes for a panel that hangs. */
const FROZEN = 250;
const WORDS = ['fattura', 'rimborso', 'contratto', 'contatore', 'voltura', 'disdetta', 'rata', 'guasto', 'modem'];
const ODD = {
  'ten thousand characters': 'x'.repeat(10_000),
  'pictures alone': '🙂🙂',
  'stop words alone': 'il la di per',
  'writing from right to left': 'שלום مرحبا',
  'a pattern': '(.*)+[',
};

// What only Chromium tells: how long its main thread was busy.
describe.runIf(browsers.includes('chromium'))('a pack of fifty thousand articles', () => {
  let scene: Scene;
  let host: FeedHost;
  let panel: PanelDriver;

  beforeAll(async () => {
    const publisher = await newPublisher();
    await publisher.publish(Array.from({ length: ARTICLES }, (_, n) => articleOf(n)));
    host = await newFeedHost(publisher.files);
    scene = await setScene('chromium');
    panel = await scene.openPanel(await scene.openCrm());
    await noteTasks(panel);
  });
  afterAll(async () => {
    await scene?.close();
    await host?.close();
  });

  it('is installed and found, and the panel never stands still', async () => {
    await lookUpFeed(panel, host.address);
    await panel.see(panel.t('offer.question'));
    await panel.click('offer.confirm');
    await until('the pack', async () => (await panel.text()).includes('Schede di Acme'), 90_000);

    await panel.search('fattura numero 43210');
    await until('the one of fifty thousand', async () => (await firstAnswer(panel)).includes('43210'), 90_000);

    expect(await longestTask(panel)).toBeLessThan(FROZEN);
  });

  it.each(Object.entries(ODD))('answers as before after %s', async (_, query) => {
    await ask(panel, query);
    await panel.search('rimborso numero 1234');

    await until('the answer', async () => (await firstAnswer(panel)).includes('1234'));
    expect(await longestTask(panel)).toBeLessThan(FROZEN);
  });

  it('lists everything when nothing is asked', async () => {
    await ask(panel, '');

    await panel.see(panel.t('answers.all'));
    expect(await longestTask(panel)).toBeLessThan(FROZEN);
  });
});

function articleOf(n: number): { id: string; line: string } {
  const [first, second] = [WORDS[n % WORDS.length], WORDS[(n * 7 + 3) % WORDS.length]];
  return { id: `${first}-${n}`, line: `La ${first} numero ${n} si chiude con ${second} entro ${(n % 60) + 1} giorni.` };
}

/** Pasted whole: ten thousand keys would be another test. */
async function ask(panel: PanelDriver, query: string): Promise<void> {
  const box = await until('the search box', () => panel.target.$('#spalla-search'));
  await box.evaluate((input, text) => {
    (input as HTMLInputElement).value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
}

async function firstAnswer({ target }: PanelDriver): Promise<string> {
  return target.$$eval('[role="option"]', ([first]) => first?.textContent ?? '');
}

async function noteTasks({ target }: PanelDriver): Promise<void> {
  await target.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** Milliseconds, since it was asked last. */
async function longestTask({ target }: PanelDriver): Promise<number> {
  return target.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks.splice(0)));
}
