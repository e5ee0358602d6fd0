import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askBackground } from './harness/ask-background.ts';
import { until } from './harness/browser-under-test.ts';
import { tabIdOf } from './harness/extension-page.ts';
import { hostsIn, placeOfHost } from './harness/hosts.ts';
import { browsers, isChromium, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

// In Firefox pages do not rest: the browser's own panel waits for what they tell.
describe.runIf(browsers.includes('chromium'))('a page with its panel folded, once the background sleeps', () => {
  let scene: Scene;
  let crm: Page;
  /** A page of the extension, which says something to the background. */
  let own: Page;

  beforeAll(async () => {
    scene = await setScene('chromium');
    crm = await scene.openCrm();
    await atRest(crm);
  });
  afterAll(() => scene?.close());

  it('lets it sleep, from one record to the next', async () => {
    await putToSleep();
    await crm.locator('nav a').click();
    await crm.locator('a[href$="tickets/48216"]').click();
    await new Promise((resume) => setTimeout(resume, 2_000));

    expect(await isAwake()).toBe(false);
  });

  it('wakes it when the rail is clicked, and the panel shows the record of now', async () => {
    const panel = await scene.openPanel(crm);

    await panel.see('48216');
    expect(await isAwake()).toBe(true);
  });

  it('follows a change that was made beside another page', async () => {
    const other = await scene.openCrm();
    await atRest(other);
    own = await scene.under.openExtensionPage('sidepanel.html');
    await putToSleep();

    const tab = await tabIdOf(own, crm);
    await askBackground(own, 'site.write', { side: 'left' }, { tab });

    await expect.poll(async () => (await placeOfHost(other)).left, { timeout: 10_000 }).toBe(0);
    await other.close();
  });

  it('is left when its site is turned off', async () => {
    const other = await scene.openCrm();
    await atRest(other);
    await crm.close();
    await putToSleep();

    await askBackground(own, 'sites.disable', { site: scene.server.origin }, { tab: null });

    await until('the page without us', async () => (await hostsIn(other)) === 0);
  });

  async function atRest(page: Page): Promise<void> {
    await until('the rail', async () => (await hostsIn(page)) === 1);
    await new Promise((resume) => setTimeout(resume, 1_500)); // what it asks at first is answered
  }

  async function putToSleep(): Promise<void> {
    if (isChromium(scene.under)) await scene.under.stopServiceWorker();
  }

  async function isAwake(): Promise<boolean> {
    const session = await crm.createCDPSession();
    const running = new Map<string, boolean>();
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, scriptURL, runningStatus } of versions) {
        if (scriptURL.startsWith('chrome-extension:')) running.set(versionId, runningStatus !== 'stopped');
      }
    });
    await session.send('ServiceWorker.enable'); // tells at once how each of them is
    await until('the worker', async () => running.size > 0);
    await session.detach();
    return [...running.values()].some(Boolean);
  }
});
