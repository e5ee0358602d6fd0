import type { Page } from 'puppeteer-core';
import { until } from '../e2e/harness/browser-under-test.ts';
import { besideRealCrm } from './harness/beside.ts';
import { LOG_INS } from './harness/log-ins.ts';
import { textOf } from './harness/pages.ts';
import type { PageState, RealField } from './harness/real-crm.ts';
import { write } from './harness/real-field.ts';

const NOTE: RealField = { selector: 'textarea[name="internal_note"]' };
/** TipTap, which is made of ProseMirror. */
const REPLY: RealField = { selector: '.ProseMirror' };
const CALL_NOTES: RealField = { selector: '[role="dialog"] textarea[name="call_notes"]' };

const ticket = shown('a ticket', { path: 'tickets/1001/show', seen: '.RaShow-main' });
const edit = shown('a ticket that is edited', { path: 'tickets/1001', seen: NOTE.selector });

besideRealCrm({
  name: 'racrm',
  logIn: LOG_INS.racrm,
  states: [
    ticket,
    {
      name: 'a ticket with a change that is not kept yet',
      async show(page, address) {
        await edit.show(page, address);
        await write(page, NOTE, 'Richiamare domani');
        await write(page, REPLY, 'Gentile cliente');
      },
    },
    shown('the tickets', { path: 'tickets', seen: '.RaDatagrid-table' }),
    shown('a customer', { path: 'customers/1', seen: 'input[name="fiscal_code"]' }),
  ],
  dialog: {
    name: 'the log of a call',
    async show(page, address) {
      await ticket.show(page, address);
      await page.locator('button[aria-label="Log a call"]').click();
      await page.waitForSelector(CALL_NOTES.selector, { visible: true });
    },
    field: CALL_NOTES,
    isOpen: async (page) => (await page.$('[role="dialog"]')) !== null,
  },
  record: { state: ticket, id: '1001', customer: 'Mario Bianchi' },
  note: { state: edit, field: NOTE },
  replies: [
    { editor: 'TipTap', state: edit, field: REPLY, save, readBack },
    { editor: 'a text area of MUI', state: edit, field: NOTE, save, readBack },
  ],
});

function shown(name: string, { path, seen }: { path: string; seen: string }): PageState {
  return {
    name,
    async show(page, address) {
      await page.goto(`${address}/#/${path}`, { waitUntil: 'load' });
      await page.waitForSelector(seen, { visible: true });
    },
  };
}

/** It says so five seconds later, when nothing can be undone any more; its list shows it at once. */
async function save(page: Page): Promise<void> {
  await page.click('button[type="submit"]');
  await until('the tickets again', async () => page.url().endsWith('/#/tickets'));
}

/** Its records live in the page, which a load would take back: it shows them anew in another view. */
async function readBack(page: Page): Promise<string> {
  await page.evaluate(() => {
    location.hash = '#/tickets/1001/show';
  });
  await page.waitForSelector('.RaShow-main', { visible: true });
  return textOf(page);
}
