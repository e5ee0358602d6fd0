import type { Page } from 'puppeteer-core';

/** A list that is scrolled by the wheel, as the page draws it. */
export interface Scrolling {
  readonly frames: number;
  /** Frames that the page did not draw in time, of 60 a second. */
  readonly dropped: number;
  readonly longestGapMs: number;
  /** CSS pixels, to show that it was scrolled. */
  readonly scrolled: number;
}

const ROWS = 500;
const TURNS = 60;
const BETWEEN_TURNS_MS = 33;
const FRAME_MS = 1000 / 60;

interface Watching {
  framesSeen?: number[];
}

/** Makes the list 500 rows long by its own rows, and turns the wheel over it for two seconds. */
export async function scrollList(page: Page, row: string): Promise<Scrolling> {
  await page.bringToFront();
  const middle = await page.evaluate(
    (selector, wanted) => {
      const rows = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
      const [first] = rows;
      if (!first?.parentElement) throw new Error(`There is no row ${selector}`);
      for (let count = rows.length; count < wanted; count += 1) {
        const copy = rows[count % rows.length]?.cloneNode(true) as HTMLElement;
        copy.removeAttribute('id');
        first.parentElement.append(copy);
      }
      const { left, top, width, height } = first.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    row,
    ROWS,
  );
  await new Promise((resume) => setTimeout(resume, 1_000));
  await page.mouse.move(Math.max(20, middle.x), Math.min(600, Math.max(100, middle.y)));
  const before = await page.evaluate(offsetOf, row);
  await page.evaluate(() => {
    const seen: number[] = [];
    (globalThis as Watching).framesSeen = seen;
    const look = (time: number): void => {
      if ((globalThis as Watching).framesSeen !== seen) return;
      seen.push(time);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.mouse.wheel({ deltaY: turn < TURNS / 2 ? 120 : -60 });
    await new Promise((resume) => setTimeout(resume, BETWEEN_TURNS_MS));
  }
  const seen = await page.evaluate(() => {
    const { framesSeen = [] } = globalThis as Watching;
    delete (globalThis as Watching).framesSeen;
    return framesSeen;
  });
  const gaps = seen.slice(1).map((time, index) => time - (seen[index] ?? time));
  return {
    frames: seen.length,
    dropped: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0),
    longestGapMs: Math.max(...gaps),
    scrolled: Math.round(before - (await page.evaluate(offsetOf, row))),
  };
}

function offsetOf(selector: string): number {
  return document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
}
