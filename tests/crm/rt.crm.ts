import { besideRealCrm } from './harness/beside.ts';
import { LOG_INS } from './harness/log-ins.ts';
import { leadingOn, pageAt, textOf } from './harness/pages.ts';
import type { RealField } from './harness/real-crm.ts';
import { write } from './harness/real-field.ts';

const SUBJECT: RealField = { selector: 'input[name="UpdateSubject"]' };
/** CKEditor 4, in a frame of the page's own origin. */
const MESSAGE: RealField = { frame: 'iframe.cke_wysiwyg_frame', selector: 'body' };

const ticket = pageAt('a ticket', '/Ticket/Display.html?id=1');
const reply = pageAt('the reply to a ticket', '/Ticket/Update.html?id=1&Action=Respond');
const comment = pageAt('a comment on a ticket', '/Ticket/Update.html?id=1&Action=Comment');

besideRealCrm(
  {
    name: 'rt',
    logIn: LOG_INS.rt,
    states: [
      ticket,
      {
        name: reply.name,
        async show(page, address) {
          await reply.show(page, address);
          await write(page, SUBJECT, ' (in lavorazione)');
        },
      },
      pageAt('its first page', '/'),
      pageAt('the tickets that were found', '/Search/Results.html?Query=id>0'),
      pageAt('a customer', '/User/Summary.html?id=27'),
    ],
    dialog: {
      name: 'its help on keys',
      async show(page, address) {
        await ticket.show(page, address);
        await page.keyboard.press('?');
        await page.waitForSelector('.modal.show');
      },
      isOpen: (page) => page.$eval('.modal', (modal) => modal.classList.contains('show')),
    },
    // A single letter, which in the page itself leads away from what was being written.
    shortcut: { state: ticket, key: 'r', leadsTo: '/Ticket/Update.html' },
    record: { state: ticket, id: '1', customer: 'Mario Bianchi' },
    note: { state: comment, field: SUBJECT },
    replies: [
      {
        editor: 'CKEditor 4',
        state: reply,
        field: MESSAGE,
        save: (page) => leadingOn(page, () => page.click('input[name="SubmitTicket"]')),
        async readBack(page, address) {
          await page.goto(`${address}/Ticket/History.html?id=1`, { waitUntil: 'load' });
          return textOf(page);
        },
      },
    ],
  },
  ['chromium', 'firefox'],
);
