import type { Keyboard, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { foundFields, PATIENCE } from './harness/privacy-list.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { clickInto, emptyTicket, IBAN, NOTES, REASON, REPLY, TAX_CODE, write, writtenIn } from './harness/writing.ts';

describe.each(browsers)('redaction from the panel in %s', (name) => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
    await panel.showPanel('privacy');
  });
  afterEach(async () => {
    await emptyTicket(crm);
    await until('an empty list', async () => (await kindsIn(panel)).length === 0);
  });
  afterAll(() => scene?.close());

  it('takes out the one that was pointed at, then the other, and the CRM saves what is left', async () => {
    await write(crm, NOTES, `CF ${TAX_CODE}, rimborso su ${IBAN}.`);
    await panel.bringToFront();
    await panel.click('privacy.redact-name', { kind: 'IBAN' });

    await panel.see(panel.t('announce.redacted', { count: 1 }));
    expect(await writtenIn(crm, NOTES)).toBe(`CF ${TAX_CODE}, rimborso su IT** **** 3456.`);
    await expect.poll(() => kindsIn(panel), PATIENCE).toEqual(['Codice fiscale']);

    await panel.click('privacy.redact-name', { kind: 'Codice fiscale' });
    await expect.poll(() => kindsIn(panel), PATIENCE).toEqual([]);
    await saveNote(crm);

    await expect
      .poll(() => newest(crm), PATIENCE)
      .toEqual({ kind: 'note', head: 'Nota', text: 'CF [codice fiscale], rimborso su IT** **** 3456.' });
  });

  it('takes out all at once in every kind of field, by the keyboard alone', async () => {
    await write(crm, REASON, `Conto ${IBAN}`);
    await write(crm, REPLY, `Gentile cliente, ${TAX_CODE} e ${IBAN}.`);
    await write(crm, NOTES, `Dice ${TAX_CODE}`);
    await expect.poll(() => kindsIn(panel), PATIENCE).toHaveLength(4);

    await panel.bringToFront();
    await tabTo(panel, panel.t('privacy.redact-all'));
    await keyboardOf(panel).press('Enter');

    await panel.see(panel.t('announce.redacted', { count: 4 }));
    await expect.poll(() => kindsIn(panel), PATIENCE).toEqual([]);
    await saveNote(crm);
    await expect
      .poll(() => newest(crm), PATIENCE)
      .toEqual({ kind: 'note', head: 'Nota · Conto IT** **** 3456', text: 'Dice [codice fiscale]' });
    await crm.locator('[data-action="send-reply"]').click();
    await expect
      .poll(() => newest(crm), PATIENCE)
      .toEqual({ kind: 'reply', head: 'Risposta', text: 'Gentile cliente, [codice fiscale] e IT** **** 3456.' });
  });

  it('goes on from one to the next by Enter alone: the keyboard stays in the panel', async () => {
    await write(crm, NOTES, `${TAX_CODE}, poi ${IBAN}, infine ${TAX_CODE}`);
    await expect.poll(() => kindsIn(panel), PATIENCE).toHaveLength(3);
    await panel.bringToFront();
    await tabTo(panel, panel.t('privacy.redact-name', { kind: 'Codice fiscale 1' }));

    for (const left of [['IBAN', 'Codice fiscale'], ['Codice fiscale'], []]) {
      await keyboardOf(panel).press('Enter');
      await expect.poll(() => kindsIn(panel), PATIENCE).toEqual(left);
      expect(await hasKeyboard(panel)).toBe(true);
    }

    expect(await writtenIn(crm, NOTES)).toBe('[codice fiscale], poi IT** **** 3456, infine [codice fiscale]');
    // Nothing is left to redact, and what is pressed now still goes to the panel.
    await keyboardOf(panel).press('Tab');
    expect(await hasKeyboard(panel)).toBe(true);
    expect(await writtenIn(crm, NOTES)).toContain('infine [codice fiscale]');
  });

  it.each([
    ['the input', REASON],
    ['the text area', NOTES],
    ['the rich editor', REPLY],
  ])('is taken back by Ctrl+Z in %s', async (_what, field) => {
    const text = `Ha detto ${TAX_CODE} due volte`;
    await write(crm, field, text);
    await panel.bringToFront();
    await panel.click('privacy.redact-name', { kind: 'Codice fiscale' });
    await expect.poll(() => kindsIn(panel), PATIENCE).toEqual([]);
    expect(await writtenIn(crm, field)).toBe('Ha detto [codice fiscale] due volte');

    await clickInto(crm, field);
    await crm.keyboard.down('Control');
    await crm.keyboard.press('z');
    await crm.keyboard.up('Control');

    expect(await writtenIn(crm, field)).toBe(text);
    await expect.poll(() => kindsIn(panel), PATIENCE).toEqual(['Codice fiscale']);
  });

  it('refuses aloud when the text changed under it, and leaves it alone', async () => {
    // So long a text is looked at every few seconds only, when it changes without anybody typing.
    const text = `${'Il cliente racconta. '.repeat(900)}CF ${TAX_CODE}`;
    await clickInto(crm, NOTES);
    await crm.$eval(
      NOTES.selector,
      (field, value) => {
        (field as HTMLTextAreaElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
    await expect.poll(() => kindsIn(panel), PATIENCE).toEqual(['Codice fiscale']);
    await panel.bringToFront();
    await panel.click('privacy.show-name', { kind: 'Codice fiscale' });
    await panel.see('RS••••••••••••2S');
    await putBefore(crm, 'A');
    await until('the next look at the text', async () => !(await panel.text()).includes('RS•'));

    await putBefore(crm, 'B'); // and the next look is still far
    await panel.click('privacy.redact-name', { kind: 'Codice fiscale' });

    await panel.see(panel.t('announce.redact-failed'));
    expect(await writtenIn(crm, NOTES)).toBe(`BA${text}`);
    await panel.click('privacy.redact-name', { kind: 'Codice fiscale' });
    await expect.poll(() => kindsIn(panel), PATIENCE).toEqual([]);
    expect((await writtenIn(crm, NOTES)).slice(-22)).toBe('nta. CF [codice fiscale]'.slice(-22));
  });

  it('leaves the keyboard in the field of the CRM after an insertion', async () => {
    await write(crm, NOTES, 'Detto: ');
    await panel.bringToFront();
    await panel.search('recesso');
    await panel.see('14 giorni');
    await keyboardOf(panel).press('Enter');
    await panel.click('say.insert');
    await panel.see(panel.t('announce.inserted'));

    await crm.bringToFront();
    await crm.keyboard.type(' Capito.');

    expect(await writtenIn(crm, NOTES)).toMatch(/^Detto: .{20,} Capito\.$/u);
    await panel.showPanel('privacy');
  });
});

/** The kinds that the panel lists, over all fields. */
async function kindsIn(panel: PanelDriver): Promise<string[]> {
  const fields = await foundFields(panel);
  return fields.flatMap(({ findings }) => findings.map(({ kind }) => kind.replace(/ \d$/u, '')));
}

function keyboardOf({ target }: PanelDriver): Keyboard {
  return 'keyboard' in target ? target.keyboard : target.page().keyboard;
}

/** Goes to a button of the privacy panel as one does without a mouse: Alt+7, and then Tab. */
async function tabTo(panel: PanelDriver, name: string): Promise<void> {
  const { target } = panel;
  await target.focus('#spalla-search');
  const keyboard = keyboardOf(panel);
  await keyboard.down('Alt');
  await keyboard.press('Digit7');
  await keyboard.up('Alt');
  await until(`the focus on "${name}"`, async () => {
    await keyboard.press('Tab');
    return target.evaluate((wanted) => {
      const { activeElement } = document;
      return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent) === wanted;
    }, name);
  });
}

/** Whether what is typed now goes to the panel: to something in it, and not to its page as a whole. */
function hasKeyboard({ target }: PanelDriver): Promise<boolean> {
  return target.evaluate(() => document.hasFocus() && document.activeElement !== document.body);
}

/** Changes the text of the notes without an event, as a CRM does that loads something in the background. */
async function putBefore(crm: Page, start: string): Promise<void> {
  await crm.$eval(
    NOTES.selector,
    (field, more) => ((field as HTMLTextAreaElement).value = more + (field as HTMLTextAreaElement).value),
    start,
  );
}

async function saveNote(crm: Page): Promise<void> {
  await clickInto(crm, NOTES);
  await crm.locator('[data-action="save-note"]').click();
}

/** The newest entry of the ticket's history, as the CRM saved it. */
function newest(crm: Page): Promise<{ kind: string; head: string; text: string }> {
  return crm.$eval('[data-field="history"] li', (entry) => ({
    kind: entry.dataset['entry'] ?? '',
    head: entry.querySelector('strong')?.textContent ?? '',
    text: entry.querySelector('p + p')?.textContent ?? '',
  }));
}
