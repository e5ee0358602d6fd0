import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { injectedPanel, isDrawn, openInjectedPanel, pictureOf } from './harness/injected-panel.ts';
import type { InjectedPanel } from './harness/injected-panel.ts';
import { clickableUnder, hostsIn, placeOfHost } from './harness/hosts.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { coloursOf } from './harness/png.ts';
import { browsers, isChromium, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

/** CSS pixels. The panel's width is told without its rail. */
const RAIL = 64;
const USUAL = 384;
const LEAST = 320;
const MOST = 640;
const HANDLE_Y = 430;

describe.runIf(browsers.includes('chromium'))('the panel beside the page in chromium', () => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene('chromium');
    crm = await scene.openCrm();
  });
  afterAll(() => scene?.close());

  it('is a rail at first, without a panel behind it', async () => {
    await until('the rail', async () => coloursOf(await pictureOf(crm, 'rail')) > 8);

    expect(await hostsIn(crm)).toBe(1);
    expect((await placeOfHost(crm)).width).toBe(RAIL);
    expect(crm.frames()).toHaveLength(1);
  });

  it('opens on a click, and folds to its rail', async () => {
    panel = await scene.openPanel(crm);
    expect(isDrawn(await injectedPanel(crm).picture())).toBe(true);
    expect(await widthOf(panel)).toBe(USUAL);

    await panel.click('rail.fold-name');

    await until('the rail alone', async () => (await placeOfHost(crm)).width === RAIL);
    expect(isDrawn(await injectedPanel(crm).picture())).toBe(false);
    expect(coloursOf(await pictureOf(crm, 'rail'))).toBeGreaterThan(8);
    panel = await scene.openPanel(crm);
    expect(crm.frames()).toHaveLength(2);
  });

  it('is made wider and narrower by dragging its edge, between its least and its greatest width', async () => {
    await drag(crm, 500);
    expect(await settledWidth(panel, 500)).toBe(500);

    await drag(crm, 1_200);
    expect(await settledWidth(panel, MOST)).toBe(MOST);

    await drag(crm, 100);
    expect(await settledWidth(panel, LEAST)).toBe(LEAST);
  });

  it('is made wider and narrower with the keyboard', async () => {
    await (await panel.target.$('#spalla-search'))?.focus();
    await pressShiftTab(crm);
    await until('the focus on the edge', () => panel.target.evaluate(() => !document.hasFocus()));
    await crm.keyboard.press('ArrowLeft');
    await crm.keyboard.press('ArrowLeft');
    expect(await settledWidth(panel, LEAST + 32)).toBe(LEAST + 32);

    await crm.keyboard.press('End');
    expect(await settledWidth(panel, MOST)).toBe(MOST);
    await crm.keyboard.press('Home');
    expect(await settledWidth(panel, LEAST)).toBe(LEAST);
    await crm.keyboard.press('ArrowLeft');
    expect(await settledWidth(panel, LEAST + 16)).toBe(LEAST + 16);
  });

  it('is open and as wide as it was left, after the page was loaded anew', async () => {
    await crm.reload({ waitUntil: 'domcontentloaded' });

    panel = await scene.panelAgain(panel, crm);

    expect(await settledWidth(panel, LEAST + 16)).toBe(LEAST + 16);
  });

  it('leaves nothing to click under it on a screen of 1366 pixels', async () => {
    await settledWidth(panel, LEAST + 16);

    const host = await placeOfHost(crm);
    expect(host.left).toBeGreaterThan(900);
    expect(await clickableUnder(crm)).toEqual([]);
  });

  it('lies over the page when that is chosen, and beside it again', async () => {
    await panel.showPanel('settings');
    await choose(panel, 'settings.place-overlay');
    await until('the page under the panel', async () => (await clickableUnder(crm)).length > 0);
    expect(await pageWidth(crm)).toBe(1366);

    await choose(panel, 'settings.place-narrow');
    await until('the page beside the panel', async () => (await clickableUnder(crm)).length === 0);
    expect(await pageWidth(crm)).toBeLessThan(1366 - LEAST);
  });

  it('stands on the left when that is chosen, and the page on its right', async () => {
    await choose(panel, 'settings.side-left');
    await until('the panel on the left', async () => (await placeOfHost(crm)).left === 0);
    await until('the page on its right', async () => (await clickableUnder(crm)).length === 0);

    await crm.reload({ waitUntil: 'domcontentloaded' });
    panel = await scene.panelAgain(panel, crm);
    expect((await placeOfHost(crm)).left).toBe(0);

    await panel.showPanel('settings');
    await choose(panel, 'settings.side-right');
    await until('the panel on the right', async () => (await placeOfHost(crm)).left > 900);
  });

  it('lies over a page that has less than 1250 pixels, which keeps its width but for the rail', async () => {
    await crm.setViewport({ width: 1200, height: 860 });

    await until('the whole page under the panel', async () => (await pageWidth(crm)) === 1200 - RAIL);
    expect((await placeOfHost(crm)).width).toBeGreaterThan(LEAST);

    await crm.setViewport({ width: 1366, height: 860 });
    await until('the page beside the panel', async () => (await clickableUnder(crm)).length === 0);
  });
});

