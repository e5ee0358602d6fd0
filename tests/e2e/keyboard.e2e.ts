import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import type { ChromiumUnderTest } from './harness/browser-under-test.ts';
import { nameWithFocus, tabTo } from './harness/focus-walk.ts';
import { overhear } from './harness/page-keys.ts';
import { drivePanel } from './harness/panel-driver.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, isChromium, NOTE, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { NOTES, TAX_CODE, writtenIn } from './harness/writing.ts';

const PROCEDURE = 'Luce e gas: reclamo scritto al venditore';

interface Tab {
  readonly id: number;
}

declare const chrome: {
  tabs: { query(wanted: object): Promise<Tab[]> };
  commands: { onCommand: { dispatch(command: string, tab: Tab | undefined): void } };
};

// In the frame beside the page, which only Chromium lets a test look into.
describe.runIf(browsers.includes('chromium'))('an operator without a mouse', () => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;
  let frame: Frame;

  beforeAll(async () => {
    scene = await setScene('chromium');
    crm = await scene.openCrm();
    await crm.bringToFront();
  });
  afterAll(() => scene?.close());

  it('comes from the page to the rail with Tab, and opens the panel with Enter', async () => {
    const { under } = scene;
    if (!isChromium(under)) throw new Error('The frame is driven in Chromium alone');
    await crm.focus('[data-action="new-activity"]');
    await until('Tab to come to the rail', async () => {
      await crm.keyboard.press('Tab');
      return isOnPanel(crm);
    });

    await crm.keyboard.press('Enter');

    frame = await under.panelFrame(crm);
    await until('the panel to be drawn', () => frame.$('#spalla-search'));
    await until('the focus in the panel', () => frame.evaluate(() => document.hasFocus()));
    panel = await drivePanel(frame);
  });

  it('starts a call, ticks what was done and goes on to the next phase, the focus always in sight', async () => {
    await showPanel('Digit1');
    await tabTo(frame, panel.t('call.start'));
    await crm.keyboard.press('Enter');
    await panel.see(panel.t('call.to-do'));
    await until('the focus where it is kept', hasFocus);

    await tabTo(frame, 'Azienda e nome');
    await crm.keyboard.press('Space');
    await panel.see(panel.t('call.done-count', { done: 1, total: 5 }));
    await tabTo(frame, panel.t('call.next-name', { phase: 'Identificazione' }));
    await crm.keyboard.press('Enter');

    await panel.see('2 di 10');
    expect(await nameWithFocus(frame)).toBe(panel.t('call.next-name', { phase: 'Ascolto e analisi' }));
  });

  it('goes back to the field of the page with Escape, and from there to the search box with its shortcut', async () => {
    await crm.focus(NOTE);
    await crm.keyboard.type('Detto:  Fine.');
    for (let back = 0; back < ' Fine.'.length; back += 1) await crm.keyboard.press('ArrowLeft');

    await goToSearch();
    const heard = await overhear(crm);
    await crm.keyboard.down('Escape');
    await until('the caret in the note', async () => (await caretIn(crm)) === 'Detto: '.length);
    await crm.keyboard.up('Escape');

    // Released where a dialog of the page would close by it, a key of the panel is none of the page's.
    expect(await heard()).toEqual([]);
  });

  it('finds an answer despite two typos, opens it, inserts it where the caret was, and writes on', async () => {
    await goToSearch();
    await crm.keyboard.type('boletta tropo alta');
    await until('what matched', () => frame.$('[role="option"] mark'));
    await crm.keyboard.press('Enter');
    await panel.see(panel.t('answers.cost'));
    await press('Shift', 'Enter');
    await panel.see(panel.t('announce.inserted'));
    const answer = /^Detto: Se supera di una volta e mezza .* prima della risposta motivata\./u;
    const written = await writtenIn(crm, NOTES);
    expect(written).toMatch(answer);

    await crm.keyboard.press('Escape');
    await until('the caret after the answer', async () => (await caretIn(crm)) === written.length - ' Fine.'.length);
    await crm.keyboard.type(' Ringrazia.');

    expect(await writtenIn(crm, NOTES)).toMatch(new RegExp(`${answer.source} Ringrazia\\. Fine\\.$`, 'u'));
  });

  it('reads a complaint procedure, and comes back to its place in the list', async () => {
    await goToSearch();
    await showPanel('Digit3');
    await tabTo(frame, PROCEDURE);
    await crm.keyboard.press('Enter');
    await panel.see(panel.t('complaints.back'));
    await tabTo(frame, `2 ${panel.t('complaints.collect')}`);
    await crm.keyboard.press('Enter');
    await panel.see('Nome e cognome');

    await shiftTabTo(panel.t('complaints.back'));
    await crm.keyboard.press('Enter');

    await panel.see(panel.t('complaints.teach'));
    await expect.poll(() => nameWithFocus(frame)).toContain(PROCEDURE);
  });

  it('redacts what should not be in the note', async () => {
    await crm.keyboard.press('Escape');
    await until('the caret in the note', async () => (await caretIn(crm)) !== null);
    await crm.keyboard.type(` CF ${TAX_CODE}`);
    await goToSearch();

    await showPanel('Digit7');
    await panel.see(panel.t('privacy.kind-italian-tax-code'));
    await tabTo(frame, panel.t('privacy.redact-name', { kind: panel.t('privacy.kind-italian-tax-code') }));
    await crm.keyboard.press('Enter');

    await panel.see(panel.t('announce.redacted', { count: 1 }));
    expect(await writtenIn(crm, NOTES)).toContain(' CF [codice fiscale]');
    await until('the focus where it is kept', hasFocus);
  });

  it('writes a note and closes it', async () => {
    await showPanel('Digit4');
    await tabTo(frame, panel.t('notes.draft'));
    await crm.keyboard.type('Due bollette per ottobre.');
    await panel.see(panel.t('notes.status-saved'));
    await tabTo(frame, panel.t('notes.finish'));
    await crm.keyboard.press('Enter');

    await panel.see(panel.t('notes.earlier'));
  });

  it('folds the panel with its last button, and opens it again from the rail, as it was', async () => {
    await goToSearch();
    await tabTo(frame, panel.t('rail.fold-name'));
    await crm.keyboard.press('Enter');
    await until('the frame to go', async () => !(await isFrameShown(frame)));
    expect(await isOnPanel(crm)).toBe(true);

    await crm.keyboard.press('Enter');

    await until('the frame again', () => isFrameShown(frame));
    expect(await panel.text()).toContain(panel.t('notes.earlier'));
  });

  it('leaves the panel with Tab at its end: nothing holds the focus', async () => {
    await tabTo(frame, panel.t('rail.fold-name'));

    await crm.keyboard.press('Tab');

    await until('the focus outside of the panel', async () => !(await isOnPanel(crm)) && !(await hasFocus()));
  });

  async function press(modifier: 'Alt' | 'Shift', key: KeyInput): Promise<void> {
    await crm.keyboard.down(modifier);
    await crm.keyboard.press(key);
    await crm.keyboard.up(modifier);
  }

  async function showPanel(digit: KeyInput): Promise<void> {
    await press('Alt', digit);
    await until('the focus on the panel', () => frame.evaluate(() => document.activeElement?.localName === 'main'));
  }

  async function goToSearch(): Promise<void> {
    await pressSearchShortcut(scene.under);
    await until('the focus in the search box', async () => (await nameWithFocus(frame)) === panel.t('search.name'));
  }

  async function shiftTabTo(name: string): Promise<void> {
    await until(`Shift and Tab to come to "${name}"`, async () => {
      await press('Shift', 'Tab');
      return (await nameWithFocus(frame)) === name;
    });
  }

  /** Not lost to nothing, as when a button goes away with what it did. */
  function hasFocus(): Promise<boolean> {
    return frame.evaluate(() => document.hasFocus() && document.activeElement !== document.body);
  }
});

/** What the browser does when its shortcut is pressed: no tool reaches the browser's own keys. */
async function pressSearchShortcut(under: Scene['under']): Promise<void> {
  const worker = await (under as ChromiumUnderTest).serviceWorker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('open-search', tab);
  });
}

/** The host of the panel is the one thing beside the body, and its root is closed: the page knows no more. */
function isOnPanel(crm: Page): Promise<boolean> {
  return crm.evaluate(
    () =>
      document.activeElement?.parentElement === document.documentElement && document.activeElement !== document.body,
  );
}

function isFrameShown(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => document.visibilityState === 'visible' && document.hasFocus());
}

/** Where the caret is in the note; null when the focus is elsewhere. */
function caretIn(crm: Page): Promise<number | null> {
  return crm.$eval(NOTE, (note: HTMLTextAreaElement) => (document.activeElement === note ? note.selectionStart : null));
}
