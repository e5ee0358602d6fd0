import type { Page } from 'puppeteer-core';

/** What one key costs the page's main thread, in milliseconds. */
export interface KeyCost {
  /** From the browser's event until the last listener was heard, and who waits for the end of that. */
  readonly input: number;
  /** The drawing that follows: what others do right before it, layout and paint. */
  readonly drawing: number;
}

export interface Measured {
  readonly keys: readonly KeyCost[];
  /** The longest time for which the thread served nobody else. */
  readonly longestGap: number;
  /** The longest since what the last key did was drawn. */
  readonly longestGapSinceDrawn: number;
  /** The longest task since then, of those that the browser calls long (50 ms, W3C Long Tasks); 0 without one, null where it tells of none. */
  readonly longTaskSinceDrawn: number | null;
}

interface KeyMeter {
  start(): void;
  stop(): Measured;
}

/**
 * Measures in the page's own world, whose thread serves whoever listens: the same in every browser. The page's own work is in
 * the figures; the same page without us tells how much.
 */
export async function installKeyMeter(page: Page): Promise<void> {
  await page.evaluate(() => {
    let keys: KeyCost[] = [];
    let longestGap = 0;
    let longestGapSinceDrawn = 0;
    let last = 0;
    let longTasks: PerformanceEntry[] = [];
    let drawnAt = 0;
    const tellsTasks = PerformanceObserver.supportedEntryTypes.includes('longtask');
    const tasks = new PerformanceObserver((list) => longTasks.push(...list.getEntries()));
    if (tellsTasks) tasks.observe({ type: 'longtask' });
    let isRunning = false;
    let began = 0;
    let input = 0;
    let isBetween = false;

    const afterThis = (work: () => void) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', work, { once: true });
      port1.start();
      port2.postMessage(null);
    };
    const tick = () => {
      const now = performance.now();
      longestGap = Math.max(longestGap, now - last);
      longestGapSinceDrawn = Math.max(longestGapSinceDrawn, now - last);
      last = now;
      if (isRunning) setTimeout(tick, 0);
    };
    // On the window and while the event is on its way down: before anybody else, and asking for the frame before anybody else.
    // An editor may take a paste for itself, and there is no more than that event.
    for (const name of ['paste', 'beforeinput']) {
      addEventListener(
        name,
        () => {
          if (isBetween) return;
          isBetween = true;
          began = performance.now();
          input = 0;
          requestAnimationFrame(() => {
            const start = performance.now();
            afterThis(() => {
              const drawn = performance.now();
              keys.push({ input: input || start - began, drawing: drawn - start });
              isBetween = false;
              longestGap = Math.max(longestGap, drawn - last);
              longestGapSinceDrawn = 0;
              last = drawn;
              drawnAt = drawn;
            });
          });
        },
        true,
      );
    }
    addEventListener('input', () => {
      const heard = () => (input = performance.now() - began);
      heard();
      // An editor reads what was written once the listeners were heard; or before the last of them, when there are others than its own.
      queueMicrotask(heard);
    });
    const keyMeter: KeyMeter = {
      start() {
        keys = [];
        longestGap = 0;
        longestGapSinceDrawn = 0;
        longTasks = [];
        last = performance.now();
        isRunning = true;
        tick();
      },
      stop() {
        isRunning = false;
        const later = longTasks.filter(({ startTime }) => startTime >= drawnAt).map(({ duration }) => duration);
        const longTaskSinceDrawn = tellsTasks ? Math.max(0, ...later) : null;
        return { keys, longestGap, longestGapSinceDrawn, longTaskSinceDrawn };
      },
    };
    Object.assign(globalThis, { keyMeter });
  });
}

/** Measures while `work` runs, and a little longer for what comes late. */
export async function meterDuring(page: Page, work: () => Promise<void>): Promise<Measured> {
  await page.evaluate(() => (globalThis as unknown as { keyMeter: KeyMeter }).keyMeter.start());
  await work();
  await new Promise((resume) => setTimeout(resume, LATE));
  return page.evaluate(() => (globalThis as unknown as { keyMeter: KeyMeter }).keyMeter.stop());
}

const LATE = 600;
