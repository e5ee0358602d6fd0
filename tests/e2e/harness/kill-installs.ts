import type { Page } from 'puppeteer-core';
import { newFeedHost } from '../../../platform/feeds/testing/feed-host.ts';
import { newPublisher } from '../../../platform/feeds/testing/feed-publisher.ts';
import { askBackground } from './ask-background.ts';
import { until } from './browser-under-test.ts';
import type { ChromiumUnderTest, LaunchOptions } from './browser-under-test.ts';
import { launchChromium } from './chromium.ts';

/** What was found after each kill: a whole pack, old or new, or not. */
export interface Kills {
  readonly kills: number;
  /** Packs that were half of one version and half of another. */
  readonly mixed: number;
  /** Packs that were gone, or had a hole. */
  readonly lost: number;
  readonly old: number;
  readonly new: number;
}

export interface KillOptions {
  readonly kills: number;
  /** Every so many the whole browser is killed, without a word; else its background. */
  readonly browserEvery: number;
  readonly articles: number;
  readonly profile: string;
  readonly random: () => number;
  readonly onKill?: (done: number) => void;
}

/** The page that asks; another one after the browser was killed. */
interface OpenPanel {
  readonly under: ChromiumUnderTest;
  page: Page;
}

/** Publishes a new version, lets the extension install it, and kills that at a random moment; again and again. */
export async function killInstalls(options: KillOptions): Promise<Kills> {
  const publisher = await newPublisher();
  const host = await newFeedHost(publisher.files);
  const launch: LaunchOptions = { profile: options.profile };
  let under = await launchChromium(launch);
  const panel = { under, page: await under.openExtensionPage('sidepanel.html') };
  const found = { old: 0, new: 0, mixed: 0, lost: 0 };
  try {
    await publisher.publish(articles(1, options.articles));
    const { reply: offer } = await askBackground(panel.page, 'feeds.offer', { address: host.address });
    if ('problem' in offer) throw new Error(`The feed was refused: ${offer.problem}`);
    const first = await askBackground(panel.page, 'feeds.confirm', { feed: 'acme' }, { until: 'packs.changed' });
    for (let kill = 1; kill <= options.kills; kill += 1) {
      const version = kill + 1;
      await publisher.publish(articles(version, options.articles));
      await beginCheck(panel);
      await pause(options.random() * first.milliseconds * 1.2);
      if (kill % options.browserEvery === 0) {
        await killBrowser(under);
        under = await launchChromium(launch);
        Object.assign(panel, { under, page: await under.openExtensionPage('sidepanel.html') });
      } else await stopWorkers(panel.under);

      found[await stateOf(panel, version)] += 1;
      await finish(panel, version);
      options.onKill?.(kill);
    }
  } finally {
    await under.close();
    await host.close();
  }
  return { kills: options.kills, ...found };
}

/** As a power cut does it: nothing is told, nothing is written any more. */
async function killBrowser({ browser }: ChromiumUnderTest): Promise<void> {
  const process = browser.process();
  const gone = new Promise((resolve) => process?.once('exit', resolve));
  process?.kill('SIGKILL');
  await gone;
  await pause(300); // its children hear of it a moment later
}

/** At this very moment, whatever it is doing. An open panel wakes it again at once. */
async function stopWorkers({ browser }: ChromiumUnderTest): Promise<void> {
  // Not asked from a page of the extension: after a crash the browser loads that anew, and its pages with it.
  const [page] = await browser.pages();
  const session = await page?.createCDPSession();
  await session?.send('ServiceWorker.enable');
  await session?.send('ServiceWorker.stopAllWorkers');
  await session?.detach();
}

async function stateOf(panel: OpenPanel, version: number): Promise<'old' | 'new' | 'mixed' | 'lost'> {
  const { reply: packs } = await patiently(panel, (page) => askBackground(page, 'packs.list', {}));
  const [pack] = packs;
  if (!pack) return 'lost';
  const versions = new Set<number>();
  let count = 0;
  for (let from: number | null = 0; from !== null;) {
    const asked: { pack: string; content: string; from: number } = { pack: pack.key, content: pack.content, from };
    const { reply: part } = await patiently(panel, (page) => askBackground(page, 'packs.items', asked));
    if (!part) return 'lost';
    for (const line of part.lines) {
      versions.add(Number((JSON.parse(line) as { item: { line: { it: string } } }).item.line.it.replace(/\D/gu, '')));
      count += 1;
    }
    from = part.next;
  }
  if (versions.size > 1) return 'mixed';
  const [only] = versions;
  if (count !== pack.items || only !== pack.version) return 'lost';
  return only === version ? 'new' : 'old';
}

/** "Check now" is served once a minute; a background that was stopped has forgotten the last time. */
async function beginCheck(panel: OpenPanel): Promise<void> {
  await until('a check to begin', async () => {
    const { reply } = await patiently(panel, (page) => askBackground(page, 'feeds.check', {}));
    if (reply === 'too-soon') await stopWorkers(panel.under);
    return reply === 'begun';
  });
}

/** Lets the update be taken up again, as the next alarm would, and gives it the time that a busy machine takes. */
async function finish(panel: OpenPanel, version: number): Promise<void> {
  const isNew = async (): Promise<boolean> => {
    const { reply } = await patiently(panel, (page) => askBackground(page, 'packs.list', {}));
    return reply[0]?.version === version;
  };
  for (let attempt = 1; attempt <= 3 && !(await isNew()); attempt += 1) {
    await beginCheck(panel);
    await until(`version ${version} to be installed`, isNew, 10_000).catch(() => undefined);
  }
  await until(`version ${version} to be installed`, isNew).catch(async (error: unknown) => {
    const { reply } = await patiently(panel, (page) => askBackground(page, 'feeds.list', {}));
    throw new Error(`Version ${version} is not installed: ${JSON.stringify(reply)}`, { cause: error });
  });
}

/** A background that is just being started may not answer the first question, and may have closed its pages. */
function patiently<T>(panel: OpenPanel, ask: (page: Page) => Promise<T & object>): Promise<T & object> {
  return until('the background to answer', async () => {
    try {
      return await ask(panel.page);
    } catch (error) {
      panel.page = await panel.under.openExtensionPage('sidepanel.html');
      throw error;
    }
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}

export function articles(version: number, count: number): { id: string; line: string }[] {
  return Array.from({ length: count }, (_, number) => ({ id: `articolo-${number}`, line: `Versione ${version}.` }));
}
