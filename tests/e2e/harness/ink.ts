import type { Page } from 'puppeteer-core';
import { readPng } from './png.ts';

/** Edges in pixels of the window. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How many pixels have a colour, and the smallest rectangle around them. */
export interface InkFound extends Rectangle {
  readonly count: number;
}

const INKS = {
  /** Our mark on a white field; a browser's own line under a misspelt word is red. */
  amber: (red: number, green: number, blue: number) => red >= green && green - blue >= 8 && red - blue >= 18,
  /** The ground of our pill. */
  dark: (red: number, green: number, blue: number) => Math.max(red, green, blue) < 50,
} as const;

/** Looks for a colour on screen in a part of the window, whoever drew it. */
export async function inkOn(page: Page, ink: keyof typeof INKS, within: Rectangle): Promise<InkFound> {
  await page.bringToFront();
  const picture = readPng(await page.screenshot());
  const found = { count: 0, left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let y = Math.floor(within.top); y < Math.min(within.bottom, picture.height); y += 1) {
    for (let x = Math.floor(within.left); x < Math.min(within.right, picture.width); x += 1) {
      const colour = picture.at(x, y);
      if (!INKS[ink](colour >> 16, (colour >> 8) & 0xff, colour & 0xff)) continue;
      found.count += 1;
      found.left = Math.min(found.left, x);
      found.top = Math.min(found.top, y);
      found.right = Math.max(found.right, x + 1);
      found.bottom = Math.max(found.bottom, y + 1);
    }
  }
  return found;
}
