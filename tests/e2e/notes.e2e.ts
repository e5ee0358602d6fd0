import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, isChromium, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { storedRows } from './harness/stored-rows.ts';

const DRAFT = 'main textarea';
const FIRST = 'Due bollette per ottobre. Storno chiesto.';

describe.each(browsers)('notes in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'spalla-notes-'));
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name, { profile });
    await openOnTicket();
  });
  afterAll(async () => {
    await scene?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('are saved after a pause in typing, and say so', async () => {
    await panel.see(panel.t('notes.on-record', { record: '48213' }));

    await write(panel, FIRST);

    await panel.see(panel.t('notes.status-saved'));
    expect(await texts(scene)).toEqual([FIRST]);
  });

  it("hold the record's number, never the customer's name", async () => {
    const customer = await crm.$eval('[data-field="customer-name"]', (field) => field.textContent);
    expect(customer.length).toBeGreaterThan(3);
    await panel.see(customer); // the panel knows the name, from the page

    const [row] = await storedRows(scene.under, 'notes');

    expect(row).toEqual({
      id: expect.any(String),
      site: scene.server.origin,
      recordId: '48213',
      text: FIRST,
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/u),
      updatedAt: expect.stringMatching(/^\d{4}-.*Z$/u),
      revision: expect.any(Number),
    });
    for (const word of customer.split(' ')) expect(JSON.stringify(row)).not.toContain(word);
  });

  it('belong to their record: another one, reached without loading a page, has none', async () => {
    await goTo(crm, '48215');
    await panel.bringToFront();

    await panel.see(panel.t('notes.on-record', { record: '48215' }));
    await panel.see(panel.t('notes.none'));
    expect(await draftOf(panel)).toBe('');
    expect(await panel.text()).not.toContain(FIRST);

    await goTo(crm, '48213');
    await panel.bringToFront();

    await panel.see(panel.t('notes.on-record', { record: '48213' }));
    await until('the note to be taken up again', async () => (await draftOf(panel)) === FIRST);
  });

  it('go to the record they were written on, when the operator leaves it in the middle of a word', async () => {
    await goTo(crm, '48215');
    await panel.bringToFront();
    await panel.see(panel.t('notes.on-record', { record: '48215' }));
    await write(panel, 'Tecnico merc');
    await goTo(crm, '48213');

    const row = await until('the half-written note', async () =>
      (await storedRows(scene.under, 'notes')).find(({ text }) => text === 'Tecnico merc'),
    );

    expect(row['recordId']).toBe('48215');
    await panel.bringToFront();
    await panel.see(panel.t('notes.on-record', { record: '48213' }));
    expect(await panel.text()).not.toContain('Tecnico merc');
  });

  it('can be taken up again and changed', async () => {
    if ((await draftOf(panel)) !== '') await panel.click('notes.finish');
    await panel.see(panel.t('notes.earlier'));
    await pressOn(panel, 'edit-name');
    await until('the note to be taken up', async () => (await draftOf(panel)) === FIRST);

    await write(panel, ' Richiamare giovedì.');
    await panel.see(panel.t('notes.status-saved'));
    await panel.click('notes.finish');

    await panel.see(`${FIRST} Richiamare giovedì.`);
    expect(await draftOf(panel)).toBe('');
    expect(await texts(scene)).toEqual([`${FIRST} Richiamare giovedì.`, 'Tecnico merc']);
  });

  it('are deleted only after the operator said so twice', async () => {
    await write(panel, 'Da buttare.');
    await panel.see(panel.t('notes.status-saved'));
    await panel.click('notes.finish');
    await until('two earlier notes', async () => (await earlierOf(panel)).length === 2);

    await pressOn(panel, 'delete-name');
    await panel.see(panel.t('notes.delete-question'));
    await panel.click('notes.keep');
    expect(await texts(scene)).toContain('Da buttare.');

    await pressOn(panel, 'delete-name');
    await panel.see(panel.t('notes.delete-question'));
    await confirm(panel);

    await panel.see(panel.t('announce.deleted'));
    await until('one earlier note', async () => (await earlierOf(panel)).length === 1);
    expect(await texts(scene)).not.toContain('Da buttare.');
  });

  it('lose nothing when two panels change the same note', async () => {
    const otherCrm = await scene.openCrm();
    const other = await scene.openPanel(otherCrm);
    await other.showPanel('notes');
    await other.see('Richiamare giovedì.');
    await pressOn(other, 'edit-name');
    await until('the note in the other panel', async () => (await draftOf(other)).includes('giovedì'));
    await pressOn(panel, 'edit-name');
    await until('the note in this panel', async () => (await draftOf(panel)).includes('giovedì'));

    await write(panel, ' Qui.');
    await panel.see(panel.t('notes.status-saved'));
    await other.bringToFront();
    await write(other, ' Là.');

    await other.see(other.t('announce.note-saved-elsewhere'));
    const kept = await texts(scene);
    expect(kept).toContain(`${FIRST} Richiamare giovedì. Qui.`);
    expect(kept).toContain(`${FIRST} Richiamare giovedì. Là.`);
    await otherCrm.close();
    await panel.bringToFront();
  });

  it('are there after the browser was closed and started again', async () => {
    const before = await texts(scene);
    await scene.restart();
    await openOnTicket();

    await panel.see(panel.t('notes.earlier'));

    await panel.see(`${FIRST} Richiamare giovedì. Qui.`);
    await panel.see(`${FIRST} Richiamare giovedì. Là.`);
    expect(await texts(scene)).toEqual(before);
    expect(await panel.text()).not.toContain('Tecnico merc'); // it is on another record
  });

  async function openOnTicket(): Promise<void> {
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
    await panel.showPanel('notes');
  }
});

