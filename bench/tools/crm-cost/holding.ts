import { TargetType } from 'puppeteer-core';
import type { Browser, CDPSession, Frame, Page } from 'puppeteer-core';
import { rendererMegabytes } from '../memory.ts';

/** Megabytes that a browser's renderers hold, once what is no longer needed was thrown away. */
export interface Held {
  /** All but the search: pages, frames, the extension's background. `null` where that cannot be measured. */
  readonly rest: number | null;
  /** The heap of the search, one worker of all open panels: the index and what finds in it. */
  readonly search: number;
}

export async function heldBy(browser: Browser, pages: readonly Page[]): Promise<Held> {
  let search = 0;
  for (const page of pages) {
    await collectGarbage(await page.createCDPSession());
    for (const frame of page.frames()) if (frame !== page.mainFrame()) await collectGarbage(sessionOf(frame));
    for (const { client } of page.workers().filter((each) => isOurs(each.url()))) search += await heapOf(client);
  }
  for (const target of browser.targets().filter((each) => isOurs(each.url()))) {
    const isSearch = target.type() === TargetType.SHARED_WORKER;
    if (!isSearch && target.type() !== TargetType.SERVICE_WORKER) continue;
    const session = await target.createCDPSession();
    const heap = await heapOf(session);
    if (isSearch) search += heap;
    await session.detach();
  }
  await new Promise((resume) => setTimeout(resume, 500));
  const all = rendererMegabytes(browser.process()?.pid);
  return { rest: all === null ? null : all - search, search };
}

function isOurs(url: string): boolean {
  return url.startsWith('chrome-extension:') && url.endsWith('.js');
}

async function heapOf(session: CDPSession): Promise<number> {
  await collectGarbage(session);
  const { totalSize } = await session.send('Runtime.getHeapUsage');
  return totalSize / 1024 / 1024;
}

async function collectGarbage(session: CDPSession): Promise<void> {
  await session.send('HeapProfiler.collectGarbage');
}

/** A frame of another origin has one of its own, of which Puppeteer's types do not tell. */
function sessionOf(frame: Frame): CDPSession {
  return (frame as Frame & { readonly client: CDPSession }).client;
}
