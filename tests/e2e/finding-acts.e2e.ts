import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import type { ChromiumUnderTest } from './harness/browser-under-test.ts';
import { everythingStored, storedBySite } from './harness/everything-stored.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { foundFields, PATIENCE } from './harness/privacy-list.ts';
import { historyOf, pressSave } from './harness/saving.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { CARD, clickInto, empty, IBAN, NOTES, TAX_CODE, write, writtenIn } from './harness/writing.ts';
import type { WritingField } from './harness/writing.ts';

const OTHER_IBAN = 'DE89370400440532013000';
const CUSTOMER = 'customers/C-118204';
const CUSTOMER_NOTES: WritingField = { selector: 'textarea[name="customerNotes"]', label: 'Note' };
const IBAN_FIELD: WritingField = { selector: 'input[name="iban"]', label: 'IBAN' };

declare const chrome: {
  tabs: { query(wanted: object): Promise<object[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
};

describe.each(browsers)('what can be done about a finding in %s', (name) => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
    await panel.showPanel('privacy');
  });
  afterAll(() => scene?.close());

  it('«Non è un dato personale» holds for that value, after the page was loaded anew too', async () => {
    await write(crm, NOTES, `Ordine ${IBAN}, poi ${OTHER_IBAN}.`);
    await panel.bringToFront();
    await until('both', async () => (await kindsIn(panel)).length === 2);
    await panel.click('privacy.more-name', { kind: 'IBAN 1' });
    await panel.click('privacy.dismiss-name', { kind: 'IBAN 1' });
    await panel.see(panel.t('announce.dismissed'));
    await until('the other alone', async () => (await kindsIn(panel)).length === 1);

    await crm.reload();
    panel = await scene.panelAgain(panel, crm);
    await panel.showPanel('privacy');
    await write(crm, NOTES, `Ordine IT60 X054 2811 1010 0000 0123 456, poi ${OTHER_IBAN}.`);

    await expect.poll(() => kindsIn(panel), PATIENCE).toEqual(['IBAN']);
    await panel.bringToFront();
    await panel.click('privacy.redact-name', { kind: 'IBAN' });
    await expect.poll(() => kindsIn(panel), PATIENCE).toEqual([]);
    expect(await writtenIn(crm, NOTES)).toBe('Ordine IT60 X054 2811 1010 0000 0123 456, poi DE** **** 3000.');
  }, 60_000);

  it('and nothing of the value is kept anywhere', async () => {
    const stored = (await everythingStored(scene.under, panel)) + (await storedBySite(crm));

    expect(stored).toContain('notPersonal');
    expect(stored).toMatch(/"kind":"iban","hash":"[0-9a-f]{8}"/u);
    const parts = [IBAN, IBAN.slice(0, 9), IBAN.slice(-12), IBAN.slice(-6), 'Ordine'];
    expect(parts.filter((part) => stored.includes(part))).toEqual([]);
  });

  it('and can be taken back in the options, where it is listed', async () => {
    await panel.bringToFront();
    await panel.showPanel('settings');
    await panel.see(panel.t('settings.stored-not-personal-one'));
    await panel.click('settings.not-personal-forget-name');
    await panel.see(panel.t('announce.not-personal-forgotten'));
    await panel.showPanel('privacy');

    await expect.poll(() => kindsIn(panel), PATIENCE).toEqual(['IBAN']);
    await empty(crm, NOTES);
  });

  it.runIf(name === 'chromium')('the keys redact the field with the focus, and Ctrl+Z takes it back', async () => {
    await write(crm, NOTES, `CF ${TAX_CODE}, carta ${CARD}`);
    await until('both', async () => (await kindsIn(panel)).length === 2);
    await crm.bringToFront();

    await pressRedactKeys(scene.under as ChromiumUnderTest);

    await expect.poll(() => writtenIn(crm, NOTES)).toBe('CF [codice fiscale], carta **** **** **** 6467');
    await panel.see(panel.t('announce.redacted', { count: 2 }));
    for (let times = 0; times < 2; times += 1) {
      await crm.keyboard.down('Control');
      await crm.keyboard.press('z');
      await crm.keyboard.up('Control');
    }
    expect(await writtenIn(crm, NOTES)).toBe(`CF ${TAX_CODE}, carta ${CARD}`);
    await empty(crm, NOTES);
  });

  it('a text without anything that stops it is saved as ever', async () => {
    const before = await historyOf(crm);
    await write(crm, NOTES, `CF ${TAX_CODE}`);
    await until('the warning', async () => (await kindsIn(panel)).length === 1);
    await pressSave(crm);

    await expect.poll(async () => (await historyOf(crm)).length, PATIENCE).toBe(before.length + 1);
  });

  it('«Spostalo dove va» takes it to its field, when that is empty, and out of the text; each by one Ctrl+Z', async () => {
    crm = await scene.openCrm(CUSTOMER);
    panel = await scene.openPanel(crm);
    await panel.showPanel('privacy');
    await empty(crm, IBAN_FIELD);
    await write(crm, CUSTOMER_NOTES, ` Conto ${IBAN} da domani.`);
    const text = await writtenIn(crm, CUSTOMER_NOTES);
    await panel.bringToFront();
    await panel.click('privacy.move-name', { kind: 'IBAN' });
    await panel.see(panel.t('announce.moved'));

    expect(await writtenIn(crm, IBAN_FIELD)).toBe(IBAN);
    expect(await writtenIn(crm, CUSTOMER_NOTES)).toBe(text.replace(IBAN, 'IT** **** 3456'));
    await expect.poll(() => kindsIn(panel), PATIENCE).toEqual([]);

    for (const [field, before] of [
      [CUSTOMER_NOTES, text],
      [IBAN_FIELD, ''],
    ] as const) {
      await clickInto(crm, field);
      await crm.keyboard.down('Control');
      await crm.keyboard.press('z');
      await crm.keyboard.up('Control');
      expect(await writtenIn(crm, field)).toBe(before);
    }
  }, 60_000);

  it('is nothing where it belongs: the IBAN is written in its field and saved', async () => {
    await empty(crm, CUSTOMER_NOTES);
    await empty(crm, IBAN_FIELD);
    await write(crm, IBAN_FIELD, IBAN);
    await crm.locator('[data-action="save-customer"]').click();

    await until('the CRM to say that it saved', () =>
      crm.$eval('[role="status"]', (status) => (status.textContent ?? '').trim() !== ''),
    );
    expect(await kindsIn(panel)).toEqual([]);
  });
});

/** The kinds that the panel lists, over all fields, without their numbers. */
async function kindsIn(panel: PanelDriver): Promise<string[]> {
  const fields = await foundFields(panel);
  return fields.flatMap(({ findings }) => findings.map(({ kind }) => kind.replace(/ \d$/u, '')));
}

/** What the browser does when its keys are pressed: no tool reaches the browser's own. */
async function pressRedactKeys(under: ChromiumUnderTest): Promise<void> {
  const worker = await under.serviceWorker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('redact-field', tab);
  });
}
