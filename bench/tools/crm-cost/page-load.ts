import type { CDPSession, Page } from 'puppeteer-core';

/** One load of a page that the tab has shown before. */
export interface PageLoad {
  /** Milliseconds from the start of the navigation to the end of its load event. */
  readonly loadMs: number;
  /** Milliseconds of processor time of the page's main thread, until what starts late has ended too. */
  readonly mainThreadMs: number;
}

/** What starts after the load event belongs to the load: the record is read, the fields are looked at. */
const LATE_MS = 1_000;

export interface LoadMeter {
  again(): Promise<PageLoad>;
}

/** The tab has shown the page once: what is cached is. */
export async function meterLoads(page: Page, seen: string): Promise<LoadMeter> {
  const session = await page.createCDPSession();
  // Tryton asks whether to leave; nothing was written.
  page.on('dialog', (dialog) => void dialog.accept());
  // Processor time: what other processes of the machine take does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async again() {
      await page.bringToFront();
      await page.reload({ waitUntil: 'load' });
      await page.waitForSelector(seen, { visible: true, timeout: 20_000 });
      await new Promise((resume) => setTimeout(resume, LATE_MS));
      // Counted from this load on.
      const busy = await taskSeconds(session);
      const loadMs = await page.evaluate(() => {
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return navigation?.loadEventEnd ?? 0;
      });
      return { loadMs, mainThreadMs: busy * 1000 };
    },
  };
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}
