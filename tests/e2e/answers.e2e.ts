import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, NOTE, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

describe.each(browsers)('answers in %s', (name) => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
  });
  afterAll(() => scene?.close());

  it('answers a misspelled question with the right article first, and marks what matched', async () => {
    await panel.search('boletta tropo alta');

    const first = await until('a first answer', () =>
      panel.target.$eval('[role="option"]', (option) => option.textContent),
    );

    expect(first).toContain('La bolletta è molto più alta del solito');
    expect(
      await panel.target.$$eval('[role="option"] mark', (marks) => marks.map((mark) => mark.textContent)),
    ).toContain('bolletta');
  });

  it('opens the answer on Enter: what to say, times, costs, source and the day it was verified', async () => {
    await panel.search('boletta tropo alta');
    await panel.see('La bolletta è molto più alta del solito');
    await pressIn(panel, 'Enter');

    const text = await panel.see('risposta 30 giorni');

    for (const part of ['un reclamo scritto entro 10 giorni', 'gratuito', 'verificata il', '2 fonti'])
      expect(text).toContain(part);
  });

  it('inserts the words at the caret of the field that had the focus, and the CRM saves them', async () => {
    await crm.bringToFront();
    await crm.click(NOTE);
    await crm.keyboard.type('Detto:  Fine.');
    for (let back = 0; back < ' Fine.'.length; back += 1) await crm.keyboard.press('ArrowLeft');

    await bringToFront(panel);
    await panel.click('say.insert');
    await panel.see(panel.t('announce.inserted'));

    const written = await crm.$eval(NOTE, ({ value }) => value);
    expect(written).toMatch(/^Detto: Se supera di una volta e mezza .* prima della risposta motivata\. Fine\.$/u);
    await crm.bringToFront();
    await crm.click('[data-action="save-note"]');
    await until('the note in the history', () =>
      crm.evaluate(() => document.body.innerText.includes('Detto: Se supera di una volta e mezza')),
    );
  });

  it('says so aloud, and inserts nothing, when no field had the focus', async () => {
    const other = await scene.openCrm('report');
    const beside = await scene.openPanel(other);
    await beside.showPanel('answers');
    await beside.search('recesso');
    await beside.see('14 giorni');
    await pressIn(beside, 'Enter');

    await beside.click('say.insert');

    await beside.see(beside.t('announce.insert-no-field'));
  });
});

/** A key pressed with the focus in the panel. */
async function pressIn(panel: PanelDriver, key: 'Enter' | 'Escape'): Promise<void> {
  const box = await until('the search box', () => panel.target.$('#spalla-search'));
  await box.press(key);
}

async function bringToFront({ target }: PanelDriver): Promise<void> {
  if ('bringToFront' in target) await target.bringToFront();
}
