import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { copyExtension, switchExtensionOff, updateExtension } from './harness/extension-life.ts';
import type { ExtensionCopy } from './harness/extension-life.ts';
import { hostsIn } from './harness/hosts.ts';
import { untilInSight } from './harness/in-sight.ts';
import { drivePanel } from './harness/panel-driver.ts';
import { tellOwnValues } from './harness/own-values.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, NOTE, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

const DRAFT = 'textarea';
/** Milliseconds in which the panel is to be back. */
const A_FEW_SECONDS = 6_000;

// Firefox lets no tool put another version in the place of an extension that is at work.
describe.runIf(browsers.includes('chromium'))('an update of the extension with the CRM open', () => {
  let copy: ExtensionCopy;
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;
  let errors: string[];
  let updates = 0;

  beforeAll(async () => {
    copy = copyExtension();
    scene = await setScene('chromium', { extension: copy.folder });
    await tellOwnValues(scene.under);
  });
  afterAll(async () => {
    await scene?.close();
    copy.remove();
  });
  beforeEach(async () => {
    crm = await scene.openCrm();
    errors = [];
    crm.on('pageerror', (error) => errors.push(String(error)));
    crm.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await crm.evaluate(() => Object.assign(window, { isSamePage: true }));
    await crm.click(NOTE);
    await crm.keyboard.type('Cliente in linea.');
    panel = await scene.openPanel(crm);
  });
  afterEach(() => crm.close());

  it('brings the panel back in the same page, once, with the call, the note being written and the CRM’s own text', async () => {
    await panel.showPanel('call');
    await panel.click('call.start');
    await panel.showPanel('notes');
    await writeDraft(panel, 'Richiamare domani');
    await panel.see(panel.t('notes.status-saved'));

    await update();

    const again = await newPanel();
    expect(await crm.evaluate(() => 'isSamePage' in window)).toBe(true);
    expect(await crm.$eval(NOTE, (note) => note.value)).toBe('Cliente in linea.');
    expect(await hostsIn(crm)).toBe(1);
    await again.see(again.t('call.end'));
    await again.showPanel('notes');
    await again.see(again.t('notes.status-saved'));
    expect(await draftIn(again)).toBe('Richiamare domani');
    expect(await again.text()).not.toContain(again.t('connection.lost'));
    expect(errors).toEqual([]);
  });

  it('keeps the words that were being typed when the update came', async () => {
    await panel.showPanel('notes');
    await writeDraft(panel, 'Salvata.');
    await panel.see(panel.t('notes.status-saved'));

    // Faster than the pause after which a note is saved: no save comes between the words and the update.
    const typing = { isOver: false, words: '' };
    const typed = typeUntil(typing);
    await until('some words to be there', async () => typing.words.length > 3);
    await update();
    typing.isOver = true;
    await typed;
    const { words } = typing;

    const again = await newPanel();
    await again.showPanel('notes');
    await again.see(again.t('notes.status-saved'));
    expect((await draftIn(again)).startsWith(`Salvata.${words}`)).toBe(true);
  });

  it('works in the page again: it inserts once, and finds a codice fiscale once', async () => {
    await update();
    const again = await newPanel();

    await crm.click(NOTE);
    await crm.keyboard.press('End');
    await crm.keyboard.type(' CF RSSMRA85T10A562S');
    await again.showPanel('privacy');
    await again.see(again.t('privacy.kind-italian-tax-code'));
    const redact = again.t('privacy.redact-name', { kind: again.t('privacy.kind-italian-tax-code') });
    expect(await again.target.$$(`::-p-aria([name="${redact}"][role="button"])`)).toHaveLength(1);
    await again.click('privacy.redact-name', { kind: again.t('privacy.kind-italian-tax-code') });
    await again.see(again.t('announce.redacted', { count: 1 }));
    await again.showPanel('call');
    await again.click('call.start');
    await again.click('say.insert');
    await again.see(again.t('announce.inserted'));

    const written = await crm.$eval(NOTE, (note) => note.value);
    expect(written.split('posso aiutarla')).toHaveLength(2);
    expect(written).not.toContain('RSSMRA85T10A562S');
    expect(errors).toEqual([]);
  });

  it('leaves a page behind that works, and says what happened, when the extension is switched off', async () => {
    await panel.showPanel('notes');
    await writeDraft(panel, 'Richiamare domani');
    await panel.see(panel.t('notes.status-saved'));

    await switchExtensionOff(scene.under);

    await crm.bringToFront();
    await panel.see(panel.t('connection.lost'));
    expect(await draftIn(panel)).toBe('Richiamare domani');
    await crm.click(NOTE);
    await crm.keyboard.type(' Tutto bene.');
    expect(await crm.$eval(NOTE, (note) => note.value)).toContain('Tutto bene.');
    await quietFor(3_000);
    expect(errors).toEqual([]);
    expect(await hostsIn(crm)).toBe(1);
    await crm.reload();
    expect(await hostsIn(crm)).toBe(0);
  });

  async function update(): Promise<void> {
    await updateExtension(scene.under, copy, `0.1.${(updates += 1)}`);
    await crm.bringToFront();
  }

  /** The panel that came back, not the one that the page had before. */
  async function newPanel(): Promise<PanelDriver> {
    const earlier = panel.target;
    const isOurs = (frame: Frame) => frame !== earlier && frame.url().includes('/sidepanel.html');
    const frame = await until('the panel to be back', async () => crm.frames().find(isOurs), A_FEW_SECONDS);
    await until('the panel to be drawn', () => frame.$('#spalla-search'), A_FEW_SECONDS);
    await untilInSight(frame);
    return drivePanel(frame);
  }

  /** `words` are what arrived in the panel before it went. */
  async function typeUntil(typing: { isOver: boolean; words: string }): Promise<void> {
    while (!typing.isOver) {
      const next = String.fromCharCode(97 + (typing.words.length % 26));
      try {
        await crm.keyboard.type(next, { delay: 20 });
        if (!(await draftIn(panel)).endsWith(typing.words + next)) return;
      } catch {
        return; // the frame is gone
      }
      typing.words += next;
    }
  }
});

async function writeDraft({ target }: PanelDriver, text: string): Promise<void> {
  const field = await until('the field of a new note', () => target.$(DRAFT));
  await field.click();
  await field.type(text);
}

function draftIn({ target }: PanelDriver): Promise<string> {
  return target.$eval(DRAFT, (field) => field.value);
}

function quietFor(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
