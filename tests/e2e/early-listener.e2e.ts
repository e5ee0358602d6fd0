import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askBackground } from './harness/ask-background.ts';
import { until } from './harness/browser-under-test.ts';
import { tabIdOf } from './harness/extension-page.ts';
import { servePages, type PagesServer } from './harness/pages-server.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

describe.each(browsers)('a page whose first script listens on its window in %s', (name) => {
  let scene: Scene;
  let server: PagesServer;
  let crm: Page;
  let panel: Page;

  beforeAll(async () => {
    server = await servePages();
    server.show('early/saves-first');
    scene = await setScene(name, undefined, async () => ({
      origin: server.origin,
      url: server.origin,
      close: server.close,
    }));
    crm = await scene.under.newPage(`${server.origin}/pratica`);
    panel = await scene.under.openExtensionPage('sidepanel.html');
    await crm.bringToFront();
  });
  afterAll(() => scene?.close());

  it('hears of a save after the guard does', async () => {
    await crm.click('textarea');
    await crm.keyboard.type('Nota');
    await crm.click('#save');
    expect(await saves()).toBe(1);
    await crm.click('textarea');
    await crm.keyboard.type(' OTP 482913');
    await until('the code to be found', async () => (await kinds()).length > 0);

    await crm.click('#save');

    expect(await saves()).toBe(1);
  });

  function saves(): Promise<number> {
    return crm.evaluate('saved') as Promise<number>;
  }

  async function kinds() {
    const { reply } = await askBackground(panel, 'findings.read', {}, { tab: await tabIdOf(panel, crm) });
    return reply.flatMap(({ findings }) => findings);
  }
});
