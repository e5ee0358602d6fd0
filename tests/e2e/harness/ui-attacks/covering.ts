import type { Page } from 'puppeteer-core';
import { clickInSight, lured, targetAt } from './scenario.ts';
import type { Scenario } from './scenario.ts';

/** Pages that lay something of their own over the panel, above all in the browser's top layer. */
export const covering: readonly Scenario[] = [
  {
    id: 'overlay_partial',
    control: clickInSight,
    attack: (stage, turn) => {
      const target = targetAt(turn);
      const { x, y } = stage.places[target];
      return lured(stage, {
        target,
        isFlickering: true,
        // A hole as large as the button, in a page that says there what to click.
        hide: () => cover(stage.crm, { left: x - 40, top: y - 14, right: x + 40, bottom: y + 14 }),
        undo: () => uncover(stage.crm),
      });
    },
  },
  {
    id: 'overlay_dialog_modal',
    control: clickInSight,
    attack: (stage, turn) =>
      lured(stage, {
        target: targetAt(turn),
        isFlickering: true,
        hide: () => openDialogs(stage.crm),
        undo: () => uncover(stage.crm),
      }),
  },
];

interface Covering {
  covering?: { timer: ReturnType<typeof setInterval>; over: HTMLElement };
}

/** Four panes around the hole, which take no clicks themselves: the page shows them again and again above the panel. */
function cover(crm: Page, hole: { left: number; top: number; right: number; bottom: number }): Promise<void> {
  return crm.evaluate(({ left, top, right, bottom }) => {
    const pane = document.createElement('div');
    pane.popover = 'manual';
    pane.style.cssText =
      'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0; padding: 0; background: none; pointer-events: none';
    for (const inset of [
      `0 0 calc(100vh - ${top}px) 0`,
      `${bottom}px 0 0 0`,
      `${top}px calc(100vw - ${left}px) calc(100vh - ${bottom}px) 0`,
      `${top}px 0 calc(100vh - ${bottom}px) ${right}px`,
    ]) {
      const part = document.createElement('div');
      part.style.cssText = `position: fixed; inset: ${inset}; background: white`;
      part.textContent = 'Premi il pulsante per continuare';
      pane.append(part);
    }
    document.body.append(pane);
    const timer = setInterval(() => {
      if (pane.matches(':popover-open')) pane.hidePopover();
      pane.showPopover();
    }, 40);
    (globalThis as Covering).covering = { timer, over: pane };
  }, hole);
}

/** A modal dialog as large as the window, opened again whenever something is above it. */
function openDialogs(crm: Page): Promise<void> {
  return crm.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText =
      'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; border: 0; background: white; pointer-events: none';
    dialog.append('Premi qui per continuare');
    document.body.append(dialog);
    dialog.showModal();
    const timer = setInterval(() => {
      if (!dialog.isConnected) return;
      dialog.close();
      dialog.showModal();
    }, 40);
    (globalThis as Covering).covering = { timer, over: dialog };
  });
}

function uncover(crm: Page): Promise<void> {
  return crm.evaluate(() => {
    const { covering: now } = globalThis as Covering;
    clearInterval(now?.timer);
    if (now?.over instanceof HTMLDialogElement) now.over.close();
    now?.over.remove();
  });
}
