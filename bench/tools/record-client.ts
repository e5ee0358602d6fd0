import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FeedPublisher } from '../../platform/feeds/testing/feed-publisher.ts';
import { askBackground } from '../../tests/e2e/harness/ask-background.ts';
import { until } from '../../tests/e2e/harness/browser-under-test.ts';
import { launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { readWireLog } from './wire-log.ts';
import type { Asked } from './wire-log.ts';

/** What one real browser asks of the host, in order. */
export interface ClientRecord {
  /** From the address to the installed pack. */
  readonly install: readonly Asked[];
  /** A check when nothing is new. */
  readonly quiet: readonly Asked[];
  /** A check that finds a new version. */
  readonly update: readonly Asked[];
}

/** Records the extension in Chromium; `release` publishes the new version. The folder holds it afterwards. */
export async function recordClient(
  { address, folder }: { address: string; folder: string },
  release: () => Promise<void>,
): Promise<ClientRecord> {
  const chromium = await launchChromium();
  try {
    const page = await chromium.openExtensionPage('sidepanel.html');
    let seen = 0;
    const asked = (): readonly Asked[] => {
      const since = readWireLog(folder, seen);
      seen += since.length;
      return since;
    };
    const { reply: offer } = await askBackground(page, 'feeds.offer', { address });
    if ('problem' in offer) throw new Error(`The feed was refused: ${offer.problem}`);
    await askBackground(page, 'feeds.confirm', { feed: offer.feed }, { until: 'packs.changed' });
    await untilIdle();
    const install = asked();

    await askBackground(page, 'feeds.check', {});
    await untilIdle();
    const quiet = asked();

    await release();
    // "Check now" is served once a minute: another background has not heard of the last one.
    await chromium.stopServiceWorker();
    await askBackground(page, 'feeds.check', {}, { until: 'packs.changed' });
    await untilIdle();
    return { install, quiet, update: asked() };

    async function untilIdle(): Promise<void> {
      await until('the check to end', async () => {
        const { reply } = await askBackground(page, 'feeds.list', {});
        return reply.feeds.length > 0 && reply.feeds.every(({ progress }) => progress === null);
      });
      await new Promise((resume) => setTimeout(resume, 500)); // nginx writes its log a moment later
    }
  } finally {
    await chromium.close();
  }
}

/** Puts what was published on the host. */
export function writeFiles(publisher: FeedPublisher, folder: string): void {
  for (const [path, bytes] of publisher.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
