import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walkFocus } from './harness/focus-walk.ts';
import { inForcedColours, unseenParts } from './harness/forced-colours.ts';
import { drivePanel } from './harness/panel-driver.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { panelStates } from './harness/panel-states.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

/** CSS pixels of the panel with its rail. */
const NARROWEST = { width: 320 + 64, height: 860 };
/** As it is at first, magnified twice: half as many pixels of twice the size. */
const MAGNIFIED = { width: (384 + 64) / 2, height: 430 };

const SETTINGS_OF_THE_COMPUTER = [
  { title: 'keeps still for who asked for less motion', faults: movingParts },
  {
    title: 'loses nothing in forced colours',
    faults: (page: Page) => inForcedColours(page, () => unseenParts(page)),
  },
];

describe.each(browsers)('in %s', (name) => {
  let scene: Scene;
  let crm: Page;
  let page: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    crm = await scene.openCrm();
    page = await scene.under.openPanelPage(crm);
    panel = await drivePanel(page);
    await page.setViewport(NARROWEST);
  });
  afterAll(() => scene?.close());

  describe.each(panelStates)('$name', ({ show }) => {
    beforeAll(async () => {
      await panel.bringToFront();
      await panel.dismissMessage();
      await show({ crm, panel });
    });

    it('has nothing that axe finds fault with, in either theme, 320 px wide', async () => {
      expect(await faultsIn(page, 'light')).toEqual([]);
      expect(await faultsIn(page, 'dark', 'color-contrast')).toEqual([]);
    });

    it('scrolls downwards only, 320 px wide and magnified twice', async () => {
      expect(await sticksOut(page)).toEqual([]);
      await page.setViewport(MAGNIFIED);
      const magnified = await sticksOut(page);
      await page.setViewport(NARROWEST);
      expect(magnified).toEqual([]);
    });

    it('lets Tab come to everything, in the order of reading, with a ring around it', async () => {
      const { names, stops } = await walkFocus(page);

      expect(stops.map(({ name: met }) => met)).toEqual(names);
      expect(stops.map(({ place }) => place)).toEqual(names.map((_, place) => place));
      expect(stops.filter(({ contrast }) => Math.min(...contrast) < 3)).toEqual([]);
      const inPanel = stops.filter(({ isInPanel }) => isInPanel);
      const upwards = inPanel.filter(({ bottom }, index) => bottom <= (inPanel[index - 1]?.top ?? 0));
      expect(upwards.map(({ name: met }) => met)).toEqual([]);
    });

    // No tool can ask this of Firefox.
    it.each(name === 'chromium' ? SETTINGS_OF_THE_COMPUTER : [])('$title', async ({ faults }) => {
      expect(await faults(page)).toEqual([]);
    });
  });

  it('finds no fault with the CRM beside the rail either', async () => {
    const beside = await scene.openCrm();

    expect(await faultsIn(beside, 'light')).toEqual([]);
  });
});

/** What axe says against the page, one line for each element: by all its rules, or, to be quick, by one. */
async function faultsIn(page: Page, theme: 'light' | 'dark', rule?: string): Promise<string[]> {
  await page.evaluate(async (wanted) => {
    document.documentElement.dataset['theme'] = wanted;
    // A colour on its way to another has neither's contrast; one that is called back is at its end too.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  }, theme);
  // Its types are those of another version of the same tool.
  const { violations } = await new AxePuppeteer(page as unknown as ConstructorParameters<typeof AxePuppeteer>[0])
    .setLegacyMode() // else it opens a page of its own for each result
    .options({
      resultTypes: ['violations'],
      ...(rule ? { runOnly: [rule] } : { rules: { 'target-size': { enabled: true } } }),
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${theme}, ${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

/** What scrolls sideways, and what can be used or read but reaches over the side of what holds it. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrollers = [...document.querySelectorAll('html, main, nav')].filter(
      (element) => element.localName === 'html' || getComputedStyle(element).overflowX !== 'visible',
    );
    const wide = scrollers.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    const over = [...document.querySelectorAll('a, button, input, textarea, summary, blockquote, p, li')].filter(
      (element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && element.checkVisibility() && (left < 0 || right > innerWidth + 1);
      },
    );
    return [...wide, ...over].map((element) => `${element.localName} "${element.textContent.slice(0, 60)}"`);
  });
}

async function movingParts(page: Page): Promise<string[]> {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationDuration, transitionDuration } = getComputedStyle(element);
        return [animationDuration, transitionDuration].some((time) => Number.parseFloat(time) > 0.001);
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  await page.emulateMediaFeatures([]);
  return moving;
}
