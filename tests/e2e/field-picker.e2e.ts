import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDesk } from '../../cli/testing/run-spalla.ts';
import { ROLE_NAMES } from '../../components/panels/settings/role-names.ts';
import { askBackground } from './harness/ask-background.ts';
import { until } from './harness/browser-under-test.ts';
import { everythingStored } from './harness/everything-stored.ts';
import { tabIdOf } from './harness/extension-page.ts';
import { hostsIn } from './harness/hosts.ts';
import { servePages, type PagesServer } from './harness/pages-server.ts';
import {
  beginPick,
  countHeard,
  fileFrom,
  openSiteMap,
  pickByMouse,
  pointAt,
  untilPicked,
  walkTo,
} from './harness/pick-steps.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, setScene, TICKET } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { ACTIVITY, clickInto, write } from './harness/writing.ts';

const PATIENCE = { timeout: 10_000, interval: 100 };

describe.each(browsers)('pointing at the fields of a page in %s', (name) => {
  let scene: Scene;
  let pages: PagesServer;

  beforeAll(async () => {
    scene = await setScene(name);
    pages = await servePages();
  });
  afterAll(async () => {
    await scene?.close();
    await pages?.close();
  });

  describe('in the practice CRM', () => {
    let crm: Page;
    let panel: PanelDriver;
    let number = '';
    let subject = '';
    let customer = '';

    beforeAll(async () => {
      crm = await scene.openCrm();
      panel = await scene.openPanel(crm);
      await crm.bringToFront();
      [number, subject, customer] = await Promise.all(
        ['ticket-number', 'subject', 'customer-name'].map((field) =>
          crm.$eval(`[data-field="${field}"]`, (element) => (element as HTMLElement).innerText),
        ),
      ) as [string, string, string]; // prettier-ignore
      await openSiteMap(panel);
    });
    afterAll(() => crm?.close());

    it('takes three fields by mouse, and the page hears no click', async () => {
      const heard = await countHeard(crm);
      const before = await crm.evaluate(() => document.querySelectorAll('body *').length);

      await pickByMouse(panel, crm, 'recordId', number);
      await pickByMouse(panel, crm, 'subject', subject);
      await pickByMouse(panel, crm, 'customerName', customer); // a link: it leads nowhere now

      expect(await heard()).toEqual([]);
      expect(crm.url()).toContain(TICKET);
      expect(await crm.evaluate(() => document.querySelectorAll('body *').length)).toBe(before);
      const shown = await panel.text();
      expect(shown).toMatch(linesOf(number, '[data-field="ticket-number"]'));
      expect(shown).toMatch(linesOf(customer, '[data-field="customer-name"]'));
    });

    it('takes one by keyboard alone', async () => {
      const heard = await countHeard(crm);
      await beginPick(panel, crm, 'category');

      const wanted = await crm.$eval('[data-field="category"]', (element) => (element as HTMLElement).innerText);
      await walkTo(await extensionPage(), crm, wanted);
      await crm.keyboard.press('Enter');
      await untilPicked(panel, 'category');

      expect(await heard()).toEqual([]);
      expect(await panel.text()).toMatch(linesOf(wanted, '[data-field="category"]'));
    });

    it('leaves with Esc, and takes nothing', async () => {
      const heard = await countHeard(crm);
      await beginPick(panel, crm, 'status');
      await crm.keyboard.press('Tab');
      await crm.keyboard.press('Escape');

      await panel.bringToFront();
      await until('the end of it', async () => !(await panel.text()).includes(panel.t('map.picking')));
      expect(await heard()).toEqual([]);
      const taken = panel.t('map.forget-one-name', { role: panel.t(ROLE_NAMES.status) });
      expect(await panel.target.$(`::-p-aria([name="${taken}"][role="button"])`)).toBeNull();
      await crm.bringToFront();
      await until('nothing of ours over the page', async () => (await hostsIn(crm)) <= 1);
    });

    it('points into a modal dialog, over which nothing of ours can lie, and leaves it open', async () => {
      await crm.bringToFront();
      await clickInto(crm, { selector: '[data-action="new-activity"]', label: '' });
      await write(crm, ACTIVITY, 'Richiamare domani');
      const heard = await countHeard(crm);

      await pickByMouse(panel, crm, 'freeText', 'Richiamare domani');
      await beginPick(panel, crm, 'description');
      await crm.keyboard.press('Tab');
      await crm.keyboard.press('Escape');
      await panel.bringToFront();
      await until('the end of it', async () => !(await panel.text()).includes(panel.t('map.picking')));

      expect(await heard()).toEqual([]);
      expect(await panel.text()).toContain('textarea[name="activityNote"]');
      expect(await crm.$('dialog:modal')).not.toBeNull();
      await crm.bringToFront();
      await crm.locator('[data-action="cancel-activity"]').click();
    });

    it('reads the record by what was pointed at, after a reload and on another record', async () => {
      const tab = await tabIdOf(await extensionPage(), crm);
      const read = async () => (await askBackground(await extensionPage(), 'record.read', {}, { tab })).reply;
      await expect.poll(read, PATIENCE).toMatchObject({ recordId: number, subject, customerName: customer });

      await crm.reload();
      await expect.poll(read, PATIENCE).toMatchObject({ recordId: number, subject, customerName: customer });
      await crm.goto(`${scene.server.url}tickets/48216`);
      await expect.poll(async () => (await read())?.recordId, PATIENCE).toBe('48216');

      // In the page itself the panel was loaded anew with it, and the map is open there again.
      panel = await scene.panelAgain(panel, crm);
      await panel.showPanel('settings');
      await panel.see(panel.t('map.seen', { found: 2, of: 2 }));
    });

    it('gives a file that spalla lint takes, and a pack with it', async () => {
      await panel.bringToFront();
      const { name: file, text } = await fileFrom(panel, () => panel.click('map.download'));

      expect(text).not.toContain(customer);
      expect(text).not.toContain(subject);
      expect(text).toContain('basis: measured');
      await expectGoodPack(file, text);
    });

    it('stores ways to find fields, and nothing that stands in them', async () => {
      const stored = await everythingStored(scene.under, panel);

      expect(stored).toContain('customer-name');
      expect(stored).not.toContain(customer);
      expect(stored).not.toContain(subject);
    });

    it('is taken away again', async () => {
      await panel.bringToFront();
      await panel.click('map.forget');
      await panel.see(panel.t('map.forget-question'));
      const confirm = await until('the answer', () => panel.target.$('fieldset button[data-tone="danger"]'));
      await confirm.click();

      await until('nothing pointed at', async () => !(await panel.text()).includes(panel.t('map.picked')));
    });
  });

  describe('on pages that nobody described', () => {
    it('finds the customer that no label tells, and the file stands by itself', async () => {
      pages.show('unseen/inbox-desk');
      const { crm, panel, read } = await openPage('/#ticket/zoom/42');
      await expect.poll(async () => (await read())?.recordId, PATIENCE).toBe('10042');
      expect((await read())?.customerName).toBeUndefined();

      await openSiteMap(panel);
      await pickByMouse(panel, crm, 'customerName', 'Mario Bianchi');
      await panel.see(panel.t('map.needs-number'));
      expect((await read())?.recordId).toBe('10042'); // as it was read before, until the map tells records
      await pickByMouse(panel, crm, 'recordId', '10042');
      await pickByMouse(panel, crm, 'subject', 'Wrong October bill');

      await expect.poll(read, PATIENCE).toMatchObject({
        recordId: '10042',
        subject: 'Wrong October bill',
        customerName: 'Mario Bianchi',
      });
      await panel.bringToFront();
      const { name: file, text } = await fileFrom(panel, () => panel.click('map.download'));
      await expectGoodPack(file, text);
      await close(crm, panel);
    });

    it.each([
      ['in open shadow roots', 'unseen/web-components', '/#/t/20418', 'T-20418', 'Studio Neri Srl'],
      ['in frames of the same site', 'unseen/frames', '/crm/home', 'SG-5521', 'Mario Bianchi'],
    ])('reaches fields %s', async (_, page, path, number, customer) => {
      pages.show(page);
      const { crm, panel, read } = await openPage(path);
      await openSiteMap(panel);
      const heard = await countHeard(crm);

      await pickByMouse(panel, crm, 'recordId', number);
      await pickByMouse(panel, crm, 'customerName', customer);

      await expect.poll(read, PATIENCE).toMatchObject({ recordId: number, customerName: customer });
      expect(await heard()).toEqual([]);
      await panel.bringToFront();
      expect((await panel.text()).split(panel.t('map.picked'))).toHaveLength(3);
      await close(crm, panel);
    });

    it('goes by the words at a field where no name tells it', async () => {
      pages.show('unseen/bootstrap');
      const { crm, panel } = await openPage('/pratiche/118');
      await openSiteMap(panel);
      await beginPick(panel, crm, 'subject');
      await pointAt(crm, 'Fattura luce errata di ottobre');
      await untilPicked(panel, 'subject');

      const { text } = await fileFrom(panel, () => panel.click('map.download'));
      expect(text).toContain("  - role: subject\n    labels:\n      - 'Oggetto'\n");
      await close(crm, panel);
    });

    async function openPage(path: string) {
      const crm = await scene.under.newPage(pages.origin + path);
      const panel = await scene.openPanel(crm);
      const tab = await tabIdOf(await extensionPage(), crm);
      const read = async () => (await askBackground(await extensionPage(), 'record.read', {}, { tab })).reply;
      return { crm, panel, read };
    }

    /** Each page is at the same address: what was pointed at on one is not for the next. */
    async function close(crm: Page, panel: PanelDriver): Promise<void> {
      await panel.bringToFront();
      await panel.click('map.forget');
      const confirm = await until('the answer', () => panel.target.$('fieldset button[data-tone="danger"]'));
      await confirm.click();
      await until('nothing pointed at', async () => !(await panel.text()).includes(panel.t('map.picked')));
      await crm.close();
      if ('close' in panel.target && !panel.target.isClosed()) await panel.target.close();
    }
  });

  let own: Page | undefined;
  async function extensionPage(): Promise<Page> {
    return (own ??= await scene.under.openExtensionPage('sidepanel.html'));
  }
});

function linesOf(...lines: readonly string[]): RegExp {
  return new RegExp(lines.map((line) => line.replaceAll(/[[\]()|.*+?]/gu, String.raw`\$&`)).join(String.raw`\s+`), 'u');
}

/** The real command line, over a new pack with the file in it. */
async function expectGoodPack(file: string, text: string): Promise<void> {
  const desk = aDesk();
  try {
    expect((await desk.run('init', 'pack')).code).toBe(0);
    mkdirSync(join(desk.folder, 'pack/crm-profiles'), { recursive: true });
    writeFileSync(join(desk.folder, 'pack/crm-profiles', file), text);
    const { code, out, err } = await desk.run('lint', 'pack');

    expect({ code, said: out + err }).toEqual({ code: 0, said: expect.not.stringContaining(file) });
  } finally {
    desk.remove();
  }
}
