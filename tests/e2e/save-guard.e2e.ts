import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { inkOn } from './harness/ink.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { foundFields, PATIENCE } from './harness/privacy-list.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { ACTIVITY, clickInto, emptyTicket, NOTES, REASON, REPLY, write, writtenIn } from './harness/writing.ts';
import { historyOf, pressSave } from './harness/saving.ts';

/** Secrets as they are said on the telephone: card numbers, security codes, one-time codes, passwords. They belong to nobody. */
const SECRETS = [
  'Carta 4539 1488 0343 6467',
  'PAN 5425233430109903',
  'numero carta 4111-1111-1111-1111',
  'CVV 123',
  'codice di sicurezza della carta 842',
  'OTP 482913',
  'il codice OTP è 739201',
  'password: Estate2026!',
  'pw Vesuvio_79',
  'PIN 4821',
] as const;
const PAN = SECRETS[0];

describe.each(browsers)('a note with a secret in %s', (name) => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
    await panel.showPanel('privacy');
    await clickInto(crm, NOTES);
  });
  afterEach(async () => {
    await fold(crm, false);
    await emptyTicket(crm);
    await until('an empty list', async () => (await foundFields(panel)).length === 0);
  });
  afterAll(() => scene?.close());

  it.each(SECRETS)(
    'is saved neither by a click nor by the page’s own submit, and is once redacted: %s',
    async (secret) => {
      const before = await historyOf(crm);
      await write(crm, NOTES, `Il cliente detta: ${secret}`);

      await pressSave(crm);
      await requestSubmit(crm);
      expect(await historyOf(crm)).toEqual(before);
      expect(await writtenIn(crm, NOTES)).toContain(secret);

      await panel.bringToFront();
      await panel.see(panel.t('privacy.held-block'));
      await redactAll(panel);
      await until('nothing found', async () => (await foundFields(panel)).length === 0);
      await pressSave(crm);

      await expect.poll(async () => (await historyOf(crm)).length, PATIENCE).toBe(before.length + 1);
      expect((await historyOf(crm))[0]).not.toContain(secret.slice(-4) === '6467' ? '4539' : secret.split(' ').at(-1));
    },
    60_000,
  );

  it.each(SECRETS)(
    'is not sent by Enter, right after the last key: %s',
    async (secret) => {
      const before = await historyOf(crm);
      await write(crm, NOTES, 'Richiama domani.');
      await write(crm, REASON, secret);

      await crm.keyboard.press('Enter');

      expect(await historyOf(crm)).toEqual(before);
      expect(await writtenIn(crm, REASON)).toBe(secret);
    },
    60_000,
  );

  it('is not sent by Ctrl+Enter or Ctrl+S, nor by Enter on the button', async () => {
    const before = await historyOf(crm);
    await write(crm, NOTES, PAN);
    const heard = await hearKeys(crm);

    for (const key of ['Enter', 's'] as const) {
      await crm.keyboard.down('Control');
      await crm.keyboard.press(key);
      await crm.keyboard.up('Control');
    }
    await crm.focus('[data-action="save-note"]');
    await crm.keyboard.press('Enter');

    expect(await historyOf(crm)).toEqual(before);
    expect(await heard()).toEqual(['Control', 'Control']);
  });

  it('is said at once: beside the field, and in the panel', async () => {
    await write(crm, NOTES, PAN);
    await panel.bringToFront();
    await panel.see(panel.t('privacy.held-block'));

    await pressSave(crm);

    await panel.bringToFront();
    await panel.see(panel.t('announce.save-stopped'));
  });

  it('is saved for a reason of the policy, for as long as that text stays', async () => {
    const before = await historyOf(crm);
    await write(crm, NOTES, `${PAN}, lo chiede il negozio.`);
    await panel.bringToFront();
    await panel.click('privacy.more-name', { kind: 'Numero di carta' });
    await panel.click('privacy.keep-name', {
      kind: 'Numero di carta',
      reason: "Serve alla pratica e non c'è un campo adatto",
    });
    await panel.see(panel.t('announce.kept'));

    await pressSave(crm);

    await expect.poll(async () => (await historyOf(crm)).length, PATIENCE).toBe(before.length + 1);
    await write(crm, NOTES, `${PAN}, lo chiede il negozio.`);
    await pressSave(crm);
    expect(await historyOf(crm)).toHaveLength(before.length + 1);
  }, 60_000);

  it('with its security code is kept for no reason, and called nothing else', async () => {
    await write(crm, NOTES, `${PAN} CVV 123`);
    await panel.bringToFront();
    await until('both', async () => (await foundFields(panel))[0]?.findings.length === 2);
    await panel.click('privacy.more-name', { kind: 'Numero di carta' });

    const shown = await panel.see(panel.t('privacy.never-kept'));

    expect(shown).not.toContain(panel.t('privacy.dismiss'));
    expect(shown).toContain(panel.t('privacy.blocks-final'));
  });

  it('is not sent from a rich editor with a button of its own', async () => {
    const before = await historyOf(crm);
    await write(crm, REPLY, `Gentile cliente, ${PAN}`);

    await crm.locator('[data-action="send-reply"]').click();
    expect(await historyOf(crm)).toEqual(before);

    await panel.bringToFront();
    await redactAll(panel);
    await until('nothing found', async () => (await foundFields(panel)).length === 0);
    await crm.bringToFront();
    await crm.locator('[data-action="send-reply"]').click();
    await expect.poll(async () => (await historyOf(crm)).length, PATIENCE).toBe(before.length + 1);
  }, 60_000);

  it('is not saved in a part of its form that is folded away, and says so where one looks', async () => {
    const before = await historyOf(crm);
    await write(crm, NOTES, PAN);
    await fold(crm, true);

    await pressSave(crm);
    expect(await historyOf(crm)).toEqual(before);
    const pill = await until('the pill in the window', async () => {
      const { width, height } = await crm.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const foot = { left: width / 2 - 200, right: width / 2 + 200, top: height - 45, bottom: height - 5 };
      const ink = await inkOn(crm, 'dark', foot);
      return ink.count > 1000 && ink;
    });
    await crm.mouse.click(pill.right - 30, (pill.top + pill.bottom) / 2);

    await expect.poll(() => writtenIn(crm, NOTES), PATIENCE).not.toContain('4539');
    await pressSave(crm);
    await expect.poll(async () => (await historyOf(crm)).length, PATIENCE).toBe(before.length + 1);
  }, 60_000);

  it('keeps no other form from being saved, and no dialog from being left', async () => {
    const before = await historyOf(crm);
    await write(crm, REPLY, 'Gentile cliente, tutto a posto.');
    await write(crm, NOTES, PAN);

    await crm.locator('[data-action="send-reply"]').click();
    await expect.poll(async () => (await historyOf(crm)).length, PATIENCE).toBe(before.length + 1);

    await crm.locator('[data-action="new-activity"]').click();
    await write(crm, ACTIVITY, PAN);
    await crm.locator('[data-action="save-activity"]').click();
    expect(await crm.$eval('[data-dialog="activity"]', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    await crm.locator('[data-action="cancel-activity"]').click();
    expect(await crm.$eval('[data-dialog="activity"]', (dialog) => (dialog as HTMLDialogElement).open)).toBe(false);
  }, 60_000);

  it('leaves the page’s own clicks alone: only what the operator does is stopped', async () => {
    await write(crm, NOTES, PAN);
    await panel.bringToFront();
    await panel.see(panel.t('privacy.held-block'));

    const heard = await crm.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[data-action="save-note"]');
      let clicks = 0;
      button?.addEventListener('click', () => (clicks += 1), { once: true });
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: false }));
      return clicks;
    });

    expect(heard).toBe(1);
  });
});

