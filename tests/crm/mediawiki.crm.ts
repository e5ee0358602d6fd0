import type { Page } from 'puppeteer-core';
import { besideRealCrm } from './harness/beside.ts';
import { LOG_INS } from './harness/log-ins.ts';
import { leadingOn, pageAt, textOf } from './harness/pages.ts';
import type { PageState, RealField } from './harness/real-crm.ts';
import { write } from './harness/real-field.ts';

const SOURCE: RealField = { selector: '#wpTextbox1' };
/** Of VisualEditor, behind the table. */
const PARAGRAPH: RealField = { selector: '.ve-ce-rootNode > p.ve-ce-paragraphNode' };

const ticket = pageAt('a ticket', '/index.php/Ticket_1001');
const source = pageAt('a ticket that is edited', '/index.php?title=Ticket_1001&action=edit');
const visual: PageState = {
  name: 'a ticket in VisualEditor',
  async show(page, address) {
    await page.goto(`${address}/index.php?title=Ticket_1002&veaction=edit`, { waitUntil: 'load' });
    await page.waitForSelector(PARAGRAPH.selector, { visible: true });
  },
};

// It is no CRM, and has no profile on purpose: notes and answers work in any page that was enabled.
besideRealCrm({
  name: 'mediawiki',
  logIn: LOG_INS.mediawiki,
  states: [
    ticket,
    {
      name: source.name,
      async show(page, address) {
        await source.show(page, address);
        await write(page, SOURCE, ' In lavorazione.');
      },
    },
    {
      name: visual.name,
      async show(page, address) {
        await visual.show(page, address);
        await write(page, PARAGRAPH, ' In lavorazione.');
      },
    },
    pageAt('the latest changes', '/index.php/Special:RecentChanges'),
  ],
  note: { state: pageAt('a new ticket', '/index.php?title=Ticket_2000&action=edit'), field: SOURCE },
  replies: [
    {
      editor: 'the text area of a page',
      state: source,
      field: SOURCE,
      save: (page) => leadingOn(page, () => page.click('#wpSave')),
      readBack: (page, address) => shownAgain(page, `${address}/index.php/Ticket_1001`),
    },
  ],
});

async function shownAgain(page: Page, address: string): Promise<string> {
  await page.goto(address, { waitUntil: 'load' });
  return textOf(page);
}
