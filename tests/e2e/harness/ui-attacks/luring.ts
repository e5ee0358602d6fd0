import { clickInSight, countedDuring, targetAt } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { pause } from './stage.ts';
import type { Point, Stage } from './stage.ts';

/** Pages that deceive the operator about where he clicks, or what has the focus. */
export const luring: readonly Scenario[] = [
  {
    id: 'cursor_custom',
    control: async (stage) => {
      const outcome = await clickInSight(stage);
      await withCursor(stage, async () => {
        const isDeceived = await deceivesAt(stage, { x: 300, y: 400 });
        if (!isDeceived) throw new Error('The page has no cursor of its own in its own parts');
      });
      return outcome;
    },
    attack: (stage, turn) =>
      countedDuring(stage, async () => {
        const aim = stage.places[targetAt(turn)];
        return withCursor(stage, async () => {
          // The operator moves until the picture is on the page's button; then the true place would be on ours.
          await stage.crm.mouse.move(aim.x - OFFSET * 2, aim.y, { steps: 3 });
          await stage.crm.mouse.move(aim.x, aim.y, { steps: 3 });
          const isDeceived = await deceivesAt(stage, aim);
          if (isDeceived) await stage.crm.mouse.click(aim.x, aim.y);
          return { wasSeen: !isDeceived };
        });
      }),
  },
  {
    id: 'scroll_shift',
    control: clickInSight,
    attack: (stage) =>
      countedDuring(stage, async () => {
        const { crm, places } = stage;
        const at = await shiftOnPress(stage, places.insert);
        await crm.mouse.move(at.x, at.y);
        await crm.mouse.down();
        await pause(60);
        await crm.mouse.up();
        await pause(90);
        await crm.mouse.click(at.x, at.y); // the second half of a double click
        await pause(100);
        await crm.evaluate(() => (globalThis as Shifting).unshift?.());
        return {};
      }),
  },
  {
    id: 'focus_steal',
    control: async (stage) => {
      const { panel, crm } = stage;
      return countedDuring(stage, async () => {
        const button = await panel.button(panel.t('say.insert'));
        await button.focus();
        await crm.keyboard.press('Enter');
        await pause(200);
      });
    },
    attack: (stage) =>
      countedDuring(stage, async () => {
        const { crm } = stage;
        await crm.evaluate(() => {
          const steal = () => {
            const host = document.querySelector<HTMLElement>('[popover="manual"]');
            host?.setAttribute('tabindex', '0');
            (document.activeElement as HTMLElement | null)?.blur();
            host?.focus();
            for (const frame of document.querySelectorAll('iframe')) frame.focus();
            for (let index = 0; index < window.length; index += 1) window[index]?.focus();
          };
          addEventListener('keydown', steal, { capture: true, once: true });
          steal();
        });
        for (const key of ['Enter', 'Enter', 'Space', 'Enter'] as const) await crm.keyboard.press(key);
        await crm.evaluate(() => document.querySelector('[popover="manual"]')?.removeAttribute('tabindex'));
        await crm.click('textarea[name="note"]');
      }),
  },
];

/** CSS pixels from the place of a click to the tip of the arrow that the page draws. */
const OFFSET = 60;

async function withCursor<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
  await stage.crm.evaluate((offset) => {
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40"><path d="M0 0l12 30 4-12 12-4z"/></svg>`;
    const sheet = new CSSStyleSheet();
    const cursor = `url('data:image/svg+xml,${encodeURIComponent(picture)}') ${offset} 0, auto`;
    sheet.replaceSync(`html, *, [popover], *::part(*) { cursor: ${cursor} !important }`);
    document.adoptedStyleSheets = [sheet];
    document.documentElement.style.setProperty('cursor', cursor, 'important');
  }, OFFSET);
  try {
    return await work();
  } finally {
    await stage.crm.evaluate(() => {
      document.adoptedStyleSheets = [];
      document.documentElement.style.removeProperty('cursor');
    });
  }
}

/** Whether the cursor at that place of the window is one that the page has drawn: asked where the place belongs. */
async function deceivesAt({ crm, frame }: Stage, { x, y }: Point): Promise<boolean> {
  const left = await crm.evaluate(
    () => document.querySelector('[popover="manual"]')?.getBoundingClientRect().left ?? 1e9,
  );
  const where = x >= left ? frame : crm.mainFrame();
  const offset = x >= left ? await frameLeft({ crm, frame }) : 0;
  return where.evaluate(
    (atX, atY) => {
      const under = document.elementFromPoint(atX, atY) ?? document.documentElement;
      return getComputedStyle(under).cursor.includes('url(');
    },
    x - offset,
    y,
  );
}

async function frameLeft({ crm, frame }: Pick<Stage, 'crm' | 'frame'>): Promise<number> {
  const [all, own] = await Promise.all([crm.evaluate(() => innerWidth), frame.evaluate(() => innerWidth)]);
  return all - own;
}

interface Shifting {
  unshift?: () => void;
}

/** Arms the page, and tells where it wants the operator to press: what is pressed there makes our button come to that place. */
function shiftOnPress({ crm }: Stage, target: Point): Promise<Point> {
  return crm.evaluate(
    ({ x, y }) => {
      const { documentElement: root, body } = document;
      const zoom = 1.7; // so much that the place is left of the panel as it was
      const at = { x: innerWidth - (innerWidth - x) * zoom, y: y * zoom };
      const decoy = document.createElement('button');
      decoy.textContent = 'Continua';
      decoy.style.cssText = `position: fixed; left: ${at.x - 30}px; top: ${at.y - 15}px; width: 60px; height: 30px`;
      body.append(decoy);
      const before = { root: root.getAttribute('style'), body: body.getAttribute('style') };
      const shift = () => {
        decoy.remove();
        root.style.zoom = String(zoom);
        root.style.setProperty('margin-left', '-300px', 'important');
        body.style.transform = 'translateX(-200px)';
        const host = document.querySelector<HTMLElement>('[popover="manual"]');
        if (host) host.style.cssText = `translate: ${at.x - x}px ${at.y - y}px !important; right: 300px !important`;
        scrollBy(400, 400);
      };
      for (const type of ['pointerdown', 'mousedown']) addEventListener(type, shift, { capture: true, once: true });
      (globalThis as Shifting).unshift = () => {
        for (const type of ['pointerdown', 'mousedown']) removeEventListener(type, shift, { capture: true });
        decoy.remove();
        for (const [element, style] of [
          [root, before.root],
          [body, before.body],
        ] as const) {
          if (style === null) element.removeAttribute('style');
          else element.setAttribute('style', style);
        }
        scrollTo(0, 0);
      };
      return at;
    },
    { x: target.x, y: target.y },
  );
}