async function redactAll(panel: PanelDriver): Promise<void> {
  const [field] = await foundFields(panel);
  if ((field?.findings.length ?? 0) > 1) await panel.click('privacy.redact-all');
  else await panel.click('privacy.redact-name', { kind: field?.findings[0]?.kind ?? '' });
}

/** Hides the field of the notes, as a page does with what is in another tab, or shows it again. */
function fold(crm: Page, isAway: boolean): Promise<void> {
  return crm.$eval(
    NOTES.selector,
    (field, display) => {
      const around = field.parentElement;
      if (around) around.style.display = display;
    },
    isAway ? 'none' : '',
  );
}

/** As a page does that sends its form by a script of its own. */
function requestSubmit(crm: Page): Promise<void> {
  return crm.$eval(NOTES.selector, (field) => (field as HTMLTextAreaElement).form?.requestSubmit());
}

/** The keys that the page hears from now on. */
async function hearKeys(crm: Page): Promise<() => Promise<string[]>> {
  await crm.evaluate(() => {
    const keys: string[] = [];
    Object.assign(globalThis, { keys });
    document.addEventListener('keydown', ({ key }) => keys.push(key), { capture: true });
  });
  return () => crm.evaluate(() => (globalThis as unknown as { keys: string[] }).keys);
}
