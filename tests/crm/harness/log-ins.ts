import type { Page } from 'puppeteer-core';
import type { SystemName } from '../../../scripts/crm-systems.mjs';
import { leadingOn } from './pages.ts';
import type { Account } from './real-crm.ts';

/** How one logs in to each system, until it shows its first page. */
export const LOG_INS: Readonly<Record<SystemName, (page: Page, address: string, account: Account) => Promise<void>>> = {
  async rt(page, address, { user, password }) {
    await page.goto(address);
    await page.type('input[name="user"]', user);
    await page.type('input[name="pass"]', password);
    await leadingOn(page, () => page.keyboard.press('Enter'));
  },
  async redmine(page, address, { user, password }) {
    await page.goto(`${address}/login`);
    await page.type('#username', user);
    await page.type('#password', password);
    await leadingOn(page, () => page.keyboard.press('Enter'));
  },
  async tryton(page, address, { user, password }) {
    await page.goto(`${address}/#demo`);
    await page.waitForSelector('#login', { visible: true });
    await page.type('#login', user);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.modal.in input[type="password"]', { visible: true });
    await page.type('.modal.in input[type="password"]', password);
    await page.keyboard.press('Enter');
    await page.waitForSelector(TRYTON_MENU, { visible: true });
  },
  async racrm(page, address, { user, password }) {
    await page.goto(address);
    await page.waitForSelector('input[name="username"]', { visible: true });
    await page.type('input[name="username"]', user);
    await page.type('input[name="password"]', password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.RaDatagrid-table', { visible: true });
  },
  async roundcube(page, address, { user, password }) {
    await page.goto(address);
    await page.type('#rcmloginuser', user);
    await page.type('#rcmloginpwd', password);
    await leadingOn(page, () => page.keyboard.press('Enter'));
  },
  async mediawiki(page, address, { user, password }) {
    await page.goto(`${address}/index.php?title=Special:UserLogin`);
    await page.type('#wpName1', user);
    await page.type('#wpPassword1', password);
    await leadingOn(page, () => page.click('#wpLoginAttempt'));
  },
};

/** Part of Tryton's menu, which is there once it is ready for anything else. */
export const TRYTON_MENU = '::-p-text(Inventory & Stock)';
