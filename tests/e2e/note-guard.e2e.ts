import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { everythingStored } from './harness/everything-stored.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { foundFields, PATIENCE, titleOf } from './harness/privacy-list.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { storedRows } from './harness/stored-rows.ts';

const DRAFT = 'main textarea';
// A card and an account of nobody, with their check digits right.
const CARD = '4111 1111 1111 1111';
const PIN = '482193';
const TEXT = `Richiamare al 3391234567. Carta ${CARD}, PIN ${PIN}.`;
const KEPT = 'Richiamare al 3391234567. Carta **** **** **** 1111, PIN [rimosso].';
const REDACTED = 'Richiamare al ***567. Carta **** **** **** 1111, PIN [rimosso].';

describe.each(browsers)('a note with personal data in %s', (name) => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
    await panel.bringToFront();
    await panel.showPanel('notes');
  });
  afterAll(() => scene?.close());

  it('says what was found in it, and why, as the privacy panel does', async () => {
    const field = await until('the note being written', () => panel.target.$(DRAFT));
    await field.type(TEXT);

    await expect.poll(listed, PATIENCE).toEqual([
      { kind: panel.t('privacy.kind-phone-number'), reason: panel.t('privacy.reason-named') },
      { kind: panel.t('privacy.kind-payment-card'), reason: panel.t('privacy.reason-check-digit') },
      { kind: panel.t('privacy.kind-credential'), reason: panel.t('privacy.reason-named') },
    ]);
  });

  it('is stored without the secrets and the whole card number, says so, and stays as it is on screen', async () => {
    await panel.see(panel.t('notes.status-saved-without'));

    expect(await stored()).toEqual([KEPT]);
    expect(await draft()).toBe(TEXT);
    const everything = await everythingStored(scene.under, panel);
    for (const secret of [CARD, CARD.replaceAll(' ', ''), PIN]) expect(everything).not.toContain(secret);
  });

  it('has one or all redacted, and given back', async () => {
    await panel.click('privacy.redact-name', { kind: panel.t('privacy.kind-phone-number') });
    await until('the number to be redacted', async () => (await draft()).startsWith('Richiamare al ***567.'));
    await panel.click('notes.undo-name');
    await until('the number to be back', async () => (await draft()) === TEXT);

    await panel.click('privacy.redact-all');

    await until('all to be redacted', async () => (await draft()) === REDACTED);
    await panel.see(panel.t('notes.status-saved'));
    expect(await stored()).toEqual([REDACTED]);
  });

  it('says what was not kept when it is closed with secrets in it', async () => {
    const field = await until('the note being written', () => panel.target.$(DRAFT));
    await field.type(` OTP ${PIN}`);
    await panel.click('notes.finish');

    await panel.see(panel.t('announce.note-without-secrets'));
    await panel.see(`${REDACTED} OTP [rimosso]`);
    expect(await stored()).toEqual([`${REDACTED} OTP [rimosso]`]);
  });

  async function listed() {
    const title = titleOf(panel, panel.t('notes.draft'), 3);
    return (await foundFields(panel)).find((field) => field.title === title)?.findings;
  }

  async function stored(): Promise<unknown[]> {
    return (await storedRows(scene.under, 'notes')).map(({ text }) => text);
  }

  function draft(): Promise<string> {
    return panel.target.$eval(DRAFT, (field) => field.value);
  }
});
