import { besideRealCrm } from './harness/beside.ts';
import { leadingOn, pageAt } from './harness/pages.ts';
import type { PageState, RealField } from './harness/real-crm.ts';
import { write } from './harness/real-field.ts';

const SUBJECT: RealField = { selector: '#compose-subject' };

const message = pageAt('a message', '/?_task=mail&_mbox=INBOX&_uid=1&_action=show');
const reply = composer('the reply to a message', '&_mbox=INBOX&_reply_uid=1');

besideRealCrm({
  name: 'roundcube',
  async logIn(page, address, { user, password }) {
    await page.goto(address);
    await page.type('#rcmloginuser', user);
    await page.type('#rcmloginpwd', password);
    await leadingOn(page, () => page.keyboard.press('Enter'));
  },
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
  replies: [],
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
