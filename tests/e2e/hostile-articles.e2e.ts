import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFeedHost } from '../../platform/feeds/testing/feed-host.ts';
import type { FeedHost } from '../../platform/feeds/testing/feed-host.ts';
import { newPublisher } from '../../platform/feeds/testing/feed-publisher.ts';
import type { FeedPublisher } from '../../platform/feeds/testing/feed-publisher.ts';
import { aRelease } from '../attacks/a-signed-feed.ts';
import type { Release } from '../attacks/a-signed-feed.ts';
import { hasCorpus, unless } from '../attacks/corpora.ts';
import { HOSTILE_CORPORA, hostileTexts } from '../attacks/hostile-texts.ts';
import { until } from './harness/browser-under-test.ts';
import { checkFeedsNow, lookUpFeed } from './harness/feed-steps.ts';
import { compileTexts, hostilePack, roundsOf, textsIn } from './harness/hostile-articles.ts';
import type { HostileCollection, HostileRound } from './harness/hostile-articles.ts';
import { readAnswer } from './harness/hostile-nodes.ts';
import type { DrawnAnswer } from './harness/hostile-nodes.ts';
import { ownHostileTexts } from './harness/hostile-own-texts.ts';
import { actAsScript, plantNodes } from './harness/hostile-plants.ts';
import { watchPage } from './harness/hostile-watch.ts';
import type { HostileWatch } from './harness/hostile-watch.ts';
import { drivePanel } from './harness/panel-driver.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

const COLLECTIONS = [
  { name: 'our own', isThere: true, note: '', texts: ownHostileTexts },
  ...HOSTILE_CORPORA.map((name) => ({
    name,
    isThere: hasCorpus(name),
    note: unless(name),
    texts: () => hostileTexts(name),
  })),
];
const TITLE = '<img src=x onerror=alert(1)>';

let publisher: FeedPublisher;
let host: FeedHost;
let canary: string;
let compiled: readonly HostileCollection[];
let releases: readonly [Release, Release];

beforeAll(async () => {
  publisher = await newPublisher();
  host = await newFeedHost(publisher.files);
  canary = `${host.address}/canary`;
  compiled = COLLECTIONS.filter(({ isThere }) => isThere).map(({ name, texts }) => compileTexts(name, texts(canary)));
  const first = await aRelease(hostilePack(compiled, 1, TITLE));
  const second = await aRelease(hostilePack(compiled, 2, TITLE), first);
  for (const [path, bytes] of [...first.files, ...second.files]) publisher.files.set(path, bytes);
  releases = [first, second];
});
afterAll(() => host?.close());

