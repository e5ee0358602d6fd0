import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFeedHost } from '../../platform/feeds/testing/feed-host.ts';
import type { FeedHost } from '../../platform/feeds/testing/feed-host.ts';
import { newPublisher } from '../../platform/feeds/testing/feed-publisher.ts';
import type { FeedPublisher } from '../../platform/feeds/testing/feed-publisher.ts';
import { askBackground } from './harness/ask-background.ts';
import { until } from './harness/browser-under-test.ts';
import type { BrowserUnderTest } from './harness/browser-under-test.ts';
import { launchChromium } from './harness/chromium.ts';
import { maySetPolicy, setPolicy } from './harness/company-policy.ts';
import { launchFirefox } from './harness/firefox.ts';
import { browsers } from './harness/scene.ts';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox } as const;
const FIRST = [{ id: 'rimborso-pedaggio', line: 'Il rimborso arriva in trenta giorni.' }];

describe.each(browsers.filter(maySetPolicy))('a company’s policy in %s', (name) => {
  let publisher: FeedPublisher;
  let host: FeedHost;
  let under: BrowserUnderTest | undefined;
  let policy: { remove(): void } | undefined;
  let page: Page;

  beforeAll(async () => {
    publisher = await newPublisher();
    await publisher.publish(FIRST);
    host = await newFeedHost(publisher.files);
  });
  afterAll(async () => {
    await under?.close();
    policy?.remove();
    await host?.close();
  });

  it('installs its feed by itself, which nobody removes, and lets nobody add another', async () => {
    await startWith({
      feeds: [{ id: 'acme', urls: [host.address], rootHash: publisher.rootHash }],
      allowUserFeeds: false,
    });

    await until('the pack of the policy', async () => (await askBackground(page, 'packs.list', {})).reply[0], 40_000);

    const { reply } = await askBackground(page, 'feeds.list', {});
    expect(reply).toMatchObject({ feeds: [{ id: 'acme', origin: 'policy', problem: null }], mayAdd: 'no' });
    expect((await askBackground(page, 'feeds.remove', { feed: 'acme' })).reply).toBe('not-possible');
    const offer = await askBackground(page, 'feeds.offer', { address: host.address });
    expect(offer.reply).toEqual({ problem: 'not-allowed' });
  }, 90_000);

  it('with another root installs nothing, and says why', async () => {
    await startWith({ feeds: [{ id: 'acme', urls: [host.address], rootHash: 'b'.repeat(64) }] });

    const refused = await until(
      'the refusal',
      async () => {
        const { reply } = await askBackground(page, 'feeds.list', {});
        return reply.feeds[0]?.problem;
      },
      40_000,
    );

    expect(refused.code).toBe('root-unknown');
    expect((await askBackground(page, 'packs.list', {})).reply).toEqual([]);
  }, 90_000);

  // Chromium leaves out what does not fit the schema, and tells the extension nothing of it.
  it.runIf(name === 'firefox')(
    'with a slip in it lets nobody add feeds, and no feed of it is used',
    async () => {
      const feed = { id: 'acme', urls: [host.address], rootHash: publisher.rootHash };
      await startWith({ feeds: [{ ...feed, minversion: 4 }], allowUserFeeds: true });
      await until(
        'what the policy allows',
        async () => {
          const { reply } = await askBackground(page, 'feeds.list', {});
          return reply.mayAdd === 'policy-unreadable';
        },
        40_000,
      );

      expect((await askBackground(page, 'packs.list', {})).reply).toEqual([]);
    },
    90_000,
  );

  /** A browser that starts with the policy in place, as one does whose company set it. */
  async function startWith(values: object): Promise<void> {
    const id = await extensionId();
    await under?.close();
    policy?.remove();
    policy = setPolicy(name, id, values);
    under = await LAUNCHERS[name]();
    page = await under.openExtensionPage('sidepanel.html');
  }

  /** Chromium's depends on where the extension lies; Firefox's stands in the manifest. */
  async function extensionId(): Promise<string> {
    if (name === 'firefox') return 'spalla@spalla.example';
    under ??= await LAUNCHERS[name]();
    return new URL(under.extensionUrl('')).hostname;
  }
});
