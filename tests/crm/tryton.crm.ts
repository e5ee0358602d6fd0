import { until } from '../e2e/harness/browser-under-test.ts';
import { besideRealCrm } from './harness/beside.ts';
import { LOG_INS, TRYTON_MENU } from './harness/log-ins.ts';
import type { PageState, RealField } from './harness/real-crm.ts';
import { write, writtenIn } from './harness/real-field.ts';

const DESCRIPTION: RealField = { selector: 'textarea[name="description"]' };
const REFERENCE: RealField = { selector: 'input[name="reference"]' };
const SEARCH: RealField = { selector: '.modal.in input[placeholder="Search"]' };

const complaint = shown('a complaint', { path: 'sale.complaint/1', field: DESCRIPTION });
const party = shown('a customer', { path: 'party.party/2', field: { selector: 'input[name="name"]' } });

besideRealCrm({
  name: 'tryton',
  logIn: LOG_INS.tryton,
  states: [
    complaint,
    {
      name: 'a complaint with a change that is not kept yet',
      async show(page, address) {
        await complaint.show(page, address);
        await write(page, REFERENCE, 'R-77');
      },
    },
    party,
    shown('the complaints', { path: 'sale.complaint', field: { selector: '.treeview tbody tr' } }),
  ],
  dialog: {
    name: 'the search for an employee',
    async show(page, address) {
      await complaint.show(page, address);
      // A click that comes while the form is still being filled is lost.
      await until('the search for an employee', async () => {
        await page.click('input[name="employee"] ~ .icon-secondary');
        return page.waitForSelector(SEARCH.selector, { visible: true, timeout: 5_000 });
      });
    },
    field: SEARCH,
    isOpen: async (page) => (await page.$('.modal.in')) !== null,
  },
  record: { state: complaint, id: '1', customer: 'Mario Bianchi' },
  note: { state: complaint, field: DESCRIPTION },
  replies: [
    {
      editor: 'the text area of a complaint',
      state: complaint,
      field: DESCRIPTION,
      async save(page) {
        const written = page.waitForResponse((response) =>
          Boolean(response.request().postData()?.includes('"model.sale.complaint.write"')),
        );
        await page.keyboard.down('Control');
        await page.keyboard.press('s');
        await page.keyboard.up('Control');
        await written;
      },
      async readBack(page, address) {
        await page.reload({ waitUntil: 'load' });
        await complaint.show(page, address);
        return writtenIn(page, DESCRIPTION);
      },
    },
  ],
});

/** Its client shows everything in one page, and opens what the address names once it is ready. */
function shown(name: string, { path, field }: { path: string; field: RealField }): PageState {
  return {
    name,
    async show(page, address) {
      await page.goto(`${address}/#demo`, { waitUntil: 'load' });
      await page.waitForSelector(TRYTON_MENU, { visible: true });
      await until(
        name,
        async () => {
          await page.evaluate((hash) => {
            if (!location.hash.startsWith(hash)) location.hash = hash;
          }, `#demo/model/${path}`);
          return page.waitForSelector(field.selector, { visible: true, timeout: 10_000 });
        },
        40_000,
      );
    },
  };
}
