import { besideRealCrm } from './harness/beside.ts';
import { LOG_INS } from './harness/log-ins.ts';
import { pageAt } from './harness/pages.ts';
import type { PageState, RealField } from './harness/real-crm.ts';
import { write } from './harness/real-field.ts';

const SUBJECT: RealField = { selector: '#compose-subject' };
/** TinyMCE 5, in a frame of the page's own origin. */
const MESSAGE: RealField = { frame: '#composebody_ifr', selector: 'body' };

const message = pageAt('a message', '/?_task=mail&_mbox=INBOX&_uid=1&_action=show');
const reply = composer('the reply to a message', '&_mbox=INBOX&_reply_uid=1');

besideRealCrm({
  name: 'roundcube',
  logIn: LOG_INS.roundcube,
  states: [
    message,
    {
      name: reply.name,
      async show(page, address) {
        await reply.show(page, address);
        await write(page, SUBJECT, ' (in lavorazione)');
      },
    },
    pageAt('the mailbox', '/?_task=mail&_mbox=INBOX'),
  ],
  record: { state: message, id: '1001', customer: 'Mario Bianchi' },
  note: { state: composer('a new message', ''), field: SUBJECT },
  replies: [
    {
      editor: 'TinyMCE 5',
      state: reply,
      field: MESSAGE,
      async save(page) {
        const kept = page.waitForResponse((response) => response.url().includes('_task=mail'));
        await page.click('#toolbar-menu a.save.draft, a.save.draft');
        await kept;
        await page.waitForSelector('#messagestack .confirmation', { visible: true });
      },
      async readBack(page, address) {
        page.on('dialog', (dialog) => void dialog.accept());
        await page.goto(`${address}/?_task=mail&_mbox=Drafts`, { waitUntil: 'load' });
        await page.waitForSelector('#messagelist tr.message', { visible: true });
        const uid = await page.$eval(
          '#messagelist tr.message',
          (row) => (row as HTMLElement & { uid?: string }).uid ?? '',
        );
        await page.goto(`${address}/?_task=mail&_mbox=Drafts&_uid=${uid}&_action=show`, { waitUntil: 'load' });
        return page.$eval('#messagebody', (body) => (body as HTMLElement).innerText);
      },
    },
  ],
});

function composer(name: string, of: string): PageState {
  return {
    name,
    async show(page, address) {
      await page.goto(`${address}/?_task=mail&_action=compose${of}`, { waitUntil: 'load' });
      await page.waitForSelector('#composebody_ifr', { visible: true });
    },
  };
}
