import type { Page } from 'puppeteer-core';
import { until } from './browser-under-test.ts';
import { placeOfHost } from './hosts.ts';
import { coloursOf, readPng } from './png.ts';
import type { Picture } from './png.ts';
import { isChromium } from './scene.ts';
import type { Scene } from './scene.ts';

/** CSS pixels from the right edge of the host and the top of the page, with the panel at its usual width on the right. */
const PLACES = {
  'rail-call': { right: 32, top: 40 },
  'rail-notes': { right: 32, top: 188 },
  search: { right: 256, top: 33 },
  note: { right: 256, top: 195 },
  'rail-fold': { right: 32, top: 824 },
} as const;
const PANEL = { width: 384, top: 0, height: 500, rail: 64 };

/** The panel in the page itself, where in Firefox no tool reaches: mouse, keyboard and what is seen are all there is. */
export interface InjectedPanel {
  click(place: keyof typeof PLACES): Promise<void>;
  /** Types in a field of the panel; `delay` in milliseconds between two keys. */
  typeIn(place: 'search' | 'note', text: string, delay: number): Promise<void>;
  picture(): Promise<Picture>;
}

/** Opens the panel beside the page by a click on its rail. */
export async function openInjectedPanel(scene: Scene, crm: Page): Promise<InjectedPanel> {
  if (!isChromium(scene.under)) await placeInPage(scene, crm);
  await crm.bringToFront();
  const panel = injectedPanel(crm);
  await until('the rail beside the page', async () => coloursOf(await pictureOf(crm, 'rail')) > 8);
  // For the first half second that the rail is in sight, it does not believe a click.
  await until('the panel to be drawn in the page', async () => {
    if ((await placeOfHost(crm)).width < PANEL.width) await panel.click('rail-call');
    return isDrawn(await panel.picture());
  });
  return panel;
}

/** The panel is drawn on light paper; what the practice CRM has in that place is dark. */
export function isDrawn(picture: Picture): boolean {
  const isPaper = [0, 8, 16].every((shift) => ((picture.at(20, 5) >> shift) & 0xff) > 0xf0);
  return isPaper && coloursOf(picture) > 30;
}

export function injectedPanel(crm: Page): InjectedPanel {
  return {
    click,
    async typeIn(place, text, delay) {
      // What is typed before the panel has the focus goes to the page.
      await until(`the focus in the panel, at its ${place}`, async () => {
        await click(place);
        return hasFocus(crm);
      });
      await crm.keyboard.type(text, { delay });
    },
    picture: () => pictureOf(crm, 'panel'),
  };

  async function click(place: keyof typeof PLACES): Promise<void> {
    const { right, top } = PLACES[place];
    const host = await placeOfHost(crm);
    await crm.mouse.click(host.right - right, top);
  }
}

/**
 * The page sees the same element with the focus while our rail has it, and when a click came so early that it went to the
 * frame's place rather than into it: where a tool reaches the frame, it is asked itself.
 */
async function hasFocus(crm: Page): Promise<boolean> {
  const isOurs = await crm.evaluate(() => document.activeElement?.matches('html > [popover]') ?? false);
  const frame = crm.frames().find((each) => each.url().includes('/sidepanel.html'));
  return isOurs && (!frame || frame.evaluate(() => document.hasFocus()));
}

/** What is on screen where the folded rail is, or the panel beside it when it is open. */
export async function pictureOf(crm: Page, part: 'rail' | 'panel'): Promise<Picture> {
  const host = await placeOfHost(crm);
  const right = host.right - PANEL.rail;
  const clip = { x: part === 'rail' ? right : right - PANEL.width, y: PANEL.top, height: PANEL.height };
  const wide = part === 'rail' ? PANEL.rail : PANEL.width;
  // Otherwise the window is made larger for the picture, and everything in it laid out anew.
  return readPng(await crm.screenshot({ clip: { ...clip, width: wide }, captureBeyondViewport: false }));
}

/** In Firefox the browser's own side panel is the usual place: its settings move the panel into the page. */
async function placeInPage(scene: Scene, crm: Page): Promise<void> {
  const settings = await scene.openPanel(crm);
  await settings.showPanel('settings');
  const name = settings.t('settings.place-narrow');
  const choice = await until(name, () => settings.target.$(`::-p-aria([name="${name}"][role="radio"])`));
  await choice.click();
  await until('the place to be chosen', () => choice.evaluate((radio) => (radio as HTMLInputElement).checked));
  if ('close' in settings.target) await settings.target.close();
}
