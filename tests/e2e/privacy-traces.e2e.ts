import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { contentWorldOf } from './harness/content-world.ts';
import { everythingStored, storedBySite } from './harness/everything-stored.ts';
import { openOverheardPanel } from './harness/overheard-panel.ts';
import { drivePanel } from './harness/panel-driver.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { foundFields, PATIENCE, titleOf } from './harness/privacy-list.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { clickInto, empty, IBAN, NOTES, REASON, REPLY, TAX_CODE, write, writtenIn } from './harness/writing.ts';

const OWN_NOTE = 'Storno chiesto al back office.';
/** What is typed in the page, whole and in parts. */
const TYPED = [
  TAX_CODE,
  TAX_CODE.slice(0, 6),
  TAX_CODE.slice(6),
  IBAN,
  IBAN.slice(0, 9),
  IBAN.slice(-12),
  'zampironi',
  'Gelsomina',
];

describe.each(browsers)('what is typed in the page in %s', (name) => {
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

  it('is not even watched before a field has the focus', async () => {
    await panel.see(panel.t('privacy.empty-title'));
    await crm.bringToFront();
    await crm.click('h1');
    expect((await contentWorldOf(scene.under, crm)).watchesFields).toBe(false);

    await clickInto(crm, NOTES);

    await until('the script that watches fields', async () => (await contentWorldOf(scene.under, crm)).watchesFields);
  });

  it('appears at full speed while that script is loading, and is found all the same', async () => {
    const fresh = await scene.openCrm();
    const beside = await scene.openPanel(fresh);
    await beside.showPanel('privacy');
    expect((await contentWorldOf(scene.under, fresh)).watchesFields).toBe(false);
    await fresh.evaluate(() => {
      const delays: number[] = [];
      const onKey = (event: Event) => delays.push(performance.now() - event.timeStamp);
      document.addEventListener('keydown', onKey);
      Object.assign(globalThis, { delays });
    });
    const text = `${TAX_CODE} chiama di nuovo per la bolletta di ottobre.`;

    await clickInto(fresh, NOTES);
    await fresh.keyboard.type(text);

    expect(await writtenIn(fresh, NOTES)).toBe(text);
    const delays = await fresh.evaluate(() => (globalThis as unknown as { delays: number[] }).delays);
    expect(delays.length).toBeGreaterThanOrEqual(text.length);
    expect(median(delays)).toBeLessThan(30);
    await expect
      .poll(() => foundFields(beside), PATIENCE)
      .toMatchObject([{ title: titleOf(beside, NOTES.label, 1), findings: [{ kind: 'Codice fiscale' }] }]);
    await fresh.close();
  });

  it('does not cross to the panel: messages say kind and place, and never the text', async () => {
    const overheard = await openOverheardPanel(scene.under, crm);
    const second = await drivePanel(overheard.page);
    await second.showPanel('privacy');

    await write(crm, REASON, `Gelsomina cambia conto`);
    await write(crm, NOTES, `Compra zampironi, CF ${TAX_CODE}, IBAN ${IBAN}`);
    await write(crm, REPLY, `Zampironi spediti. ${IBAN}`);
    await expect.poll(() => foundFields(second), PATIENCE).toHaveLength(2);
    await second.bringToFront();
    await second.click('privacy.show-name', { kind: 'Codice fiscale' });
    await second.see('RS••••••••••••2S');
    await second.click('privacy.redact-name', { kind: 'Codice fiscale' });
    await second.see(second.t('announce.redacted', { count: 1 }));
    await second.click('privacy.redact-all');
    await second.see(second.t('announce.redacted', { count: 2 }));

    const crossed = await overheard.messages();
    expect(crossed).toContain('"kind":"italian-tax-code","start":');
    expect(crossed).toContain('"findings.mask"');
    expect(crossed).toContain('RS••••••••••••2S'); // asked for by name
    expect(crossed).toContain(NOTES.label);
    expect(piecesIn(crossed)).toEqual([]);
    await overheard.page.close();
  });

  it('is kept nowhere, and neither is the customer’s name', async () => {
    const customer = await crm.$eval('[data-field="customer-name"]', (field) => field.textContent);
    for (const field of [REASON, NOTES, REPLY]) {
      await empty(crm, field);
      await write(crm, field, `Gelsomina, zampironi, ${TAX_CODE} ${IBAN}`);
    }
    await expect.poll(() => foundFields(panel), PATIENCE).toHaveLength(3);
    await panel.bringToFront();
    await panel.click('privacy.redact-all');
    await expect.poll(() => foundFields(panel), PATIENCE).toEqual([]);
    await write(crm, NOTES, ` ${TAX_CODE}`);
    await expect.poll(() => foundFields(panel), PATIENCE).toHaveLength(1);
    await panel.bringToFront();
    await panel.click('privacy.show-name', { kind: 'Codice fiscale' });
    await panel.see('RS•');
    await panel.showPanel('notes');
    await panel.see(customer);
    await panel.target.focus('main textarea');
    await panel.target.type('main textarea', OWN_NOTE);
    await panel.see(panel.t('notes.status-saved'));

    const stored = await everythingStored(scene.under, panel);

    expect(stored).toContain(OWN_NOTE); // the operator's own note: what is looked through holds what is kept
    expect(stored).toContain(scene.server.origin);
    expect(piecesIn(stored)).toEqual([]);
    expect(stored).not.toContain('•');
    for (const word of customer.split(' ')) expect(stored).not.toContain(word);
    expect(await storedBySite(crm)).toBe('[[],[],"",[]]');
  });
});

function piecesIn(text: string): string[] {
  const plain = text.toLowerCase();
  return TYPED.filter((piece) => plain.includes(piece.toLowerCase()));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Infinity;
}
