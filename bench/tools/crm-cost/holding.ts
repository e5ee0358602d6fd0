import type { Browser, CDPSession, Frame, Page } from 'puppeteer-core';
import type { ChromiumUnderTest } from '../../../tests/e2e/harness/browser-under-test.ts';
import { rendererMegabytes } from '../memory.ts';

/** Megabytes that a browser's renderers hold, once what is no longer needed was thrown away. */
export interface Held {
  /** All but the search: pages, frames, the extension's background. `null` where that cannot be measured. */
  readonly rest: number | null;
  /** The heaps of the search workers, one in each open panel: the index and what finds in it. */
  readonly search: number;
}

export async function heldBy(
  { browser, under }: { browser: Browser; under: ChromiumUnderTest | null },
  pages: readonly Page[],
): Promise<Held> {
  let search = 0;
  for (const page of pages) {
    await collectGarbage(await page.createCDPSession());
    for (const frame of page.frames()) if (frame !== page.mainFrame()) await collectGarbage(sessionOf(frame));
    for (const worker of page.workers().filter((each) => each.url().startsWith('chrome-extension:'))) {
      await collectGarbage(worker.client);
      const { totalSize } = await worker.client.send('Runtime.getHeapUsage');
      search += totalSize / 1024 / 1024;
    }
  }
  if (under) await collectGarbage((await under.serviceWorker()).client);
  await new Promise((resume) => setTimeout(resume, 500));
  const all = rendererMegabytes(browser.process()?.pid);
  return { rest: all === null ? null : all - search, search };
}

async function collectGarbage(session: CDPSession): Promise<void> {
  await session.send('HeapProfiler.collectGarbage');
}

/** A frame of another origin has one of its own, of which Puppeteer's types do not tell. */
function sessionOf(frame: Frame): CDPSession {
  return (frame as Frame & { readonly client: CDPSession }).client;
}
