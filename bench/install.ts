// What the installation of a large pack costs, and what is left after it was killed at random moments.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { newFeedHost } from '../platform/feeds/testing/feed-host.ts';
import { newPublisher } from '../platform/feeds/testing/feed-publisher.ts';
import { askBackground } from '../tests/e2e/harness/ask-background.ts';
import { until } from '../tests/e2e/harness/browser-under-test.ts';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { articles, killInstalls } from '../tests/e2e/harness/kill-installs.ts';
import type { Kills } from '../tests/e2e/harness/kill-installs.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    kills: { type: 'string', default: '200' },
    articles: { type: 'string', default: '10000' },
  },
});
const count = Number(values.articles);

const figures = { ...(await timeInstall()), ...(await killAtRandom(Number(values.kills))) };
if (values.json) console.log(JSON.stringify(figures));
else for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(24)} ${figure}`);

interface Times {
  readonly articles: number;
  readonly packedBytes: number;
  /** From the yes to the switch. */
  readonly installMs: number;
  /** Of ten changed articles, from the question to the switch. */
  readonly deltaMs: number;
  /** The longest task of an open panel meanwhile, and while it took the new content in; 0 when none took 50 ms. */
  readonly longestBlockMs: number;
}

async function timeInstall(): Promise<Times> {
  const publisher = await newPublisher();
  const host = await newFeedHost(publisher.files);
  const chromium = await launchChromium();
  try {
    await publisher.publish(longArticles());
    const page = await chromium.openExtensionPage('sidepanel.html');
    await until('the panel to be drawn', () => page.$('#spalla-search'));
    await watchLongTasks(page);
    await askBackground(page, 'feeds.offer', { address: host.address });
    const install = await askBackground(page, 'feeds.confirm', { feed: 'acme' }, { until: 'packs.changed' });
    await untilQuiet();
    const changed = longArticles().map((article, at) => (at < 10 ? { ...article, line: 'Cambiata.' } : article));
    await publisher.publish(changed);
    const delta = await askBackground(page, 'feeds.check', {}, { until: 'packs.changed' });
    await untilQuiet();
    await findArticle(page, `articolo-${count - 1}`);
    const packed = [...publisher.files].find(([path]) => path.startsWith('p/'))?.[1].length ?? 0;
    return {
      articles: count,
      packedBytes: packed,
      installMs: Math.round(install.milliseconds),
      deltaMs: Math.round(delta.milliseconds),
      longestBlockMs: await longestTask(page),
    };
  } finally {
    await chromium.close();
    await host.close();
  }
}

async function killAtRandom(kills: number): Promise<Partial<Kills>> {
  if (kills === 0) return {};
  const profile = mkdtempSync(join(tmpdir(), 'spalla-killed-'));
  try {
    return await killInstalls({
      kills,
      browserEvery: 10,
      articles: 1_200,
      profile,
      random: Math.random,
      onKill: (done) => void (done % 10 === 0 && console.error(`kill ${done} of ${kills}`)),
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Articles of a usual length, no two alike. */
function longArticles(): { id: string; line: string }[] {
  const words = 'la bolletta il contatore un reclamo entro trenta giorni dal ricevimento della richiesta scritta'.split(
    ' ',
  );
  return articles(1, count).map(({ id }, number) => {
    const line = Array.from({ length: 60 }, (_, at) => words[(number * 7 + at * (1 + (number % 5))) % words.length]);
    return { id, line: `${number}: ${line.join(' ')}.` };
  });
}

async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { longTasks: seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
}

function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks)));
}

/** What was measured is worth nothing unless the panel shows what was installed. */
async function findArticle(page: Page, id: string): Promise<void> {
  await page.type('#spalla-search', id);
  await until(`${id} among the answers`, () =>
    page.$eval('[role="option"]', (option, wanted) => option.textContent?.includes(wanted), id),
  );
}

/** The panel takes the new content in, and gives it to its search. */
function untilQuiet(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 8_000));
}
