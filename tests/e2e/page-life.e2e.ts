import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PanelId } from '../../components/panels/panel.ts';
import { until } from './harness/browser-under-test.ts';
import { hostsIn } from './harness/hosts.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, isChromium, NOTE, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

const ACTIVITY = 'textarea[name="activityNote"]';
const DIALOG = 'dialog[data-dialog="activity"]';
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** In the order of the rail. */
const PANELS = [
  'call',
  'answers',
  'complaints',
  'notes',
  'snippets',
  'practice',
  'privacy',
  'settings',
] as const satisfies readonly PanelId[];

interface Overhearing {
  overheard: string[];
}

// Firefox lets no tool into a frame of the extension: what the frame shows is driven in Chromium alone.
describe.runIf(browsers.includes('chromium'))('the panel while the page goes on with its own life', () => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene('chromium');
  });
  afterAll(() => scene?.close());
  beforeEach(async () => {
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
  });
  afterEach(() => crm.close());

  it('stays, with what is written in it, through navigation without a load', async () => {
    await panel.search('recesso');
    for (let turn = 0; turn < 3; turn += 1) {
      await crm.click('[data-field="customer-name"]');
      await crm.waitForSelector('[data-view="customer"]');
      await crm.goBack();
      await crm.waitForSelector('[data-view="ticket"]');
    }
    await crm.evaluate(() => {
      for (let turn = 0; turn < 100; turn += 1) {
        history.pushState(null, '', `?turn=${turn}`);
        history.replaceState(null, '', location.pathname);
      }
    });

    expect(await hostsIn(crm)).toBe(1);
    expect(await queryIn(panel)).toBe('recesso');
    await panel.see('14 giorni');
  });

  it('stays, with what is written in it, when the page puts another body in the place of its own', async () => {
    await panel.search('recesso');

    await crm.evaluate(() => {
      const body = document.createElement('body');
      const text = document.createElement('textarea');
      text.name = 'note';
      body.append(text);
      document.body.replaceWith(body);
    });

    await panel.see('14 giorni');
    expect(await queryIn(panel)).toBe('recesso');
    expect(await hostsIn(crm)).toBe(1);
    // It still reaches the page that there is now.
    await crm.click(NOTE);
    await crm.keyboard.type('Nuova pagina. ');
    await panel.target.focus('#spalla-search');
    await crm.keyboard.press('Enter');
    await panel.bringToFront(); // it had just been put over the page again
    await panel.click('say.insert');
    await panel.see(panel.t('announce.inserted'));
    expect(await valueOf(crm, NOTE)).toMatch(/^Nuova pagina\. .*14 giorni/u);
  });

  it('is back within a second when the page removes it, and takes up the note that was being written', async () => {
    await panel.showPanel('notes');
    const field = await until('the field of a new note', () => panel.target.$('main textarea'));
    await field.click();
    await field.type('Richiamare domani');
    await panel.see(panel.t('notes.status-saved'));

    await crm.evaluate(() => document.querySelector('html > [popover="manual"]')?.remove());

    await until('the host in the page again', async () => (await hostsIn(crm)) === 1, 1_000);
    const again = await scene.panelAgain(panel, crm);
    await again.showPanel('notes');
    await again.see(again.t('notes.status-saved'));
    expect(await again.target.$eval('main textarea', (text) => text.value)).toBe('Richiamare domani');
  });

  it("leaves the CRM's modal open while it is used, and inserts into the field in it", async () => {
    await crm.click('[data-action="new-activity"]');
    await crm.click(ACTIVITY);
    await crm.keyboard.type('Da fare: ');

    await panel.search('boletta tropo alta');
    await panel.see('La bolletta è molto più alta del solito');
    expect(await isOpen(crm)).toBe(true);
    expect(await queryIn(panel)).toBe('boletta tropo alta');
    await panel.target.focus('#spalla-search');
    await crm.keyboard.press('Enter');
    await panel.bringToFront(); // it had just been put over the page again
    await panel.click('say.insert');
    await panel.see(panel.t('announce.inserted'));

    expect(await isOpen(crm)).toBe(true);
    expect(await valueOf(crm, ACTIVITY)).toMatch(/^Da fare: Se supera di una volta e mezza/u);
    await crm.click('[data-action="save-activity"]');
    await until('the modal to close', async () => !(await isOpen(crm)));
    await panel.showPanel('notes');
    await panel.see(panel.t('notes.on-record', { record: '48213' }));
  });

  it('types a whole alphabet without the page changing or hearing of a key', async () => {
    await crm.click(NOTE);
    await crm.keyboard.type('Testo. ');
    await crm.click('main h1'); // a field that is left tells the page so: that is its own event
    await crm.evaluate(() => {
      const page = globalThis as unknown as Overhearing;
      page.overheard = [];
      const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'compositionstart', 'paste'];
      for (const target of [window, document, document.body]) {
        for (const type of types) {
          target.addEventListener(type, ({ type: heard }) => page.overheard.push(heard), { capture: true });
        }
      }
    });
    const before = await stateOf(crm);

    await panel.search(`${ALPHABET}${ALPHABET.toUpperCase()}`);
    for (const key of ['Tab', 'ArrowDown', 'Enter', 'Backspace', 'Delete', 'Home', 'F2'] as const)
      await crm.keyboard.press(key);

    expect(await crm.evaluate(() => (globalThis as unknown as Overhearing).overheard)).toEqual([]);
    expect(await stateOf(crm)).toEqual(before);
  });

  it('shows with Alt and a digit each of its eight panels', async () => {
    await panel.target.focus('#spalla-search');
    for (const [index, id] of [...PANELS.entries()].toReversed()) {
      await crm.keyboard.down('Alt');
      await crm.keyboard.press(`Digit${index + 1}` as 'Digit1');
      await crm.keyboard.up('Alt');

      const current = `nav button[aria-current="page"][title^="${panel.t(`panel.${id}`)} ("]`;
      await until(`the ${id} panel`, () => panel.target.$(current));
    }
  });

  it('gives the focus back on Esc, to the field and the caret in it', async () => {
    await crm.click(NOTE);
    await crm.keyboard.type('Detto: Fine.');
    for (let back = 0; back < 'Fine.'.length; back += 1) await crm.keyboard.press('ArrowLeft');
    await panel.search('recesso');

    await crm.keyboard.press('Escape');

    await until('the focus in the note', () => crm.$eval(NOTE, (note) => note === document.activeElement));
    await crm.keyboard.type('tutto. ');
    expect(await valueOf(crm, NOTE)).toBe('Detto: tutto. Fine.');
  });

  it('comes up with the caret in its search box at the command of the browser', async () => {
    await panel.click('rail.fold-name');
    await crm.click(NOTE);

    await command(scene);

    await until('the focus in the search box', () =>
      panel.target.evaluate(() => document.hasFocus() && document.activeElement?.id === 'spalla-search'),
    );
    await crm.keyboard.type('recesso');
    await panel.see('14 giorni');
    expect(await valueOf(crm, NOTE)).toBe('');
  });
});

/**
 * No tool can press a command of the browser: what listens to it in the background is called with what Chromium would
 * give it, for the tab on screen.
 */
async function command({ under }: Scene): Promise<void> {
  if (!isChromium(under)) throw new Error('Chromium alone has a background that a tool reaches');
  const worker = await under.serviceWorker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(wanted: object): Promise<unknown[]> };
        commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('open-search', tab);
  });
}

function queryIn({ target }: PanelDriver): Promise<string> {
  return target.$eval('#spalla-search', (box) => (box as HTMLInputElement).value);
}

function valueOf(crm: Page, selector: string): Promise<string> {
  return crm.$eval(selector, (field) => (field as HTMLTextAreaElement).value);
}

function isOpen(crm: Page): Promise<boolean> {
  return crm.$eval(DIALOG, (dialog) => dialog.matches(':modal'));
}

/** All that a page shows and holds in its fields. */
function stateOf(crm: Page): Promise<unknown> {
  return crm.evaluate(() => ({
    markup: new XMLSerializer().serializeToString(document.body),
    values: [...document.querySelectorAll('input, textarea, select')].map((field) => (field as HTMLInputElement).value),
    address: location.href,
    focus: document.hasFocus(),
    scroll: [scrollX, scrollY],
  }));
}
