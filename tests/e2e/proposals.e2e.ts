import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { openOverheardPanel } from './harness/overheard-panel.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { PATIENCE } from './harness/privacy-list.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { empty, NOTES, REPLY, write } from './harness/writing.ts';

const BREACH = 'Violazione di dati personali (data breach)';
const REQUEST = 'Richiesta sui propri dati';

describe.each(browsers)('what is proposed in %s', (name) => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
    await panel.showPanel('notes');
  });
  afterAll(() => scene?.close());

  it('is nothing while the words announce nothing', async () => {
    await write(crm, NOTES, 'Nessun reclamo. Richiamare domani. ');
    await new Promise((resume) => setTimeout(resume, 1500));

    expect(await proposed()).toBeNull();
  });

  it('is the procedure for what words in a field announce, and opens only when asked', async () => {
    await write(crm, NOTES, 'Ha ricevuto la bolletta di un altro cliente. ');
    await panel.bringToFront();

    await expect.poll(proposed, PATIENCE).toContain(BREACH);
    await panel.see(panel.t('notes.local')); // the operator is where they were

    await clickProposal(BREACH);
    await panel.see(panel.t('complaints.back'));
    await panel.see(BREACH);
    await until('nothing proposed any more', async () => (await proposed()) === null);
  });

  it('comes from words in our own note too, and can be sent away for the record', async () => {
    await panel.showPanel('notes');
    const draft = await until('the note', () => panel.target.$('main textarea'));
    await draft.type('Chiede copia dei suoi dati personali.');

    await expect.poll(proposed, PATIENCE).toContain(REQUEST);
    await panel.click('proposal.dismiss');
    await until('nothing proposed any more', async () => (await proposed()) === null);

    await draft.type(' Vuole anche cancellare i suoi dati.');
    await new Promise((resume) => setTimeout(resume, 1500));
    expect(await proposed()).toBeNull();
    await panel.click('notes.finish');
  });

  it('is not what was answered on this record, but is again on another one', async () => {
    await empty(crm, NOTES);
    const other = await scene.openCrm('tickets/48216');
    const beside = await scene.openPanel(other);
    await write(other, NOTES, 'Mail inviata alla persona sbagliata.');
    await beside.bringToFront();

    await expect.poll(() => proposedIn(beside), PATIENCE).toContain(BREACH);
    await other.close();
  });

  it('follows a rule on the record: the category of a return', async () => {
    const other = await scene.openCrm('tickets/48222');
    const beside = await scene.openPanel(other);
    await beside.bringToFront();

    await expect.poll(() => proposedIn(beside), PATIENCE).toContain('Posso ripensarci su un acquisto online?');
    await beside.target.locator('output button ::-p-text(Posso ripensarci)').click();
    await beside.see(beside.t('answers.cost'));
    await other.close();
  });

  it('is nothing once that was turned off', async () => {
    const other = await scene.openCrm('tickets/48225');
    const beside = await scene.openPanel(other);
    await beside.bringToFront();
    await expect.poll(() => proposedIn(beside), PATIENCE).not.toBeNull();

    await beside.showPanel('settings');
    const hide = await until('the choice', () =>
      beside.target.$(`::-p-aria([name="${beside.t('settings.proposals-hidden')}"][role="radio"])`),
    );
    await hide.click();

    await until('nothing proposed', async () => (await proposedIn(beside)) === null);
    const show = await until('the choice', () =>
      beside.target.$(`::-p-aria([name="${beside.t('settings.proposals-shown')}"][role="radio"])`),
    );
    await show.click();
    await other.close();
  });

  it('crosses from the page as a class, never as words', async () => {
    const overheard = await openOverheardPanel(scene.under, crm);
    await write(crm, NOTES, 'Zampironi: vuole fare reclamo. ');
    await overheard.page.bringToFront();

    await until('the class', async () => (await overheard.messages()).includes('"complaint"'));
    expect(await overheard.messages()).not.toContain('ampironi');
    await overheard.page.close();
    await empty(crm, NOTES);
  });

  it('warns beside a field of a question for what is never asked, and says what to ask instead', async () => {
    await write(crm, REPLY, 'Gentile cliente, mi può dettare il numero completo della carta?');
    await panel.bringToFront();
    await panel.showPanel('privacy');

    await panel.see(panel.t('privacy.never-ask-title', { what: panel.t('privacy.secret-card-number') }));
    await panel.see('codice cliente o pratica');
    await empty(crm, REPLY);
    await panel.bringToFront();
    await until('no warning', async () => !(await panel.text()).includes('Non si chiede mai:'));
  });

  function proposed(): Promise<string | null> {
    return proposedIn(panel);
  }

  async function clickProposal(title: string): Promise<void> {
    await panel.target.locator(`output button ::-p-text(${title})`).click();
  }
});

/** What the panel proposes, as it is read; `null` when nothing. */
function proposedIn({ target, t }: PanelDriver): Promise<string | null> {
  return target.evaluate((dismiss) => {
    const button = document.querySelector(`output button[title="${dismiss}"]`);
    return button?.closest('output')?.innerText ?? null;
  }, t('proposal.dismiss'));
}