describe.runIf(browsers.includes('firefox'))(
  'the panel beside the page in firefox, by mouse, keyboard and pixels',
  () => {
    let scene: Scene;
    let crm: Page;
    let panel: InjectedPanel;

    beforeAll(async () => {
      scene = await setScene('firefox');
      crm = await scene.openCrm();
      panel = await openInjectedPanel(scene, crm);
    });
    afterAll(() => scene?.close());

    it('opens on a click on its rail, and folds', async () => {
      expect(isChromium(scene.under)).toBe(false);
      await until('the page beside the panel', async () => (await clickableUnder(crm)).length === 0);

      await panel.click('rail-fold');

      await until('the rail alone', async () => (await placeOfHost(crm)).width === RAIL);
      expect(isDrawn(await panel.picture())).toBe(false);
      await panel.click('rail-call');
      await until('the panel again', async () => isDrawn(await panel.picture()));
    });

    it('is made wider by dragging its edge, and with the keyboard', async () => {
      await drag(crm, 484);
      await until('the panel to be 484 wide', () => isAsWideAs(484));

      await panel.typeIn('search', 'rimborso', 20);
      await pressShiftTab(crm);
      // The focus comes to the edge when it comes: no tool can see it there.
      await until('the panel to be as wide as it gets', async () => {
        await crm.keyboard.press('End');
        return isAsWideAs(MOST);
      });
      await crm.keyboard.press('Home');
      await until('the panel to be as narrow as it gets', () => isAsWideAs(LEAST));
      expect(await hostsIn(crm)).toBe(1);
    });

    /** With the few pixels of the edge itself, which is part of the host. */
    async function isAsWideAs(width: number): Promise<boolean> {
      const host = await placeOfHost(crm);
      return host.width >= width + RAIL && host.width < width + RAIL + 12;
    }
  },
);

/** The width of the panel's page, without its rail. */
function widthOf({ target }: PanelDriver): Promise<number> {
  return target.evaluate((rail) => innerWidth - rail, RAIL);
}

async function settledWidth(panel: PanelDriver, wanted: number): Promise<number> {
  await until(`the panel to be ${wanted} wide`, async () => (await widthOf(panel)) === wanted, 5_000).catch(
    () => undefined,
  );
  return widthOf(panel);
}

/** Drags the inner edge to where it would be with another width. */
async function drag(crm: Page, to: number): Promise<void> {
  const { left, right } = await placeOfHost(crm);
  const from = left + 3;
  const end = Math.max(4, right - RAIL - to - 3);
  await crm.mouse.move(from, HANDLE_Y);
  await crm.mouse.down();
  await crm.mouse.move((from + end) / 2, HANDLE_Y, { steps: 4 });
  await crm.mouse.move(end, HANDLE_Y, { steps: 4 });
  await crm.mouse.up();
}

async function choose(
  panel: PanelDriver,
  key: 'settings.place-overlay' | 'settings.place-narrow' | 'settings.side-left' | 'settings.side-right',
): Promise<void> {
  const name = panel.t(key);
  const choice = await until(name, () => panel.target.$(`::-p-aria([name="${name}"][role="radio"])`));
  await choice.click();
}

function pageWidth(crm: Page): Promise<number> {
  return crm.evaluate(() => Math.round(document.body.getBoundingClientRect().width));
}

async function pressShiftTab(crm: Page): Promise<void> {
  await crm.keyboard.down('Shift');
  await crm.keyboard.press('Tab');
  await crm.keyboard.up('Shift');
}
