import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { everythingStored } from './harness/everything-stored.ts';
import { openFirst } from './harness/feed-steps.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { IBAN } from './harness/writing.ts';

const REPORT = `Ora sono 20 giorni, detto a chi ha il conto ${IBAN}`;

describe.each(browsers)('feedback on an answer in %s', (name) => {
  let scene: Scene;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    panel = await scene.openPanel(await scene.openCrm());
    await panel.search('recesso');
    await openFirst(panel, 'Posso ripensarci');
    await panel.see(panel.t('feedback.question'));
  });
  afterAll(() => scene?.close());

  it('counts that it did not help, and shows that it was pressed', async () => {
    await panel.click('feedback.no-name');

    await until('the button pressed', () => panel.target.$(`button[aria-pressed="true"]`));
  });

  it('takes what is wrong with it, without the personal data in it', async () => {
    await panel.click('feedback.report-name');
    await panel.see(panel.t('feedback.reason'));
    const [outdated] = await until('the reasons', () => panel.target.$$('main form input[type="radio"]'));
    await outdated?.click();
    await (await until('the box for words', () => panel.target.$('main form textarea'))).type(REPORT);
    await panel.click('feedback.send');

    await until('the form to go', async () => !(await panel.target.$('main form')));
    const stored = await everythingStored(scene.under, panel);
    expect(stored).toContain('Ora sono 20 giorni');
    expect(stored.replaceAll(/\s/gu, '')).not.toContain(IBAN.replaceAll(' ', ''));
  });

  it('goes to the team lead in a file that people can read, and is deleted when asked', async () => {
    await panel.bringToFront();
    await panel.showPanel('settings');
    const file = await savedFile(panel, () => panel.click('settings.feedback-export'));

    expect(file).toContain('Ora sono 20 giorni');
    expect(file).toContain('Posso ripensarci');
    await panel.click('settings.feedback-delete-name');
    await panel.see(panel.t('settings.feedback-delete-question'));
    const confirm = await panel.target.$$(
      `::-p-aria([name="${panel.t('settings.feedback-delete-name')}"][role="button"])`,
    );
    await confirm.at(-1)?.click();

    await until('no feedback', async () => !(await panel.text()).includes(panel.t('settings.feedback-export')));
    expect(await everythingStored(scene.under, panel)).not.toContain('Ora sono 20 giorni');
  });
});

/** The text of what the panel gives the browser to save. */
async function savedFile({ target }: PanelDriver, save: () => Promise<void>): Promise<string> {
  await target.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (made) => {
      Object.assign(globalThis, { saved: made });
      return make(made);
    };
  });
  await save();
  return until('a file', () => target.evaluate(() => (globalThis as { saved?: Blob }).saved?.text()));
}
