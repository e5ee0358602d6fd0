import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { findExtensionPage } from './harness/extension-page.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, NOTE, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { storedRows } from './harness/stored-rows.ts';

const TAX_CODE = 'RSSMRA85T10A562S';

describe.each(browsers)('the practice CRM in %s', (name) => {
  let scene: Scene;
  let practice: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    panel = await scene.openPanel(await scene.openCrm('tickets/48215'));
    await panel.showPanel('notes');
    await writeNote(panel, 'Cliente vero.');
  });
  afterAll(() => scene?.close());

  it('opens from the panel as a page of the extension, which needs no server', async () => {
    await scene.server.close();
    await panel.showPanel('practice');
    await panel.click('practice.open');

    practice = await findExtensionPage(scene.under.browser, scene.under.extensionUrl('practice.html'));

    await practice.bringToFront();
    await until('its tickets', () => practice.$('main[data-view="tickets"] a[href$="tickets/48213"]'));
  });

  it('has the panel beside it, which reads the record on screen and follows it', async () => {
    await practice.locator('a[href$="tickets/48213"]').click();
    panel = await scene.openPanel(practice);
    await panel.see('Marta Ferri · 48213');

    await practice.bringToFront();
    await practice.locator('nav a').click();
    await practice.locator('a[href$="tickets/48215"]').click();
    await panel.bringToFront();

    await panel.see('48215');
    expect(await panel.text()).not.toContain('Marta Ferri');
  });

  it('has a tax code found in a note while it is written, and redacted', async () => {
    await practice.bringToFront();
    await practice.locator(NOTE).click();
    await practice.keyboard.type(`Chiama per conto di ${TAX_CODE} oggi.`);
    await panel.bringToFront();
    await panel.showPanel('privacy');

    const warning = await panel.see(panel.t('privacy.reason-check-character'));
    expect(warning).toContain(panel.t('privacy.kind-italian-tax-code'));
    expect(warning).not.toContain(TAX_CODE);
    await panel.click('privacy.redact-name', { kind: panel.t('privacy.kind-italian-tax-code') });

    await panel.see(panel.t('announce.redacted', { count: 1 }));
    expect(await noteOf(practice)).toBe('Chiama per conto di [codice fiscale] oggi.');
    await panel.see(panel.t('privacy.empty-title'));
  });

  it('takes an answer at the caret, and keeps the note in its history', async () => {
    await practice.bringToFront();
    await practice.locator(NOTE).click();
    await practice.keyboard.press('End');
    await practice.keyboard.type(' Detto: ');
    await panel.bringToFront();
    await panel.showPanel('answers');
    await panel.search('boletta tropo alta');
    await until('the first answer', () => panel.target.$('[role="option"] mark'));
    const box = await until('the search box', () => panel.target.$('#spalla-search'));
    await box.press('Enter');

    await panel.click('say.insert');

    await panel.see(panel.t('announce.inserted'));
    expect(await noteOf(practice)).toMatch(
      /^Chiama per conto di \[codice fiscale\] oggi\. Detto: Se supera di una volta e mezza /u,
    );
    await practice.bringToFront();
    await practice.locator('[data-action="save-note"]').click();
    await until('the note in the history', () =>
      practice.evaluate(() => document.body.innerText.includes('Detto: Se supera')),
    );
  });

  it('has notes of its own, apart from those of the real CRM', async () => {
    await panel.bringToFront();
    await panel.showPanel('notes');

    await panel.see(panel.t('notes.on-record', { record: '48215' }));
    await panel.see(panel.t('notes.none'));
    expect(await panel.text()).not.toContain('Cliente vero.');
    await writeNote(panel, 'Solo una prova.');
    const notes = await storedRows(scene.under, 'notes');
    expect(notes.map(({ site, recordId, text }) => ({ site, recordId, text }))).toEqual(
      expect.arrayContaining([
        { site: scene.server.origin, recordId: '48215', text: 'Cliente vero.' },
        {
          site: new URL(scene.under.extensionUrl('')).href.replace(/\/$/u, ''),
          recordId: '48215',
          text: 'Solo una prova.',
        },
      ]),
    );
  });
});

async function writeNote(panel: PanelDriver, text: string): Promise<void> {
  const draft = await until('the note being written', () => panel.target.$('main textarea'));
  await draft.type(text);
  await panel.see(panel.t('notes.status-saved'));
}

function noteOf(practice: Page): Promise<string> {
  return practice.$eval(NOTE, (note) => note.value);
}
