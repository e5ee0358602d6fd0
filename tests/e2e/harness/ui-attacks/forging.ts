import { forgeMessages, forgeWxtEvents } from '../forger.ts';
import { hostsIn } from '../hosts.ts';
import { clickInSight, countedDuring, targetAt } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { frameIn, isPanel } from './panel-frame.ts';
import { pause } from './stage.ts';
import type { Stage } from './stage.ts';

/** Pages that say and do as if they were the operator, the browser or ourselves. */
export const forging: readonly Scenario[] = [
  {
    id: 'synthetic_click',
    control: clickInSight,
    attack: (stage, turn) =>
      countedDuring(stage, () =>
        stage.crm.evaluate(({ x, y }) => {
          const host = document.querySelector<HTMLElement>('[popover="manual"]');
          const at = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, detail: 1, buttons: 1 };
          for (const place of new Set([host, document.elementFromPoint(x, y), document.documentElement, document])) {
            if (place instanceof HTMLElement) place.click();
            for (const type of ['pointerdown', 'pointerup']) place?.dispatchEvent(new PointerEvent(type, at));
            for (const type of ['mousedown', 'mouseup', 'click']) place?.dispatchEvent(new MouseEvent(type, at));
            for (const type of ['keydown', 'keypress', 'keyup'])
              for (const key of ['Enter', ' '])
                place?.dispatchEvent(new KeyboardEvent(type, { key, code: key === ' ' ? 'Space' : key, ...at }));
          }
        }, stage.places[targetAt(turn)]),
      ),
  },
  {
    id: 'custom_event_forge',
    // Folded, the panel is not what it was: as if an event had ended it.
    control: (stage) => clickInSight(stage, 'fold'),
    attack: (stage) =>
      countedDuring(stage, async () => {
        const { crm, under, frame } = stage;
        const id = new URL(under.extensionUrl('')).hostname;
        await forgeWxtEvents(crm, id);
        const { exposed, heard } = await forgeMessages(crm, id, 4);
        const isThere = (await hostsIn(crm)) === 1 && frameIn(crm) === frame;
        return { actions: isThere ? 0 : 1, reads: exposed.length + heard.length };
      }),
  },
  {
    id: 'frame_in_frame',
    control: async (stage) => ({ actions: (await clickInSight(stage)).actions, reads: await shownIn(stage, false) }),
    attack: (stage, turn) =>
      countedDuring(stage, async () => {
        const { crm, places } = stage;
        await crm.evaluate(
          (addresses) => {
            for (const src of addresses) {
              const frame = document.createElement('iframe');
              frame.className = 'hostile';
              frame.src = src;
              frame.style.cssText =
                'position: fixed; inset: 0 auto auto 0; width: 448px; height: 860px; border: 0; opacity: .01; z-index: 9';
              document.body.append(frame);
            }
          },
          await addressesOfPanel(stage),
        );
        await pause(700);
        const reads = await shownIn(stage, true);
        const { x, y } = places[targetAt(turn)];
        await crm.mouse.click(x - (await widthOf(stage)) + 448, y);
        await crm.$$eval('.hostile', (all) => all.forEach((each) => each.remove()));
        return { reads };
      }),
  },
];

/** The address that is known from the store, and the one that only our own script is told. */
async function addressesOfPanel({ under, frame }: Stage): Promise<string[]> {
  const told = await frame.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { getURL(path: string): string } } };
    return chrome.runtime.getURL('sidepanel.html');
  });
  const guess = `#token=${crypto.randomUUID()}&panel=notes`;
  const shown = frame.url().replace(/#.*$/u, '');
  return [...new Set([under.extensionUrl('sidepanel.html'), told, shown])].map((address) => address + guess);
}

/** How many frames with the panel's page show anything: the page's own, or with `others` false ours too. */
async function shownIn({ crm, frame }: Stage, others: boolean): Promise<number> {
  const frames = crm.frames().filter((each) => isPanel(each) && !(others && each === frame));
  const texts = await Promise.all(frames.map((each) => each.evaluate(() => document.body.innerText).catch(() => '')));
  return texts.filter((text) => text.trim() !== '').length;
}

function widthOf({ crm }: Stage): Promise<number> {
  return crm.evaluate(() => innerWidth);
}