describe.each(browsers)('hostile articles in %s', (browser) => {
  let scene: Scene;
  let page: Page;
  let panel: PanelDriver;
  let watch: HostileWatch;

  beforeAll(async () => {
    await publisher.sign({ packs: [releases[0].ref] });
    scene = await setScene(browser);
    // In a tab of its own, where a script could open a dialog too, and a tool sees every request.
    page = await scene.under.openPanelPage(await scene.openCrm());
    panel = await drivePanel(page);
    await panel.bringToFront();
    watch = await watchPage(scene.under, page);
  });
  afterAll(() => scene?.close());

  it('come in a pack whose title is hostile, and text in the offer too', async () => {
    await lookUpFeed(panel, host.address);
    await panel.see(panel.t('offer.question'));
    expect(await panel.text()).toContain(TITLE);

    await panel.click('offer.confirm');

    await untilInstalled(1);
    await expectQuiet();
  });

  for (const { name, isThere, note } of COLLECTIONS) {
    it.skipIf(!isThere)(`of ${name} are drawn to the last sign, and nothing but text${note}`, async ({ annotate }) => {
      const collection = compiled.find((each) => each.name === name);
      if (!collection) throw new Error(`Nothing was compiled of ${name}`);
      const { steps, words, refusedSteps, refusedWords } = collection;
      expect(words.length).toBeGreaterThan(10 * refusedWords);
      expect(steps.length).toBeGreaterThan(refusedSteps / 2);
      let nodes = 0;

      for (const round of roundsOf(collection)) nodes += await expectTexts(round, await openAll(round));

      await expectQuiet();
      await annotate(
        `${words.length} texts as words (${refusedWords} refused), ${steps.length} as what to do (${refusedSteps} refused), ${nodes} elements`,
      );
    });
  }

  it('are text with marks in it where the search found their words', async () => {
    await panel.search('script alert');
    await until('what matched', () => page.$('main:has(output span:not(:empty)) mark'));
    await page.keyboard.press('Enter');

    const { strange } = await until('the best answer', () => readAnswer(page));

    expect(strange).toEqual([]);
    await expectQuiet();
  });

  it('that were read and are others now show what came and went, as text', async () => {
    await publisher.sign({ packs: [releases[1].ref] });
    await checkFeedsNow(panel);
    await untilInstalled(2);
    await panel.showPanel('answers');
    await panel.see(panel.t('answers.changed'));

    for (const collection of compiled) {
      const [round] = roundsOf(collection, 2);
      if (!round) throw new Error(`No articles of ${collection.name}`);
      const opened = await openAll(round, 3);
      await expectTexts(round, opened);
      expect(opened.filter(({ changes }) => changes === 0).map(({ id }) => id)).toEqual([]);
    }

    await expectQuiet();
  });

  it('would have been found out: what is planted in an answer, and what a script does', async () => {
    await plantNodes(page, canary);
    const { strange } = await until('the answer with what was planted', () => readAnswer(page));
    await actAsScript(page, canary);
    await until('the request', async () => host.asked.length > 0);
    await until('the dialog', async () => (await watch.ran()).includes('alert planted'));

    expect(strange).toEqual([
      `src ${canary}/img`,
      '<iframe>',
      "href javascript:alert('a')",
      '<p style>',
      expect.stringContaining('style '),
      '<p title>',
      '#comment',
      '<http://www.w3.org/1998/Math/MathML:math>',
      '<script>',
      'beside the list: style',
    ]);
    const ran = (await watch.ran()).join('\n');
    for (const directive of ['img-src', 'frame-src', 'style-src-attr', 'style-src-elem', 'require-trusted-types-for']) {
      expect(ran).toContain(`securitypolicyviolation ${directive}`);
    }
    for (const what of ['window.planted', 'Object.polluted']) expect(ran).toContain(`changed ${what}`);
    expect(await watch.asked()).toContain(`${canary}/fetch`);
    expect(host.asked).toEqual(['canary/fetch']);
  });

  async function untilInstalled(version: number): Promise<void> {
    const installed = panel.t('packs.version', { version });
    await until(`version ${version}`, async () => {
      // The pack in the extension has a version too, and stands before it.
      const [, ours = ''] = (await panel.text()).split(TITLE);
      return ours.includes(installed) && !(await panel.text()).includes(panel.t('offer.question'));
    });
    host.asked.length = 0;
  }

  /** Opens the articles of a round, or the first of them, by keys alone. */
  async function openAll({ word, articles }: HostileRound, most = articles.length): Promise<DrawnAnswer[]> {
    await panel.showPanel('answers');
    await panel.search(word);
    // Until then the answers to what was typed before are shown, and the choice goes back to the first with the new ones.
    const count =
      articles.length === 1 ? panel.t('answers.count-one') : panel.t('answers.count-many', { count: articles.length });
    const ids = articles.map(({ id }) => `answers-result-articles/${id}`);
    await until(`${count} to ${word}`, () =>
      page.evaluate(
        (said, known) =>
          document.querySelector('main output')?.textContent === said &&
          known.includes(document.querySelector('[role="option"][aria-selected="true"]')?.id ?? ''),
        count,
        ids,
      ),
    );
    const opened: DrawnAnswer[] = [];
    while (opened.length < Math.min(most, articles.length)) {
      if (opened.length > 0) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      opened.push(await until(`answer ${opened.length + 1} to ${word}`, () => readAnswer(page)));
    }
    return opened;
  }

  /** How many elements were looked at. */
  async function expectTexts({ articles }: HostileRound, opened: readonly DrawnAnswer[]): Promise<number> {
    const drawn = new Map(opened.map((answer) => [answer.id, answer]));
    expect(drawn.size).toBe(opened.length);
    const faults = articles.flatMap((article) => {
      const answer = drawn.get(article.id);
      if (!answer) return [];
      const { id, strange, text, blocks } = answer;
      const missing = textsIn(article).filter((each) => !text.includes(each));
      const lost = (article.steps?.it.length ?? 0) - blocks;
      return strange.length + missing.length + lost === 0 ? [] : [{ id, strange, missing, lost }];
    });
    expect(faults).toEqual([]);
    return opened.reduce((sum, { nodes }) => sum + nodes, 0);
  }

  async function expectQuiet(): Promise<void> {
    expect(await watch.ran()).toEqual([]);
    expect(await watch.asked()).toEqual([]);
    expect(host.asked).toEqual([]);
  }
});
