import type { Browser } from 'puppeteer-core';
import type { Typing } from '../keystrokes.ts';
import { percentiles } from '../percentiles.ts';
import type { Percentiles } from '../percentiles.ts';
import { load, openPage, rest, type } from './drive-page.ts';
import { together } from './main-thread.ts';
import type { Blocks } from './main-thread.ts';
import type { Load } from './page.ts';
import type { LoadReply } from './typing.worker.ts';

/** What the search costs in a worker of a browser, with one index. */
export interface MeasuredInBrowser {
  /** Keystrokes that were timed. */
  readonly n: number;
  /** In the worker. */
  readonly searchMs: Percentiles;
  /** As the page sees it. */
  readonly roundTripMs: Percentiles;
  /** In a worker that was just started, whose code the browser has not made fast yet. */
  readonly firstSearchesMs: Percentiles;
  /** The medians of several starts. */
  readonly loadMs: number;
  readonly synonymsMs: number;
  readonly startMs: number;
  /** The shortest time that the worker's clock can tell. */
  readonly clockMs: number;
  /** Of the page's main thread; at rest it had nothing to do for as long as the typing took. */
  readonly blocks: { readonly atRest: Blocks; readonly loading: Blocks; readonly searching: Blocks };
}

const STARTS = 5;

/** Opens the page, starts its worker several times with the index at that address, and types in the last one. */
export async function measureInBrowser(
  browser: Browser,
  { url, index, typing }: { readonly url: string; readonly index: string; readonly typing: Typing },
): Promise<MeasuredInBrowser> {
  const page = await openPage(browser, url);
  const starts: Load[] = [];
  for (let start = 0; start < STARTS; start += 1) starts.push(await load(page, index));
  const first = await type(page, typing.warmUp);
  const typed = await type(page, typing.queries);
  if (typed.found === 0) throw new Error('The search found nothing in the browser');
  const typingMs = typed.roundTripMs.reduce((sum, ms) => sum + ms, 0);
  const atRest = await rest(page, typingMs);
  await page.close();
  const median = (figure: keyof LoadReply | 'startMs'): number => percentiles(starts.map((start) => start[figure])).p50;
  return {
    n: typed.searchMs.length,
    searchMs: percentiles(typed.searchMs),
    roundTripMs: percentiles(typed.roundTripMs),
    firstSearchesMs: percentiles(first.searchMs),
    loadMs: median('loadMs'),
    synonymsMs: median('synonymsMs'),
    startMs: median('startMs'),
    clockMs: median('clockMs'),
    blocks: { atRest, loading: together(starts.map(({ blocks }) => blocks)), searching: typed.blocks },
  };
}
