import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { hostsIn } from './harness/hosts.ts';
import { drivePanel } from './harness/panel-driver.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

describe.each(browsers)('a pause on a site in %s', (name) => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;
  let site: string;

  beforeAll(async () => {
    scene = await setScene(name);
    crm = await scene.openCrm();
    panel = await drivePanel(await scene.under.openPanelPage(crm));
    site = scene.server.origin.replace(/:\d+$/u, '');
    // In Firefox the panel is not in the page by itself.
    await panel.showPanel('settings');
    const beside = `::-p-aria([name="${panel.t('settings.place-narrow')}"][role="radio"])`;
    await (await until('the choice of places', () => panel.target.$(beside))).click();
    await until('our host', async () => (await hostsIn(crm)) === 1);
  });
  afterAll(() => scene?.close());

  it('takes Spalla off the open page, and out of the next one', async () => {
    await panel.bringToFront();
    await panel.showPanel('settings');
    await panel.click('settings.site-pause-name', { site });
    await panel.click('settings.site-pause-hour');

    await panel.see(panel.t('announce.site-paused', { site }));
    await until('the host to go', async () => (await hostsIn(crm)) === 0);
    const next = await scene.openCrm('report');
    await next.evaluate(() => new Promise((resume) => setTimeout(resume, 1_000)));
    expect(await hostsIn(next)).toBe(0);
    await next.close();
  });

  it('is named in the options, with its end', async () => {
    await panel.bringToFront();

    expect(await panel.text()).toMatch(/in pausa fino (?:alle \d\d:\d\d|a domani)/u);
  });

  it('is over at a click: the page that stayed open has its panel again', async () => {
    await panel.click('settings.site-resume-name', { site });

    await until('our host again', async () => (await hostsIn(crm)) === 1);
    await panel.see(panel.t('announce.site-resumed', { site }));
    const next = await scene.openCrm('report');
    await until('our host in a new page', async () => (await hostsIn(next)) === 1);
  });
});
