import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { givesOutPolicy, maySetPolicy, setPolicy } from './harness/company-policy.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { foundFields, PATIENCE } from './harness/privacy-list.ts';
import { historyOf, pressSave } from './harness/saving.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { CARD, empty, IBAN, NOTES, TAX_CODE, write, writtenIn } from './harness/writing.ts';

const POLICY = {
  privacy: [
    {
      rules: [
        { fields: ['freeText'], personalData: ['iban'], action: 'block' },
        { personalData: ['italian-tax-code'], action: 'ask' },
        { personalData: ['payment-card', 'card-security-code'], action: 'allow' },
      ],
      reasons: [{ id: 'delibera-12', it: 'Lo vuole la delibera 12' }],
    },
    { sites: ['https://elsewhere.example.com/*'], rules: [{ action: 'block' }] },
  ],
};

describe.each(browsers.filter(maySetPolicy))('a company’s rules for personal data in %s', (name) => {
  let scene: Scene;
  let policy: { remove(): void } | undefined;
  let crm: Page;
  let panel: PanelDriver;
  let isGivenOut = false;

  beforeAll(async () => {
    scene = await setScene(name);
    const id = name === 'firefox' ? 'spalla@spalla.example' : new URL(scene.under.extensionUrl('')).hostname;
    await scene.close();
    policy = setPolicy(name, id, POLICY);
    await open();
  }, 120_000);
  // What the browser does not give out holds for nobody: no rule of ours can be seen then.
  beforeEach(({ skip }) => skip(!isGivenOut, 'the browser has not read its policies'));
  afterAll(async () => {
    await scene?.close();
    policy?.remove();
  });

  async function open(): Promise<void> {
    scene = await setScene(name);
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
    await panel.showPanel('privacy');
    isGivenOut = await givesOutPolicy(scene.under, 60_000);
    if (!isGivenOut) return;
    await until(
      'the rules of the policy',
      async () => {
        await empty(crm, NOTES);
        await write(crm, NOTES, IBAN);
        await until('the IBAN', async () => (await foundFields(panel)).length === 1);
        return (await panel.text()).includes(panel.t('privacy.blocks'));
      },
      20_000,
    );
  }

  it('block what is only pointed out without them, and the reasons are theirs', async () => {
    const before = await historyOf(crm);
    await pressSave(crm);
    expect(await historyOf(crm)).toEqual(before);

    await panel.bringToFront();
    await panel.click('privacy.more-name', { kind: 'IBAN' });
    await panel.click('privacy.keep-name', { kind: 'IBAN', reason: 'Lo vuole la delibera 12' });
    await panel.see(panel.t('announce.kept'));
    await pressSave(crm);

    await expect.poll(async () => (await historyOf(crm)).length, PATIENCE).toBe(before.length + 1);
  }, 60_000);

  it('ask: the save is stopped once, and who saves again a moment later has confirmed', async () => {
    const before = await historyOf(crm);
    await write(crm, NOTES, `CF ${TAX_CODE}`);
    await pressSave(crm);
    await pressSave(crm); // at once: the second click of a double one
    expect(await historyOf(crm)).toEqual(before);
    expect(await writtenIn(crm, NOTES)).toContain(TAX_CODE);
    await panel.bringToFront();
    await panel.see(panel.t('privacy.held-ask'));

    await new Promise((passed) => setTimeout(passed, 1100));
    await pressSave(crm);

    await expect.poll(async () => (await historyOf(crm)).length, PATIENCE).toBe(before.length + 1);
  }, 60_000);

  it('allow a card number by itself, and never with its security code', async () => {
    const before = await historyOf(crm);
    await write(crm, NOTES, `Carta ${CARD}`);
    await pressSave(crm);
    await expect.poll(async () => (await historyOf(crm)).length, PATIENCE).toBe(before.length + 1);

    await write(crm, NOTES, `Carta ${CARD} CVV 123`);
    await pressSave(crm);

    expect(await historyOf(crm)).toHaveLength(before.length + 1);
    await panel.bringToFront();
    await panel.see(panel.t('privacy.blocks-final'));
    await empty(crm, NOTES);
  }, 60_000);
});
