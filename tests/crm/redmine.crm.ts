import type { Page } from 'puppeteer-core';
import { besideRealCrm } from './harness/beside.ts';
import { LOG_INS } from './harness/log-ins.ts';
import { leadingOn, pageAt, textOf } from './harness/pages.ts';
import type { PageState, RealField } from './harness/real-crm.ts';
import { write } from './harness/real-field.ts';

const NOTES: RealField = { selector: '#issue_notes' };
const OUTCOME: RealField = { selector: 'textarea[id^="issue_custom_field_values_"]' };
const DESCRIPTION: RealField = { selector: '#issue_description' };
const SEARCH: RealField = { selector: '#ajax-modal #user_search' };

const issue = pageAt('an issue', '/issues/1');
const newIssue = pageAt('a new issue', '/projects/assistenza/issues/new');
const edit: PageState = {
  name: 'an issue that is edited',
  async show(page, address) {
    await issue.show(page, address);
    await page.click('#content a.icon-edit');
    await page.waitForSelector(NOTES.selector, { visible: true });
  },
};

besideRealCrm(
  {
    name: 'redmine',
    logIn: LOG_INS.redmine,
    states: [
      issue,
      {
        name: edit.name,
        async show(page, address) {
          await edit.show(page, address);
          await write(page, NOTES, 'Richiamare domani');
        },
      },
      newIssue,
      pageAt('the issues of a project', '/projects/assistenza/issues'),
      pageAt('its settings', '/settings'),
      pageAt('what was found', '/search?q=fattura&all_words=1&titles_only='),
    ],
    dialog: {
      name: 'the choice of watchers',
      async show(page, address) {
        await issue.show(page, address);
        await page.click('#watchers a[href*="watchers/new"]');
        await page.waitForSelector(SEARCH.selector, { visible: true });
      },
      field: SEARCH,
      isOpen: async (page) => (await page.$(SEARCH.selector))?.isVisible() ?? false,
    },
    record: { state: issue, id: '1', customer: 'Mario Bianchi' },
    note: { state: edit, field: OUTCOME },
    replies: [
      { editor: 'the text area of notes', state: edit, field: NOTES, save: submit, readBack },
      {
        editor: 'the text area of a description',
        state: {
          ...newIssue,
          async show(page, address) {
            await newIssue.show(page, address);
            await write(page, { selector: '#issue_subject' }, 'Una prova');
          },
        },
        field: DESCRIPTION,
        save: submit,
        async readBack(page) {
          await page.reload({ waitUntil: 'load' });
          return textOf(page);
        },
      },
    ],
  },
  ['chromium', 'firefox'],
);

function submit(page: Page): Promise<void> {
  return leadingOn(page, () => page.click('#issue-form input[name="commit"]'));
}

async function readBack(page: Page, address: string): Promise<string> {
  await page.goto(`${address}/issues/1`, { waitUntil: 'load' });
  return textOf(page);
}
