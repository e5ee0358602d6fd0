import type { Browser, Page } from 'puppeteer-core';
import { typedLetterByLetter } from '../keystrokes.ts';
import { LIMIT } from '../remote-engine.ts';
import type { Blocks } from './main-thread.ts';
import type { BenchPage, Load, Typed } from './page.ts';

interface Bench {
  readonly bench: BenchPage;
}

/** A page that was just opened is busy with itself. */
const SETTLED_MS = 1_000;

export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error('The page has a coarse clock: not isolated');
  await rest(page, SETTLED_MS);
  return page;
}

/** Starts the page's worker anew, with the index at the address. */
export function load(page: Page, index: string): Promise<Load> {
  return page.evaluate((address) => (globalThis as unknown as Bench).bench.load(address), index);
}

/** Types each query letter by letter. */
export function type(page: Page, queries: readonly string[]): Promise<Typed> {
  return page.evaluate(
    (texts, limit) => (globalThis as unknown as Bench).bench.type(texts, limit),
    queries.flatMap(typedLetterByLetter),
    LIMIT,
  );
}

export function rest(page: Page, milliseconds: number): Promise<Blocks> {
  return page.evaluate((ms) => (globalThis as unknown as Bench).bench.rest(ms), milliseconds);
}
