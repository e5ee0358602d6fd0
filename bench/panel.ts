// What the panel costs a page: the practice CRM is loaded with and without the extension, in turn, and compared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame } from 'puppeteer-core';
import { startPracticeServer } from '../scripts/practice-server.mjs';
import { output } from '../scripts/tools.mjs';
import { launchChromium, startChromium } from '../tests/e2e/harness/chromium.ts';
import { until } from '../tests/e2e/harness/browser-under-test.ts';
import type { ChromiumUnderTest } from '../tests/e2e/harness/browser-under-test.ts';
import { median } from './tools/median.ts';
import { rendererMegabytes } from './tools/memory.ts';
import { traceOf } from './tools/trace.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, loads: { type: 'string', default: '10' } } });
const loads = Number(values.loads);
const PATH = 'tickets/48213';

interface Load {
  readonly mainThreadMs: number;
  readonly longestTaskMs: number;
  readonly memoryMB: number | null;
  readonly longestPanelTaskMs: number | null;
}

interface Pair {
  readonly on: Load;
  readonly off: Load;
  readonly panelReadyMs: number;
}

const server = await startPracticeServer();
const withPanel = await launchChromium();
const without = await startChromium({});
try {
  await withPanel.enableSite(server.origin);
  await openPanelOnce(withPanel);
  const pairs: Pair[] = [];
  await loadOnce(withPanel.browser, withPanel);
  await loadOnce(without, null);
  for (let turn = 1; turn <= loads; turn += 1) {
    const off = await loadOnce(without, null);
    const on = await loadOnce(withPanel.browser, withPanel);
    pairs.push({ on, off, panelReadyMs: await panelReadyMs(withPanel) });
    console.error(`load ${turn} of ${loads}`);
  }
  report(pairs);
} finally {
  await withPanel.close();
  await without.close();
  await server.close();
}

/** The panel is open from here on: the site remembers it. */
async function openPanelOnce(chromium: ChromiumUnderTest): Promise<void> {
  const page = await chromium.newPage(server.url + PATH);
  await chromium.openPanel(page);
  await page.close();
}

async function loadOnce(browser: Browser, chromium: ChromiumUnderTest | null): Promise<Load> {
  const page = await browser.newPage();
  const trace = await traceOf(page, async () => {
    await page.goto(server.url + PATH, { waitUntil: 'load' });
    if (chromium) await drawnAt(await chromium.panelFrame(page));
    // What starts late belongs to the load too.
    await new Promise((resume) => setTimeout(resume, 1500));
  });
  const memoryMB = rendererMegabytes(browser.process()?.pid);
  await page.close();
  return {
    mainThreadMs: trace.page.busyMs,
    longestTaskMs: trace.page.longestMs,
    memoryMB,
    longestPanelTaskMs: chromium ? (trace.panel?.longestMs ?? null) : null,
  };
}

/**
 * From the page's DOMContentLoaded to the panel's first contents on screen, in a load of its own: tracing alone makes
 * it a quarter longer.
 */
async function panelReadyMs(chromium: ChromiumUnderTest): Promise<number> {
  const page = await chromium.newPage(server.url + PATH);
  const drawn = await drawnAt(await chromium.panelFrame(page));
  const ready = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.timeOrigin + (navigation?.domContentLoadedEventEnd ?? 0);
  });
  await page.close();
  return drawn - ready;
}

/** Milliseconds since the epoch. */
function drawnAt(panel: Frame): Promise<number> {
  return until('the panel to be drawn', () =>
    panel.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint && performance.timeOrigin + paint.startTime;
    }),
  );
}

function report(pairs: readonly Pair[]): void {
  const figures = {
    contentScriptGzipBytes: gzipSync(readFileSync(join(output, 'chrome-mv3', 'crm.js'))).length,
    fieldsGzipBytes: gzipSync(readFileSync(join(output, 'chrome-mv3', 'fields.js'))).length,
    panelReadyMs: median(pairs.map((pair) => pair.panelReadyMs)),
    addedMainThreadMs: median(pairs.map(({ on, off }) => on.mainThreadMs - off.mainThreadMs)),
    longestTaskMs: median(pairs.map(({ on }) => Math.max(on.longestTaskMs, on.longestPanelTaskMs ?? 0))),
    longestTaskWithoutMs: median(pairs.map(({ off }) => off.longestTaskMs)),
    longestPanelTaskMs: median(pairs.map(({ on }) => on.longestPanelTaskMs)),
    addedMemoryMB: median(
      pairs.map(({ on, off }) => (on.memoryMB === null || off.memoryMB === null ? null : on.memoryMB - off.memoryMB)),
    ),
    loads: pairs.length,
  };
  if (values.json) console.log(JSON.stringify(figures));
  else
    for (const [name, figure] of Object.entries(figures))
      console.log(`${name.padEnd(24)} ${figure ?? 'not measured here'}`);
}
