import type { Page } from 'puppeteer-core';
import { askBackground } from './ask-background.ts';
import { until } from './browser-under-test.ts';
import { tabIdOf } from './extension-page.ts';
import { openSiteMap } from './pick-steps.ts';
import type { PanelDriver } from './panel-driver.ts';
import { snippetStates } from './snippet-states.ts';
import { CARD, IBAN, NOTES, REASON, REPLY, TAX_CODE, write, writtenIn } from './writing.ts';

export interface Stage {
  readonly crm: Page;
  readonly panel: PanelDriver;
}

export interface PanelState {
  readonly name: string;
  /** Brings the panel there, whatever state of the list it is in. */
  readonly show: (stage: Stage) => Promise<void>;
}

const QUESTION = 'boletta tropo alta';
const GUARDED_NOTE = `Fa reclamo. CF ${TAX_CODE}, IBAN ${IBAN}, PIN 482193.`;
const QUESTION_FOR_CARD = 'Mi può dettare il numero completo della carta?';

/** Each panel in the states that an operator meets, in the order of a call. */
export const panelStates: readonly PanelState[] = [
  {
    name: 'Chiamata before the call',
    async show({ panel }) {
      await panel.showPanel('call');
      await panel.see(panel.t('call.start'));
    },
  },
  {
    name: 'Note with nothing written yet',
    async show({ panel }) {
      await panel.showPanel('notes');
      await panel.see(panel.t('notes.none'));
    },
  },
  {
    name: 'Privacy with nothing found',
    async show({ panel }) {
      await panel.showPanel('privacy');
      await panel.see(panel.t('privacy.empty-title'));
    },
  },
  {
    name: 'Chiamata during the call',
    async show({ panel }) {
      await duringCall(panel);
      await panel.target.locator('main input[type="checkbox"]:not(:checked)').click();
      await until('a tick', () => panel.target.$('main input[type="checkbox"]:checked'));
    },
  },
  {
    name: 'Chiamata with the list of phases',
    async show({ panel }) {
      await duringCall(panel);
      await panel.target.locator('main nav button[aria-expanded="false"]').click();
      await until('the list of phases', () => panel.target.$('main nav button[aria-current="step"]'));
    },
  },
  {
    name: 'Chiamata asking before the end',
    async show({ panel }) {
      await duringCall(panel);
      await panel.click('call.end');
      await panel.see(panel.t('call.end-open'));
    },
  },
  {
    name: 'Risposte with all questions',
    async show({ panel }) {
      await panel.showPanel('answers');
      await clearSearch(panel);
      await panel.see(panel.t('answers.all'));
    },
  },
  { name: 'Risposte with results', show: ({ panel }) => ask(panel) },
  {
    name: 'Risposte with an answer open',
    async show({ panel }) {
      await ask(panel);
      const box = await until('the search box', () => panel.target.$('#spalla-search'));
      await box.press('Enter');
      await panel.see(panel.t('answers.cost'));
      await unfoldAll(panel);
    },
  },
  {
    name: 'Risposte with nothing found',
    async show({ panel }) {
      await panel.showPanel('answers');
      await panel.search('xyzzyq');
      await panel.see(panel.t('answers.nothing-title', { query: 'xyzzyq' }));
    },
  },
  {
    name: 'Reclami with all procedures',
    async show({ panel }) {
      await clearSearch(panel);
      await panel.showPanel('complaints');
      await panel.see(panel.t('complaints.teach'));
    },
  },
  {
    name: 'Reclami with a procedure unfolded',
    async show({ panel }) {
      await panel.showPanel('complaints');
      await panel.target.locator('main li button').click();
      await panel.see(panel.t('complaints.back'));
      await unfoldAll(panel);
    },
  },
  {
    name: 'Note while one is written',
    async show({ panel }) {
      await panel.showPanel('notes');
      const draft = await until('the note being written', () => panel.target.$('main textarea'));
      await draft.type('Due bollette per ottobre.');
      await panel.see(panel.t('notes.status-saved'));
    },
  },
  {
    name: 'Note with an earlier one',
    async show({ panel }) {
      await panel.showPanel('notes');
      await panel.click('notes.finish');
      await panel.see(panel.t('notes.earlier'));
    },
  },
  {
    name: 'Note asking before one is deleted',
    async show({ panel }) {
      await panel.showPanel('notes');
      const start = panel.t('notes.delete-name', { date: '' });
      await panel.target.locator(`main li:first-child button[aria-label^="${start}"]`).click();
      await panel.see(panel.t('notes.delete-question'));
    },
  },
  {
    name: 'Note with personal data in it, and something proposed',
    async show({ panel }) {
      await writeGuardedNote(panel);
      await until('what is proposed', () => panel.target.$(`output button[title="${panel.t('proposal.dismiss')}"]`));
    },
  },
  {
    name: 'Note in which all was redacted',
    async show({ panel }) {
      await writeGuardedNote(panel);
      await panel.click('privacy.redact-all');
      await panel.see(panel.t('notes.undo'));
    },
  },
  {
    name: 'Privacy with a question for what is never asked',
    async show({ crm, panel }) {
      if ((await writtenIn(crm, REPLY)) !== QUESTION_FOR_CARD) await write(crm, REPLY, QUESTION_FOR_CARD);
      await panel.bringToFront();
      await panel.showPanel('privacy');
      await panel.see(panel.t('privacy.ask-instead'));
    },
  },
  {
    name: 'Privacy with two findings',
    async show({ crm, panel }) {
      if (!(await writtenIn(crm, NOTES)).includes(IBAN)) await write(crm, NOTES, `CF ${TAX_CODE}, IBAN ${IBAN}`);
      await panel.bringToFront();
      await panel.showPanel('privacy');
      await panel.see(panel.t('privacy.redact-all'));
      await panel.click('privacy.show-name', { kind: panel.t('privacy.kind-iban') });
      await until('the masked form', () => panel.target.$('main code'));
    },
  },
  {
    name: 'Privacy with what stops a save, and the other ways',
    async show({ crm, panel }) {
      if (!(await writtenIn(crm, REASON)).includes(CARD)) await write(crm, REASON, CARD);
      await panel.bringToFront();
      await panel.showPanel('privacy');
      await panel.see(panel.t('privacy.held-block'));
      const name = panel.t('privacy.more-name', { kind: panel.t('privacy.kind-payment-card') });
      const more = await until('the other ways', () => panel.target.$(`main button[aria-label="${name}"]`));
      if ((await more.evaluate((button) => button.getAttribute('aria-expanded'))) === 'false') await more.click();
      await panel.see(panel.t('privacy.keep-title'));
    },
  },
  ...snippetStates,
  {
    name: 'Palestra',
    async show({ panel }) {
      await leaveForm(panel);
      await panel.showPanel('practice');
      await panel.see(panel.t('practice.open'));
    },
  },
  {
    name: 'Opzioni with what is read of the page',
    async show({ panel }) {
      await panel.showPanel('settings');
      await panel.click('settings.map-check');
      await panel.see(panel.t('settings.map-copy'));
    },
  },
  {
    name: 'Opzioni with the map of the site, asking before it is removed',
    async show({ panel, crm }) {
      // Pointing itself needs the page in front, and no tool walks through the panel there.
      const page = panel.target as Page;
      const fields = [{ role: 'subject' as const, selectors: ['[data-field="subject"]'] }];
      await askBackground(page, 'picked.write', { fields }, { tab: await tabIdOf(page, crm) });
      await openSiteMap(panel);
      await panel.click('map.forget');
      await panel.see(panel.t('map.forget-question'));
    },
  },
  {
    name: 'Opzioni asking before everything is deleted',
    async show({ panel }) {
      await panel.showPanel('settings');
      await panel.click('settings.delete');
      await panel.see(panel.t('settings.delete-question'));
    },
  },
  {
    name: 'a message of what was done',
    async show({ panel }) {
      await ask(panel);
      const box = await until('the search box', () => panel.target.$('#spalla-search'));
      await box.press('Enter');
      await panel.click('say.insert');
      await until('the message', () => panel.button(panel.t('announce.dismiss')));
    },
  },
];

