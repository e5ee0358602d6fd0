import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askBackground } from './harness/ask-background.ts';
import { until } from './harness/browser-under-test.ts';
import { tabIdOf } from './harness/extension-page.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { foundFields, titleOf } from './harness/privacy-list.ts';
import { historyOf } from './harness/saving.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { CARD, clickInto, emptyTicket, IBAN, NOTES, TAX_CODE, write, writtenIn } from './harness/writing.ts';

const LINE = 'Il cliente racconta che la linea cade ogni sera, e che nessuno lo ha richiamato.\n';
/** A card only at the very end; between it and the code at the beginning forty accounts. */
const MEGABYTE = `CF ${TAX_CODE}.\n${`${LINE.repeat(300)}Conto ${IBAN}.\n`.repeat(40)}Carta ${CARD}`;
const PATIENCE = { timeout: 20_000, interval: 200 };

describe.each(browsers)('a megabyte that is pasted in %s', (name) => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
    await panel.showPanel('privacy');
    await clickInto(crm, NOTES);
    await copy(crm, MEGABYTE);
  });
  afterEach(async () => {
    await emptyTicket(crm);
    await until('an empty list', async () => (await foundFields(panel)).length === 0);
  });
  afterAll(() => scene?.close());

  it('is found to the last of it', async () => {
    expect(MEGABYTE.length).toBeGreaterThan(970_000);
    await write(crm, NOTES, 'Incolla: ');

    await pressTogether(crm, 'v');
    expect(await writtenIn(crm, NOTES)).toHaveLength(9 + MEGABYTE.length);

    const titles = async () => (await foundFields(panel)).map(({ title }) => title);
    await expect.poll(titles, PATIENCE).toEqual([titleOf(panel, NOTES.label, 42)]);
    const finder = await scene.under.openExtensionPage('sidepanel.html');
    const { reply } = await askBackground(finder, 'findings.read', {}, { tab: await tabIdOf(finder, crm) });
    await finder.close();
    const text = await writtenIn(crm, NOTES);
    expect(reply[0]?.findings.map(({ start, end }) => text.slice(start, end))).toEqual([
      TAX_CODE,
      ...Array.from({ length: 40 }, () => IBAN),
      CARD,
    ]);
  });

  it('is not sent before all of it was looked at', async () => {
    const before = await historyOf(crm);
    await write(crm, NOTES, 'Incolla: ');

    await pressTogether(crm, 'v');
    await pressTogether(crm, 'Enter');

    expect(await historyOf(crm)).toEqual(before);
    expect(await writtenIn(crm, NOTES)).toHaveLength(9 + MEGABYTE.length);
  });

  it('is looked at where it is written in right before it is sent', async () => {
    const before = await historyOf(crm);
    await write(crm, NOTES, 'Incolla: ');
    await copy(crm, MEGABYTE.slice(0, -CARD.length - 6));
    await pressTogether(crm, 'v');
    await crm.keyboard.type(' PIN 482');
    await crm.keyboard.press('1');

    await pressTogether(crm, 'Enter');

    expect(await historyOf(crm)).toEqual(before);
  });
});

/** From a field that is there for that alone. */
async function copy(crm: Page, text: string): Promise<void> {
  const focused = await crm.evaluateHandle(() => document.activeElement);
  await crm.evaluate((value) => {
    const source = document.createElement('textarea');
    source.id = 'source';
    source.value = value;
    source.readOnly = true;
    document.body.append(source);
    source.select();
    source.focus();
  }, text);
  await pressTogether(crm, 'c');
  await crm.$eval('#source', (source) => source.remove());
  await crm.evaluate((element) => (element as HTMLElement | null)?.focus(), focused);
}

async function pressTogether(crm: Page, key: KeyInput): Promise<void> {
  await crm.keyboard.down('Control');
  await crm.keyboard.press(key);
  await crm.keyboard.up('Control');
}
