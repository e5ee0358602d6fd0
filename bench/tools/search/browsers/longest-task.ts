import type { Browser } from 'puppeteer-core';
import { traceLoaded } from '../../trace.ts';
import { load, openPage, type } from './drive-page.ts';

/**
 * The longest task of the page's main thread, from the start of its worker to the last letter, as Chromium counts them: what
 * other programs take between two tasks is in no task.
 */
export async function longestTaskMs(
  chromium: Browser,
  { url, index, queries }: { readonly url: string; readonly index: string; readonly queries: readonly string[] },
): Promise<number> {
  const page = await openPage(chromium, url);
  const { longestMs } = await traceLoaded(page, async () => {
    await load(page, index);
    await type(page, queries);
  });
  await page.close();
  return longestMs;
}
