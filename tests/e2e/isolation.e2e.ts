import { randomBytes } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableNames } from '../../platform/database/tables.ts';
import { watchBackground } from './harness/background-errors.ts';
import { until } from './harness/browser-under-test.ts';
import { switchExtensionOff } from './harness/extension-life.ts';
import { fingerprintOf } from './harness/fingerprint.ts';
import { forgeMessages, forgeWxtEvents } from './harness/forger.ts';
import { hostsIn } from './harness/hosts.ts';
import { injectedPanel, isDrawn, openInjectedPanel } from './harness/injected-panel.ts';
import type { InjectedPanel } from './harness/injected-panel.ts';
import { plantSpy, readSpy } from './harness/page-spy.ts';
import { coloursOf, readPng } from './harness/png.ts';
import { browsers, isChromium, NOTE, setScene, TICKET } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { storedRows } from './harness/stored-rows.ts';

const FIREFOX_ID = 'spalla@spalla.example';

describe.each(browsers)('a hostile page in %s', (name) => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await setScene(name);
  });
  afterAll(() => scene?.close());

  describe('that spies on the panel', () => {
    /** Letters alone, no two of which the page shows in this order. */
    const canary = lettersOf(32);
    const inSearch = lettersOf(32);
    let crm: Page;
    let panel: InjectedPanel;

    beforeAll(async () => {
      crm = await scene.under.browser.newPage();
      await plantSpy(crm);
      await crm.goto(scene.server.url + TICKET, { waitUntil: 'domcontentloaded' });
      panel = await openInjectedPanel(scene, crm);
    });

    it('finds nothing of what is typed in the panel, in ten seconds and by any way that it has', async () => {
      const started = Date.now();
      await panel.typeIn('search', inSearch, 30);
      await panel.click('rail-notes');
      await until('the note to be kept', async () => {
        await panel.typeIn('note', canary, 60);
        await pressWithControl(crm, ['a', 'c', 'x', 'v']);
        await new Promise((resume) => setTimeout(resume, 1_000));
        return (await storedRows(scene.under, 'notes')).some(({ text }) => String(text).includes(canary));
      });
      await crm.bringToFront();
      while (Date.now() - started < 11_000) {
        await panel.typeIn('note', canary.slice(0, 8), 60);
      }

      const report = await readSpy(crm);

      const secrets = [canary, inSearch, canary.slice(0, 8), inSearch.slice(0, 8)];
      const leaks = Object.entries(report).filter(([, found]) =>
        found.some((text) => secrets.some((secret) => text.includes(secret))),
      );
      expect(leaks).toEqual([]);
      // Not even which keys were pressed, or that any was; and nothing that was meant for us.
      const heard = [
        'keydown',
        'keypress',
        'keyup',
        'beforeinput',
        'input',
        'copy',
        'message',
        'error',
        'unhandledrejection',
      ];
      expect(heard.filter((type) => report[`event ${type}`] !== undefined)).toEqual([]);
      expect(JSON.stringify(report)).not.toMatch(/sidepanel\.html|-extension:\/\//u);
      expect([...new Set(report['windows'])]).toEqual(['0']);
    });

    it('would have found it: its own field gives itself away', async () => {
      const ownText = lettersOf(32);

      await crm.click(NOTE);
      await crm.keyboard.type(ownText, { delay: 10 });
      await pressWithControl(crm, ['a', 'c']);
      await new Promise((resume) => setTimeout(resume, 600));

      const report = await readSpy(crm);
      const telling = ['event keydown', 'event keypress', 'event value', 'dom'];
      expect(telling.filter((way) => report[way]?.some((text) => text.includes(ownText)))).toEqual(telling);
      const ways = ['event input', 'event focusin', 'mutation', 'point', 'performance', 'selection', 'calls'];
      expect(ways.filter((way) => report[way] !== undefined)).toEqual(ways);
    });
  });

  it('forges a thousand of our messages, and the events that would end a script of WXT: nothing changes', async () => {
    const crm = await scene.openCrm();
    await openInjectedPanel(scene, crm);
    const panel = await scene.openPanel(crm);
    await panel.search('recesso');
    // The record and the answers: before them the panel is still changing by itself.
    await panel.see('48213');
    await panel.see('14 giorni');
    const shown = await panel.text();
    const kept = await keptRows();
    const errors = isChromium(scene.under) ? await watchBackground(scene.under) : () => [];
    const id = isChromium(scene.under) ? new URL(scene.under.extensionUrl('')).hostname : FIREFOX_ID;

    await crm.bringToFront();
    await forgeWxtEvents(crm, id);
    const { sent, exposed, heard } = await forgeMessages(crm, id);

    expect(sent).toBe(1_000);
    expect(exposed).toEqual([]);
    expect(heard).toEqual([]);
    expect(await hostsIn(crm)).toBe(1);
    await until('the panel still drawn in the page', async () => isDrawn(await injectedPanel(crm).picture()));
    await panel.bringToFront();
    expect(await panel.text()).toBe(shown);
    expect(await keptRows()).toEqual(kept);
    // It still answers, and still reaches the page.
    await crm.bringToFront();
    await crm.click(NOTE);
    await panel.bringToFront();
    await panel.search('boletta tropo alta');
    await panel.see('La bolletta è molto più alta del solito');
    await (await panel.target.$('#spalla-search'))?.press('Enter');
    await panel.click('say.insert');
    await panel.see(panel.t('announce.inserted'));
    expect(await crm.$eval(NOTE, (note) => note.value)).toContain('Se supera di una volta e mezza');
    expect(errors()).toEqual([]);
  });

  it.each(['a site that is enabled', 'another site'])(
    'embeds the panel itself, on %s: nothing is drawn',
    async (site) => {
      const crm = site === 'another site' ? await scene.under.newPage(elsewhere()) : await scene.openCrm();
      const guess = `#token=${crypto.randomUUID()}&panel=notes`;
      const outcomes: string[] = [];

      for (const address of await panelAddresses()) {
        await crm.bringToFront();
        await crm.evaluate((src) => {
          document.querySelector('#embedded')?.remove();
          const frame = document.createElement('iframe');
          frame.id = 'embedded';
          frame.src = src;
          frame.style.cssText =
            'position: fixed; inset: 0 auto auto 0; width: 400px; height: 600px; border: 0; z-index: 9999';
          document.body.append(frame);
        }, address + guess);
        await new Promise((resume) => setTimeout(resume, 2_000));
        outcomes.push(await outcomeIn(crm, guess));
      }

      expect(outcomes).toEqual(isChromium(scene.under) ? ['refused', 'blank'] : ['blank']);
      await crm.close();
    },
  );

  it('is of a site that was not enabled: it finds what it would find without the extension', async () => {
    const addresses = ['sidepanel.html', 'icon/16.png', 'crm.js', 'manifest.json'].map((path) =>
      // In Firefox the address of the extension is another in each profile: a page cannot know it.
      isChromium(scene.under) ? scene.under.extensionUrl(path) : `moz-extension://${crypto.randomUUID()}/${path}`,
    );
    const fingerprint = async () => {
      const page = await scene.under.newPage(elsewhere());
      await page.bringToFront();
      await page.waitForSelector(NOTE);
      const taken = await fingerprintOf(page, addresses);
      await page.close();
      return taken;
    };

    const withExtension = await fingerprint();
    if (isChromium(scene.under)) await switchExtensionOff(scene.under);
    else await scene.under.browser.uninstallExtension(FIREFOX_ID);
    const without = await fingerprint();

    expect((withExtension['elements'] as string[]).length).toBeGreaterThan(50);
    expect(withExtension['messages']).toEqual([]);
    expect(withExtension).toEqual(without);
  });

  /** What came of the frame that the page embedded. In Firefox no tool looks into it: what is seen must do. */
  async function outcomeIn(crm: Page, guess: string): Promise<'refused' | 'blank' | 'drawn'> {
    if (!isChromium(scene.under)) {
      const clip = { x: 10, y: 10, width: 380, height: 580 };
      const picture = readPng(await crm.screenshot({ clip, captureBeyondViewport: false }));
      return coloursOf(picture) === 1 ? 'blank' : 'drawn';
    }
    if (crm.frames().some((frame) => frame.url().startsWith('chrome-error:'))) return 'refused';
    const ours = await until('the embedded frame', async () =>
      crm.frames().find((frame) => frame.url().includes(guess)),
    );
    return (await ours.$('#panel > *, #spalla-search')) ? 'drawn' : 'blank';
  }

  /** A site on the same server that nobody enabled. */
  function elsewhere(): string {
    return scene.server.url.replace('127.0.0.1', 'crm-b.test') + TICKET;
  }

  async function keptRows(): Promise<unknown> {
    return Promise.all(tableNames.map((table) => storedRows(scene.under, table)));
  }

  /** The address that is known from the store, and the one that only our own script is told. */
  async function panelAddresses(): Promise<string[]> {
    const page = await scene.under.openExtensionPage('sidepanel.html');
    const told = await page.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { runtime: { getURL(path: string): string } } | undefined
      >;
      return (browser ?? chrome)?.runtime.getURL('sidepanel.html') ?? '';
    });
    await page.close();
    return [...new Set([scene.under.extensionUrl('sidepanel.html'), told])];
  }
});

async function pressWithControl(page: Page, keys: readonly ('a' | 'c' | 'x' | 'v')[]): Promise<void> {
  await page.keyboard.down('Control');
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

function lettersOf(length: number): string {
  return [...randomBytes(length)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
