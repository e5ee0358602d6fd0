import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { foundFields, PATIENCE, titleOf } from './harness/privacy-list.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { ACTIVITY, empty, emptyTicket, IBAN, NOTES, REASON, REPLY, TAX_CODE, write } from './harness/writing.ts';
import type { WritingField } from './harness/writing.ts';

const CUSTOMER_NOTES: WritingField = { selector: 'textarea[name="customerNotes"]', label: 'Note sul cliente' };
const TAX_CODE_FIELD: WritingField = { selector: 'input[name="taxCode"]', label: 'Codice fiscale' };
const IBAN_FIELD: WritingField = { selector: 'input[name="iban"]', label: 'IBAN' };

const CODE = { kind: 'Codice fiscale', reason: 'carattere di controllo valido' };
const OMOCODIA = { kind: 'Codice fiscale', reason: 'valido, con lettere al posto di cifre (omocodia)' };
const ACCOUNT = { kind: 'IBAN', reason: 'cifre di controllo valide (mod 97)' };

describe.each(browsers)('personal data in %s', (name) => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
    await panel.showPanel('privacy');
    await panel.see(panel.t('privacy.empty-title'));
  });
  afterAll(() => scene?.close());

  describe('in the free text of a ticket', () => {
    afterEach(async () => {
      await emptyTicket(crm);
      await until('an empty list', async () => (await foundFields(panel)).length === 0);
    });

    it.each([
      ['the input', REASON],
      ['the text area', NOTES],
      ['the rich editor', REPLY],
    ])('is found in %s while it is typed, with its kind, the reason and the field', async (_what, field) => {
      await write(crm, field, `CF ${TAX_CODE.toLowerCase()},`);
      await expect
        .poll(() => foundFields(panel), PATIENCE)
        .toEqual([{ title: titleOf(panel, field.label, 1), findings: [CODE] }]);
      expect(await badgeOf(panel)).toBe('Privacy, 1');

      await crm.keyboard.type(` rimborso su ${inGroups(IBAN)}.`);

      await expect
        .poll(() => foundFields(panel), PATIENCE)
        .toEqual([{ title: titleOf(panel, field.label, 2), findings: [CODE, ACCOUNT] }]);
      expect(await badgeOf(panel)).toBe('Privacy, 2');
    });

    it('is counted over all fields', async () => {
      await write(crm, REASON, `Cambio ${IBAN}`);
      await write(crm, REPLY, `Abbiamo ${TAX_CODE} e ${IBAN}.`);

      await expect
        .poll(() => foundFields(panel), PATIENCE)
        .toEqual([
          { title: titleOf(panel, REASON.label, 1), findings: [ACCOUNT] },
          { title: titleOf(panel, REPLY.label, 2), findings: [CODE, ACCOUNT] },
        ]);
      expect(await badgeOf(panel)).toBe('Privacy, 3');
    });

    it('is told as omocodia when the code has letters for digits', async () => {
      await write(crm, NOTES, 'RSSMRA85T10A56NH');

      await expect
        .poll(() => foundFields(panel), PATIENCE)
        .toEqual([{ title: titleOf(panel, NOTES.label, 1), findings: [OMOCODIA] }]);
    });

    it('is not seen in a code that no name gives, nor in an IBAN that fails mod 97', async () => {
      await write(
        crm,
        NOTES,
        `ARSSMR85T10A562T, IT60X0542811101000000123457, IT61X0542811101000000123456. Vero: ${IBAN}`,
      );

      await expect
        .poll(() => foundFields(panel), PATIENCE)
        .toEqual([{ title: titleOf(panel, NOTES.label, 1), findings: [ACCOUNT] }]);
    });

    it('is no longer listed when the text is corrected, and is again when it is completed', async () => {
      await write(crm, NOTES, `Per ${TAX_CODE}`);
      await expect
        .poll(() => foundFields(panel), PATIENCE)
        .toEqual([{ title: titleOf(panel, NOTES.label, 1), findings: [CODE] }]);

      await crm.keyboard.press('Backspace');
      await expect.poll(() => foundFields(panel), PATIENCE).toEqual([]);
      await panel.see(panel.t('privacy.empty-title'));

      await crm.keyboard.type(TAX_CODE.slice(-1));
      await expect
        .poll(() => foundFields(panel), PATIENCE)
        .toEqual([{ title: titleOf(panel, NOTES.label, 1), findings: [CODE] }]);
    });

    it('shows nothing of itself in the panel until it is asked for, and then its ends alone', async () => {
      await write(crm, NOTES, `Dice ${TAX_CODE} e ${inGroups(IBAN)}.`);
      await expect
        .poll(() => foundFields(panel), PATIENCE)
        .toEqual([{ title: titleOf(panel, NOTES.label, 2), findings: [CODE, ACCOUNT] }]);
      expect(await piecesInPanel(panel)).toEqual([]);

      await panel.bringToFront();
      await panel.click('privacy.show-name', { kind: 'Codice fiscale' });
      await panel.see('RS••••••••••••2S');
      expect(await panel.text()).not.toContain('IT•');
      await panel.click('privacy.show-name', { kind: 'IBAN' });
      await panel.see('IT•••••••••••••••••••••••56');

      expect(await piecesInPanel(panel)).toEqual([]);
    });

    it('is forgotten when the note is saved, and the form emptied', async () => {
      await write(crm, REASON, TAX_CODE);
      await write(crm, NOTES, `Rimborso su ${IBAN}`);
      await until('both to be counted', async () => (await badgeOf(panel)) === 'Privacy, 2');

      await crm.locator('[data-action="save-note"]').click();

      await until('the history entry', () => crm.$('[data-field="history"] [data-entry="note"]'));
      await expect.poll(() => foundFields(panel), PATIENCE).toEqual([]);
      expect(await badgeOf(panel)).toBeNull();
    });

    it('is found in the text area of a modal dialog, and forgotten when that closes', async () => {
      await crm.bringToFront();
      await crm.locator('[data-action="new-activity"]').click();
      await write(crm, ACTIVITY, `Richiamare, CF ${TAX_CODE}`);
      await expect
        .poll(() => foundFields(panel), PATIENCE)
        .toEqual([{ title: titleOf(panel, ACTIVITY.label, 1), findings: [CODE] }]);

      await crm.bringToFront();
      await crm.locator('[data-action="cancel-activity"]').click();

      await expect.poll(() => foundFields(panel), PATIENCE).toEqual([]);
    });
  });

  it('is forgotten when the operator goes to another view of the CRM', async () => {
    await write(crm, NOTES, `CF ${TAX_CODE}`);
    await expect
      .poll(() => foundFields(panel), PATIENCE)
      .toEqual([{ title: titleOf(panel, NOTES.label, 1), findings: [CODE] }]);

    await crm.locator('nav a[href$="report"]').click();
    await until('the report', () => crm.$('main[data-view="report"]'));

    await expect.poll(() => foundFields(panel), PATIENCE).toEqual([]);
  });

  describe('in the customer’s record', () => {
    let record: Page;

    beforeAll(async () => {
      record = await scene.openCrm('customers/C-118204');
      panel = await scene.openPanel(record);
      await panel.showPanel('privacy');
    });

    it('is no finding in the field that is its proper place', async () => {
      const code = await record.$eval(TAX_CODE_FIELD.selector, (field) => (field as HTMLInputElement).value);
      expect(code).toMatch(/^[A-Z0-9]{16}$/u);
      await write(record, TAX_CODE_FIELD, ' ');
      await empty(record, TAX_CODE_FIELD);
      await write(record, TAX_CODE_FIELD, TAX_CODE);
      await write(record, IBAN_FIELD, ' ');
      await empty(record, IBAN_FIELD);
      await write(record, IBAN_FIELD, IBAN);

      await write(record, CUSTOMER_NOTES, ` Conto ${IBAN}`);

      await expect
        .poll(() => foundFields(panel), PATIENCE)
        .toEqual([{ title: titleOf(panel, CUSTOMER_NOTES.label, 1), findings: [ACCOUNT] }]);
    });

    it('is one in the proper place of something else', async () => {
      await write(record, TAX_CODE_FIELD, ` ${IBAN}`);

      await expect
        .poll(() => foundFields(panel), PATIENCE)
        .toEqual([
          { title: titleOf(panel, CUSTOMER_NOTES.label, 1), findings: [ACCOUNT] },
          { title: titleOf(panel, TAX_CODE_FIELD.label, 1), findings: [ACCOUNT] },
        ]);
    });
  });

  it('is never looked for in passwords and codes for one use, shown or not', async () => {
    const login = await scene.openCrm();
    panel = await scene.openPanel(login);
    await panel.showPanel('privacy');
    await login.evaluate(() => {
      const attributes = [
        { id: 'secret-hidden', type: 'password' },
        { id: 'secret-shown', type: 'password' },
        { id: 'secret-once', type: 'text', autocomplete: 'one-time-code' },
        { id: 'secret-card', type: 'text', autocomplete: 'cc-number' },
      ];
      for (const each of attributes)
        document.querySelector('main')?.prepend(Object.assign(document.createElement('input'), each));
    });
    const fieldOf = (id: string): WritingField => ({ selector: `#${id}`, label: '' });
    for (const id of ['secret-hidden', 'secret-once', 'secret-card']) await write(login, fieldOf(id), TAX_CODE);
    await write(login, fieldOf('secret-shown'), TAX_CODE.slice(0, 8));
    await login.$eval('#secret-shown', (field) => ((field as HTMLInputElement).type = 'text'));
    await write(login, fieldOf('secret-shown'), TAX_CODE.slice(8));
    expect(await login.$eval('#secret-shown', (field) => (field as HTMLInputElement).value)).toBe(TAX_CODE);

    await write(login, NOTES, TAX_CODE);

    await expect
      .poll(() => foundFields(panel), PATIENCE)
      .toEqual([{ title: titleOf(panel, NOTES.label, 1), findings: [CODE] }]);
  });
});

/** The name of the rail's entry; null while it has no badge. */
function badgeOf({ target }: PanelDriver): Promise<string | null> {
  return target.$eval('nav button[title^="Privacy"]', (entry) => entry.getAttribute('aria-label'));
}

/** Whatever of the two numbers stands anywhere in the panel's document, in six characters or more. */
async function piecesInPanel({ target }: PanelDriver): Promise<string[]> {
  const held = await target.evaluate(() => {
    const values = [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value);
    return [document.documentElement.outerHTML, document.title, location.href, ...values].join('\n').toUpperCase();
  });
  const plain = held.replaceAll(/[ -]/gu, '');
  return [TAX_CODE, IBAN].flatMap(pieces).filter((piece) => plain.includes(piece));
}

function pieces(number: string): string[] {
  return Array.from({ length: number.length - 5 }, (_, start) => number.slice(start, start + 6)).filter(
    (piece) => !/^[01]+$/u.test(piece), // as in the drawing of an icon
  );
}

function inGroups(number: string): string {
  return number.replaceAll(/(.{4})(?=.)/gu, '$1 ');
}
