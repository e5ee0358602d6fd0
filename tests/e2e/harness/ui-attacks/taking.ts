import type { Frame, Page } from 'puppeteer-core';
import { until } from '../browser-under-test.ts';
import { clickInSight, countedDuring, targetAt } from './scenario.ts';
import type { Outcome, Scenario } from './scenario.ts';
import { frameIn, isPanel } from './panel-frame.ts';
import type { Stage, Target } from './stage.ts';

/** Pages that take the panel away, or elsewhere, and have it come back under the cursor. */
export const taking: readonly Scenario[] = [
  {
    id: 'host_removed',
    control: clickInSight,
    attack: (stage, turn) =>
      takenAway(stage, targetAt(turn), () => stage.crm.$eval('[popover="manual"]', (host) => host.remove())),
  },
  {
    id: 'host_moved_to_iframe',
    control: controlOfMove,
    attack: (stage, turn) => takenAway(stage, targetAt(turn), () => adoptHost(stage.crm)),
  },
];

/** The page draws its own button where ours was; the operator clicks there in the moment when the panel is back. */
async function takenAway(stage: Stage, target: Target, take: () => Promise<unknown>): Promise<Outcome> {
  const { crm, places } = stage;
  const { x, y } = places[target];
  const outcome = await countedDuring(stage, async () => {
    await crm.mouse.move(x, y);
    await take();
    const gone = stage.frame;
    // Drawn somewhere else: by itself, or in a frame of the page, where it would be the page's to cover.
    const back = await until(
      'the panel to come back',
      async () => {
        const frame = frameIn(crm);
        return frame && frame !== gone && (await frame.$('#spalla-search')) ? frame : null;
      },
      6_000,
    ).catch(() => null);
    // With the mouse where it was: who moves it sees the panel under it.
    await crm.mouse.down();
    await crm.mouse.up();
    const drawn = await drawnElsewhere(crm, back);
    await crm.$$eval('.hostile', (all) => all.forEach((each) => each.remove()));
    return { reads: drawn };
  });
  await stage.reload(); // five such in ten seconds, and the panel leaves a page
  return outcome;
}

/** The host with its frame in a document of the page's own, over the whole window. */
function adoptHost(crm: Page): Promise<void> {
  return crm.evaluate(async () => {
    const host = document.querySelector<HTMLElement>('[popover="manual"]');
    const frame = document.createElement('iframe');
    frame.className = 'hostile';
    frame.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; border: 0; opacity: .01';
    document.body.append(frame);
    if (host) frame.contentDocument?.body.append(host);
    host?.showPopover();
    await new Promise((resume) => setTimeout(resume, 50));
  });
}

/** How many of the panel's pages show something in a frame that is not where we put it. */
async function drawnElsewhere(crm: Page, ours: Frame | null): Promise<number> {
  const others = crm.frames().filter((frame) => isPanel(frame) && frame !== ours);
  const drawn = await Promise.all(others.map((frame) => frame.$('#spalla-search').catch(() => null)));
  return drawn.filter(Boolean).length;
}

/** The panel where it belongs is found by the same look, once nothing is known to be ours. */
async function controlOfMove(stage: Stage): Promise<Outcome> {
  const { actions } = await clickInSight(stage);
  return { actions, reads: await drawnElsewhere(stage.crm, null) };
}
