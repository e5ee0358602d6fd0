import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOfHex } from '../../platform/feeds/offers.ts';
import { newFeedHost } from '../../platform/feeds/testing/feed-host.ts';
import type { FeedHost } from '../../platform/feeds/testing/feed-host.ts';
import { newPublisher } from '../../platform/feeds/testing/feed-publisher.ts';
import type { FeedPublisher } from '../../platform/feeds/testing/feed-publisher.ts';
import { fingerprintOf } from '../../knowledge-base/packs/trust/fingerprint.ts';
import { PROBLEMS } from '../../components/panels/settings/packs/problems.ts';
import { checkFeedsNow, lookUpFeed, openFirst } from './harness/feed-steps.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, isChromium, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

const TITLE = 'Schede di Acme';
const FIRST = [
  { id: 'rimborso-pedaggio', line: 'Il rimborso arriva in trenta giorni.' },
  { id: 'cambio-targa', line: 'Si fa dal sito.' },
];
const SECOND = [
  { id: 'rimborso-pedaggio', line: 'Il rimborso arriva in quattordici giorni.' },
  { id: 'cambio-targa', line: 'Si fa dal sito.' },
];

describe.each(browsers)('packs from a feed in %s', (name) => {
  let scene: Scene;
  let panel: PanelDriver;
  let crm: Page;
  let publisher: FeedPublisher;
  let host: FeedHost;

  beforeAll(async () => {
    publisher = await newPublisher();
    await publisher.publish(FIRST);
    host = await newFeedHost(publisher.files);
    scene = await setScene(name);
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
  });
  afterAll(async () => {
    await scene?.close();
    await host?.close();
  });

  it('are offered under the eight words that the team lead has', async () => {
    await lookUpFeed(panel, host.address);

    const text = await panel.see(panel.t('offer.question'));

    for (const word of fingerprintOf(bytesOfHex(publisher.rootHash))) expect(text).toContain(word);
    expect(text).toContain(TITLE);
    expect(host.asked.some((path) => path.startsWith('p/'))).toBe(false);
  });

  it('are installed after a yes, found by the search, and named under the answer', async () => {
    await panel.click('offer.confirm');
    await panel.see(panel.t('packs.version', { version: 1 }));

    await panel.search('rimborso del pedaggio');

    await openFirst(panel, 'Il rimborso arriva in trenta giorni.');
    await panel.see(panel.t('answers.from', { pack: TITLE, version: 1 }));
  });

  it('are updated by what changed alone, and the answer says that it changed since it was read', async () => {
    await publisher.publish(SECOND);
    host.asked.length = 0;

    await checkFeedsNow(panel);
    await panel.see(panel.t('packs.version', { version: 2 }));

    expect(host.asked.filter((path) => /^[pd]\//u.test(path)).map((path) => path[0])).toEqual(['d']);
    await panel.search('rimborso pedaggio');
    await openFirst(panel, 'quattordici');
    await panel.see(panel.t('answers.changed-title'));
  });

  it('stay as they are when the feed was tampered with: it is not offered again, and the options say why', async () => {
    const index = publisher.files.get('feed.kbi') ?? new Uint8Array();
    publisher.files.set('feed.kbi', index.with(index.length - 30, (index.at(-30) ?? 0) ^ 1));

    await lookUpFeed(panel, host.address);

    await panel.see(panel.t(PROBLEMS['bad-signature'].what));
    await panel.search('rimborso pedaggio');
    await openFirst(panel, 'quattordici');
    publisher.files.set('feed.kbi', index);
  });

  it('go back to the version before at a click, and stay there', async () => {
    await panel.showPanel('settings');
    await panel.click('packs.roll-back-name', { version: 1, title: TITLE });
    await panel.see(panel.t('packs.held'));

    await panel.search('rimborso pedaggio');

    await openFirst(panel, 'trenta');
  });

  it('are there for the next panel, without a network and with a background that was started anew', async () => {
    await host.close();
    if (isChromium(scene.under)) await scene.under.stopServiceWorker();
    const again = await scene.openPanel(await scene.openCrm());

    await again.search('rimborso pedaggio');
    await openFirst(again, 'trenta');

    expect(await again.see(again.t('answers.from', { pack: TITLE, version: 1 }))).toContain('trenta giorni');
  });
});
