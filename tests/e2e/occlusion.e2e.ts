import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { pictureOf } from './harness/injected-panel.ts';
import { tellOwnValues } from './harness/own-values.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { coloursOf, isSame } from './harness/png.ts';
import type { Picture } from './harness/png.ts';
import { browsers, NOTE, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { NOTES, TAX_CODE, write, writtenIn } from './harness/writing.ts';

// Chromium alone tells a frame whether it is in plain sight; Firefox puts the panel in its own sidebar for that.
const LINE = 'Buongiorno';

/** Panes of glass that a page may lay over the panel. Clicks go through them, to what the operator does not see. */
const PANES = [
  ['of white paint', 'background: white'],
  ['that nobody sees', 'opacity: 0'],
] as const;

interface Covering {
  glass?: { timer: ReturnType<typeof setInterval>; pane: HTMLElement };
}

describe.runIf(browsers.includes('chromium'))('the panel in a page that hides it', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await setScene('chromium');
    await tellOwnValues(scene.under);
  });
  afterAll(() => scene?.close());

  describe.each(PANES)('under a pane of glass %s', (_, look) => {
    let crm: Page;
    let panel: PanelDriver;

    beforeEach(async () => {
      crm = await scene.openCrm();
      panel = await scene.openPanel(crm);
    });
    afterEach(() => crm.close());

    it('inserts nothing on a trusted click, and says why; once in sight again it inserts', async () => {
      await crm.click(NOTE);
      await panel.showPanel('call');
      await panel.click('call.start');
      const insert = await boxOf(panel, panel.t('say.insert'));

      await cover(crm, look);
      await crm.mouse.click(insert.x, insert.y);
      await panel.see(panel.t('announce.covered'));
      expect(await writtenIn(crm, NOTES)).toBe('');

      await uncover(crm);
      await clickUntil(panel.t('announce.inserted'), { crm, panel, at: insert });
      expect((await writtenIn(crm, NOTES)).split(LINE)).toHaveLength(2);
    });

    it('redacts nothing on a trusted click, and says why; once in sight again it redacts', async () => {
      await write(crm, NOTES, `CF ${TAX_CODE} `);
      await panel.showPanel('privacy');
      const kind = panel.t('privacy.kind-italian-tax-code');
      const redact = await boxOf(panel, panel.t('privacy.redact-name', { kind }));

      await cover(crm, look);
      await crm.mouse.click(redact.x, redact.y);
      await panel.see(panel.t('announce.covered'));
      expect(await writtenIn(crm, NOTES)).toContain(TAX_CODE);

      await uncover(crm);
      await clickUntil(panel.t('announce.redacted', { count: 1 }), { crm, panel, at: redact });
      expect(await writtenIn(crm, NOTES)).not.toContain(TAX_CODE);
    });
  });

  it('shows what was asked for to an operator who goes to another tab at once, and calls nothing covered', async () => {
    const crm = await scene.openCrm();
    const panel = await scene.openPanel(crm);
    const elsewhere = await crm.browser().newPage();

    for (const name of ['notes', 'privacy', 'answers'] as const) {
      await panel.bringToFront();
      await panel.showPanel(name);
      await elsewhere.bringToFront();
      await new Promise((resume) => setTimeout(resume, 2500)); // longer than any look takes

      expect(await panel.text()).not.toContain(panel.t('announce.covered'));
      expect(await shownPanel(panel)).toContain(panel.t(`panel.${name}`));
    }
    await elsewhere.close();
    await crm.close();
  });

  it('changes not by one pixel when the page makes everything transparent, and the host too', async () => {
    // A page without a record: the panel would say that there is none any more on a page that shows nothing.
    const crm = await scene.openCrm('report');
    const panel = await scene.openPanel(crm);
    await panel.showPanel('answers');
    await panel.see(panel.t('answers.all'));
    await crm.click('main h1'); // a caret that blinks in the panel would be a change too
    const before = await settledPicture(crm);

    await crm.evaluate(() => {
      const host = document.querySelector<HTMLElement>('html > [popover="manual"]');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '*, *::backdrop { opacity: 0 !important; filter: blur(9px) !important; transform: translateX(90px) !important; clip-path: inset(50%) !important; visibility: hidden !important }',
      );
      document.adoptedStyleSheets = [sheet];
      for (const element of [document.documentElement, document.body, host]) {
        element?.setAttribute(
          'style',
          'opacity: 0 !important; mix-blend-mode: difference !important; transform: scale(0.1) !important',
        );
        element?.animate({ opacity: [0, 0], transform: ['scale(0)', 'scale(0)'] }, { duration: 1e6, fill: 'forwards' });
      }
    });

    for (let look = 0; look < 4; look += 1)
      expect(await pictureOf(crm, 'panel')).toSatisfy((now: Picture) => isSame(now, before));
    await panel.see(panel.t('answers.all'));
  });
});

/** What the rail says of the panel that is shown. */
function shownPanel({ target }: PanelDriver): Promise<string> {
  return target.$eval('nav [aria-current="page"]', (button) => button.getAttribute('title') ?? '');
}

/** Puts the pane in the top layer, above the panel, again and again: the panel does the same. */
async function cover(crm: Page, look: string): Promise<void> {
  await crm.evaluate((paint) => {
    const pane = document.createElement('div');
    pane.popover = 'manual';
    pane.style.cssText = `position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0; pointer-events: none; ${paint}`;
    document.body.append(pane);
    const timer = setInterval(() => {
      if (pane.matches(':popover-open')) pane.hidePopover();
      pane.showPopover();
    }, 40);
    (globalThis as Covering).glass = { timer, pane };
  }, look);
  // The browser looks ten times a second whether something lies over the panel.
  await new Promise((resume) => setTimeout(resume, 300));
}

async function uncover(crm: Page): Promise<void> {
  await crm.evaluate(() => {
    const { glass } = globalThis as Covering;
    clearInterval(glass?.timer);
    glass?.pane.remove();
  });
  await until('the panel to be in sight again', async () => coloursOf(await pictureOf(crm, 'panel')) > 30);
}

/** The browser tells late that the panel is in sight, and then it must stay so for a while. */
async function clickUntil(
  said: string,
  { crm, panel, at }: { crm: Page; panel: PanelDriver; at: { x: number; y: number } },
): Promise<void> {
  await until(`"${said}"`, async () => {
    await crm.mouse.click(at.x, at.y);
    await new Promise((resume) => setTimeout(resume, 400));
    return (await panel.text()).includes(said);
  });
}

/** The panel once nothing on it moves any more. */
async function settledPicture(crm: Page): Promise<Picture> {
  let last = await pictureOf(crm, 'panel');
  await until('the panel to rest', async () => {
    const before = last;
    last = await pictureOf(crm, 'panel');
    return isSame(before, last);
  });
  return last;
}

/** Where a click must go, once the button rests. */
async function boxOf(panel: PanelDriver, name: string): Promise<{ x: number; y: number }> {
  const button = await panel.button(name);
  let last = '';
  await until(`the button "${name}" to rest`, async () => {
    const before = last;
    last = JSON.stringify(await button.boundingBox());
    return last !== 'null' && last === before;
  });
  return button.clickablePoint();
}