async function duringCall(panel: PanelDriver): Promise<void> {
  // Through another panel: what was unfolded or asked is closed again.
  await panel.showPanel('practice');
  await panel.showPanel('call');
  const start = await panel.target.$(`::-p-aria([name="${panel.t('call.start')}"][role="button"])`);
  await start?.click();
  await panel.see(panel.t('call.to-do'));
}

async function writeGuardedNote(panel: PanelDriver): Promise<void> {
  await panel.showPanel('notes');
  const draft = await until('the note being written', () => panel.target.$('main textarea'));
  if (await draft.evaluate(({ value }) => value !== '')) await panel.click('notes.finish');
  await until('an empty note', () => draft.evaluate(({ value }) => value === ''));
  await draft.type(GUARDED_NOTE);
  await panel.see(panel.t('privacy.redact-all'));
}

async function leaveForm({ target, t }: PanelDriver): Promise<void> {
  const leave = await target.$(`::-p-aria([name="${t('fill.leave')}"][role="button"])`);
  await leave?.click();
}

async function ask(panel: PanelDriver): Promise<void> {
  await panel.showPanel('answers');
  await panel.search(QUESTION);
  await until('what matched', () => panel.target.$('[role="option"] mark'));
}

async function clearSearch({ target, t }: PanelDriver): Promise<void> {
  const clear = await target.$(`search button[aria-label="${t('search.clear')}"]`);
  await clear?.click();
}

async function unfoldAll({ target }: PanelDriver): Promise<void> {
  await target.$$eval('main details:not([open]) > summary', (titles: HTMLElement[]) => {
    for (const title of titles) title.click();
  });
  await until('everything unfolded', async () => !(await target.$('main details:not([open])')));
}
