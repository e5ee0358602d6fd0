import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { contentWorldOf } from './harness/content-world.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { storedRows } from './harness/stored-rows.ts';
import { clickInto, emptyTicket, IBAN, NOTES, REASON, REPLY, writtenIn } from './harness/writing.ts';
import type { WritingField } from './harness/writing.ts';

const TAKEN = 'Ho preso in carico la sua richiesta: il numero della pratica è 48213.';
const CODES = 'Non mi dica il PIN né la password: non li chiediamo mai.';
const PATIENCE = { timeout: 8000, interval: 50 };

describe.each(browsers)('shortcuts in %s', (name) => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
    await panel.see('48213');
    await known(REASON, '/codici', CODES);
  });
  afterEach(async () => {
    await crm.bringToFront();
    await emptyTicket(crm);
  });
  afterAll(() => scene?.close());

  it.each([NOTES, REASON, REPLY])('are replaced by their text in $label, and Ctrl+Z gives them back', async (field) => {
    await clickInto(crm, field);
    await crm.keyboard.type('Ecco. /presa ');
    await expect.poll(shown(field), PATIENCE).toBe(`Ecco. ${TAKEN}`);

    await press('Control', 'z');
    await expect.poll(shown(field), PATIENCE).toBe('Ecco. /presa');
    await crm.keyboard.press('End');
    await crm.keyboard.type(' oggi');
    await expect.poll(shown(field), PATIENCE).toBe('Ecco. /presa oggi');
  });

  it('may be typed past: what comes at once stands behind the text', async () => {
    await clickInto(crm, NOTES);
    await crm.keyboard.type('Ecco. /presa Grazie.');

    await expect.poll(shown(NOTES), PATIENCE).toBe(`Ecco. ${TAKEN} Grazie.`);
    await rest(300);
    expect(await shown(NOTES)()).toBe(`Ecco. ${TAKEN} Grazie.`);
  });

  it('that do not fit are put back, and nothing else of the field is lost', async () => {
    await crm.$eval(REASON.selector, (field) => field.setAttribute('maxlength', '30'));
    await clickInto(crm, REASON);
    await crm.keyboard.type('Ora /codici ');
    await rest(800);

    expect(await shown(REASON)()).toBe('Ora /codici');
    await crm.$eval(REASON.selector, (field) => field.removeAttribute('maxlength'));
  });

  it('take the tab key, and leave it alone behind any other word', async () => {
    await clickInto(crm, REASON);
    await crm.keyboard.type('/codici');
    await crm.keyboard.press('Tab');
    await expect.poll(shown(REASON), PATIENCE).toBe(CODES);
    expect(await focusedName()).toBe('shortReason');

    await crm.keyboard.press('Tab');
    await expect.poll(focusedName, PATIENCE).not.toBe('shortReason');
  });

  it('leave every other word behind a slash as it is', async () => {
    await clickInto(crm, NOTES);
    const text = 'e/o presa /nulla 3/10 https://crm.test/presa fine ';
    await crm.keyboard.type(text);

    await expect.poll(shown(NOTES), PATIENCE).toBe(text);
  });

  it('touch nothing else that is written: before, behind, and in the other fields', async () => {
    await clickInto(crm, REASON);
    await crm.keyboard.type('/presa');
    await clickInto(crm, NOTES);
    await crm.keyboard.type('Prima.  Dopo /presa.');
    for (let back = 0; back < ' Dopo /presa.'.length; back += 1) await crm.keyboard.press('ArrowLeft');
    await crm.keyboard.type('/presa ');

    await expect.poll(shown(NOTES), PATIENCE).toBe(`Prima. ${TAKEN} Dopo /presa.`);
    await expect.poll(shown(REASON), PATIENCE).toBe('/presa');
    await crm.keyboard.type('!');
    await expect.poll(shown(NOTES), PATIENCE).toBe(`Prima. ${TAKEN}! Dopo /presa.`);
  });

  it('are no shortcuts in a password, shown or not', async () => {
    await crm.evaluate(() => {
      const field = document.createElement('input');
      field.type = 'password';
      field.id = 'secret';
      document.querySelector('main')?.prepend(field);
    });
    await crm.click('#secret');
    await crm.keyboard.type('/presa ');
    await crm.$eval('#secret', (field) => ((field as HTMLInputElement).type = 'text'));
    await crm.keyboard.type('/codici ');
    await rest(600);

    expect(await crm.$eval('#secret', (field) => (field as HTMLInputElement).value)).toBe('/presa /codici ');
    await crm.$eval('#secret', (field) => field.remove());
  });

  it('that ask for something are inserted only when it was answered; what is needed holds them back', async () => {
    await clickInto(crm, NOTES);
    await crm.keyboard.type('Detto. /ricontatto ');
    await panel.bringToFront();
    await panel.see(panel.t('fill.title'));
    expect(await panel.text()).toContain('con un aggiornamento sulla pratica 48213');
    await expect.poll(shown(NOTES), PATIENCE).toBe('Detto. /ricontatto');

    await panel.click('say.insert');
    await panel.see(panel.t('fill.missing'));
    await expect.poll(shown(NOTES), PATIENCE).toBe('Detto. /ricontatto');

    const field = await until('the field of the form', () => panel.target.$('main form input[type="text"]'));
    await field.type('venerdì 4');
    await panel.see('La ricontatto entro venerdì 4 con');
    await panel.bringToFront();
    await panel.click('say.insert');

    const text = 'Detto. La ricontatto entro venerdì 4 con un aggiornamento sulla pratica 48213.';
    await expect.poll(shown(NOTES), PATIENCE).toBe(text);
    await panel.see(panel.t('announce.inserted'));
    expect(await panel.text()).not.toContain(panel.t('fill.title'));
    await crm.bringToFront();
    await crm.focus(NOTES.selector);
    await press('Control', 'z');
    await expect.poll(shown(NOTES), PATIENCE).toBe('Detto. /ricontatto');
  });

  it('leave the field as it is when Escape closes the form', async () => {
    await clickInto(crm, REPLY);
    await crm.keyboard.type('Bene /manca ');
    await panel.bringToFront();
    await panel.see(panel.t('fill.title'));
    const field = await until('the field of the form', () => panel.target.$('main form input[type="text"]'));
    await field.type('la bolletta');
    await field.press('Escape');

    await expect.poll(async () => (await panel.text()).includes(panel.t('fill.title')), PATIENCE).toBe(false);
    await expect.poll(shown(REPLY), PATIENCE).toBe('Bene /manca');
    // The page hears of it over the background: until then the next space would be the command again.
    const waits = panel.t('shortcut.waits');
    await until('the field without its hint', async () =>
      (await contentWorldOf(scene.under, crm)).drawn.every((drawn) => !drawn.includes(waits)),
    );
    await crm.focus(REPLY.selector);
    await crm.keyboard.press('End');
    await crm.keyboard.type(' qui');
    await expect.poll(shown(REPLY), PATIENCE).toBe('Bene /manca qui');
  });

  it('of the operator’s own are written, used with their fragments, and guarded like what is typed', async () => {
    await panel.bringToFront();
    await panel.showPanel('snippets');
    await panel.click('snippets.new');
    const [title, shortcut] = await until('the form', async () => {
      const inputs = await panel.target.$$('main form input[type="text"]');
      return inputs.length === 2 && inputs;
    });
    const text = await until('the text', () => panel.target.$('main form textarea'));
    await title?.type('Chiusure::Conto');
    await shortcut?.type('/mio-conto');
    await text.type(`Gentile {cliente}, il conto è ${IBAN}.{>niente}`);
    await panel.see(panel.t('snippets.problem-unknown-fragment', { line: 1, shortcut: 'niente' }));
    for (let back = 0; back < '{>niente}'.length; back += 1) await text.press('Backspace');
    await text.type('\n{>firma}');
    await panel.click('snippets.save');
    await panel.see('/mio-conto');
    await panel.see('Chiusure');

    await expect.poll(async () => (await storedRows(scene.under, 'snippets')).length, PATIENCE).toBe(1);
    await clickInto(crm, NOTES);
    await crm.keyboard.type('/mio-conto ');
    await panel.bringToFront();
    await panel.see(panel.t('fill.value-operator'));
    const [operator, company] = await until('the fields of the form', async () => {
      const inputs = await panel.target.$$('main form input[type="text"]');
      return inputs.length === 2 && inputs;
    });
    await operator?.type('Bruna');
    await company?.type('Luce Chiara');
    await panel.bringToFront();
    await panel.click('say.insert');

    const customer = await crm.$eval('[data-field="customer-name"]', (field) => field.textContent.trim());
    await expect
      .poll(shown(NOTES), PATIENCE)
      .toBe(`Gentile ${customer}, il conto è ${IBAN}.\nCordiali saluti,\nBruna\nLuce Chiara`);
    await panel.showPanel('privacy');
    await panel.see(panel.t('privacy.kind-iban'));

    // The name and the company are known from now on.
    await clickInto(crm, NOTES);
    await press('Control', 'a');
    await crm.keyboard.press('Backspace');
    await crm.keyboard.type('/firma ');
    await expect.poll(shown(NOTES), PATIENCE).toBe('Cordiali saluti,\nBruna\nLuce Chiara');
  });

  it('that were deleted are words like any other', async () => {
    await panel.bringToFront();
    await panel.showPanel('snippets');
    await panel.click('snippets.delete-name', { shortcut: 'mio-conto' });
    await panel.see(panel.t('snippets.delete-question', { shortcut: 'mio-conto' }));
    await panel.click('snippets.delete');
    await expect.poll(async () => (await panel.text()).includes('/mio-conto'), PATIENCE).toBe(false);
    await rest(300);

    await clickInto(crm, NOTES);
    await crm.keyboard.type('/mio-conto ');

    await expect.poll(shown(NOTES), PATIENCE).toBe('/mio-conto ');
  });

  it('from the panel go to the caret', async () => {
    await crm.bringToFront();
    await clickInto(crm, NOTES);
    await crm.keyboard.type('Ora: ');
    await panel.bringToFront();
    await panel.showPanel('snippets');
    await panel.click('snippets.insert-name', { shortcut: 'presa' });

    await expect.poll(shown(NOTES), PATIENCE).toBe(`Ora: ${TAKEN}`);
  });

  /** The script of the fields comes with the first focus, and asks for the shortcuts then. */
  async function known(field: WritingField, shortcut: string, text: string): Promise<void> {
    await until('the shortcuts to be known', async () => {
      await clickInto(crm, field);
      await crm.keyboard.type(`${shortcut} `);
      await rest(300);
      const written = await writtenIn(crm, field);
      await emptyTicket(crm);
      return written === text;
    });
  }

  function shown(field: WritingField): () => Promise<string> {
    return async () => (await writtenIn(crm, field)).replaceAll('\u00A0', ' ');
  }

  function focusedName(): Promise<string | null> {
    return crm.evaluate(() => document.activeElement?.getAttribute('name') ?? null);
  }

  async function press(modifier: KeyInput, key: KeyInput): Promise<void> {
    await crm.keyboard.down(modifier);
    await crm.keyboard.press(key);
    await crm.keyboard.up(modifier);
  }
});

function rest(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