// Firefox offers no tool to end its background page.
describe.each(browsers.filter((name) => name === 'chromium'))('notes in %s, whose background is ended', (name) => {
  let scene: Scene;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    panel = await scene.openPanel(await scene.openCrm());
    await panel.showPanel('notes');
  });
  afterAll(() => scene?.close());

  it('lose nothing in the middle of a word', async () => {
    await panel.click('notes.finish');
    await until('an empty draft', async () => (await draftOf(panel)) === '');

    await write(panel, 'Prima');
    await endBackground(scene);
    await write(panel, ' e');
    await panel.see(panel.t('notes.status-saved'));
    await endBackground(scene);
    await write(panel, ' dopo.');

    await panel.see(panel.t('notes.status-saved'));
    await until('the whole note', async () => (await texts(scene)).includes('Prima e dopo.'));
  });
});

/** Opens a ticket by the CRM's own links: it draws the view anew in the same page. */
async function goTo(crm: Page, ticket: string): Promise<void> {
  await crm.bringToFront();
  await crm.evaluate(() => ((globalThis as { mark?: boolean }).mark = true));
  await crm.locator('nav a').click();
  await crm.locator(`a[href$="tickets/${ticket}"]`).click();
  await until(`ticket ${ticket}`, () =>
    crm.$eval('[data-field="ticket-number"]', (field, wanted) => field.textContent === wanted, ticket),
  );
  expect(await crm.evaluate(() => (globalThis as { mark?: boolean }).mark)).toBe(true);
}

async function endBackground({ under }: Scene): Promise<void> {
  if (!isChromium(under)) throw new Error('Only Chromium has a worker to end');
  await under.stopServiceWorker();
}

/** Types at the end of the note that is being written. */
async function write({ target }: PanelDriver, text: string): Promise<void> {
  const draft = await until('the note being written', () => target.$(DRAFT));
  await draft.focus();
  await draft.evaluate((field) => field.setSelectionRange(99_999, 99_999));
  await draft.type(text);
}

function draftOf({ target }: PanelDriver): Promise<string> {
  return target.$eval(DRAFT, (draft) => draft.value);
}

function earlierOf({ target }: PanelDriver): Promise<string[]> {
  return target.$$eval('main li', (notes) => notes.map((note) => note.querySelector('p')?.textContent ?? ''));
}

/** Presses a button of the newest earlier note; its name ends with the moment the note was written. */
async function pressOn(panel: PanelDriver, what: 'edit-name' | 'delete-name'): Promise<void> {
  const { target, t } = panel;
  await panel.bringToFront(); // a look at the database is in another tab
  const start = t(`notes.${what}`, { date: '' });
  await target.locator(`main li:first-child button[aria-label^="${start}"]`).click();
}

async function confirm(panel: PanelDriver): Promise<void> {
  const { target, t } = panel;
  await panel.bringToFront();
  await target.locator(`main fieldset ::-p-aria([name="${t('notes.delete')}"][role="button"])`).click();
}

/** The texts of all notes in the database, in the order of the alphabet. */
async function texts({ under }: Scene): Promise<string[]> {
  const rows = await storedRows(under, 'notes');
  return rows.map(({ text }) => String(text)).toSorted((a, b) => a.localeCompare(b));
}
