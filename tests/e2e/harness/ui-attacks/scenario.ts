import { deedsBetween, standingOf } from './deeds.ts';
import type { Standing } from './deeds.ts';
import { pause, TARGETS } from './stage.ts';
import type { Point, Stage, Target } from './stage.ts';

export interface Outcome {
  /** What the page brought about in the extension, or in the CRM through it. */
  readonly actions: number;
  /** Which of what stands was changed by it. */
  readonly deeds?: readonly (keyof Standing)[];
  /** Ways by which the page learned of the panel's contents, or of our stores. */
  readonly reads: number;
  /** The operator saw the panel as it is, in its place, and so was not deceived. */
  readonly wasSeen?: boolean;
}

/** One hostile page. `control` is the same with the attack let succeed: it must be counted. */
export interface Scenario {
  readonly id: string;
  /** In how many ways the page does it, by turns; 1 if not told. */
  readonly ways?: number;
  /** One trial. What the operator is lured to, and the way, are others at each turn. */
  attack(stage: Stage, turn: number): Promise<Outcome>;
  control(stage: Stage): Promise<Outcome>;
}

/** What the operator is lured to at that turn. */
export function targetAt(turn: number): Target {
  return TARGETS[turn % TARGETS.length] ?? 'insert';
}

/** What comes back between what is on the page's clock and on ours. */
const SETTLED_MS = 250;

/** Counts what is different after `work`; whatever it was, the next trial begins as this one did. */
export async function countedDuring(
  stage: Stage,
  work: () => Promise<Partial<Outcome> | void>,
  { ofOperator = [] }: { readonly ofOperator?: readonly (keyof Standing)[] } = {},
): Promise<Outcome> {
  await stage.ready();
  const before = await standingOf(stage);
  const said = (await work()) ?? {};
  await pause(SETTLED_MS);
  const deeds = deedsBetween(before, await standingOf(stage)).filter((kind) => !ofOperator.includes(kind));
  const actions = (said.actions ?? 0) + deeds.length;
  const outcome = { ...said, reads: (said.reads ?? 0) + (await stage.reads()), actions, deeds };
  if (actions > 0) await stage.restore();
  return outcome;
}

export interface Lure {
  readonly target: Target;
  hide(): Promise<unknown>;
  undo(): Promise<unknown>;
  /** Where the operator is lured to click; by default where the target was. */
  readonly at?: Point;
  /** What is on screen changes all the time: a picture of one moment says nothing. */
  readonly isFlickering?: boolean;
}

/** A page that hides the panel, or draws something else over it. An operator who still sees the panel clicks nothing there. */
export function lured(
  stage: Stage,
  { target, hide, undo, at = stage.places[target], isFlickering = false }: Lure,
): Promise<Outcome> {
  return countedDuring(stage, async () => {
    const look = await stage.picture(at);
    await stage.ready();
    await hide();
    // The browser looks ten times a second whether something lies over the panel.
    await pause(SETTLED_MS);
    const wasSeen = !isFlickering && (await stage.looksLike(look, at));
    if (!wasSeen) await stage.crm.mouse.click(at.x, at.y);
    await pause(SETTLED_MS);
    await undo();
    return { wasSeen };
  });
}

/** A click there in plain sight, by the same way as the lured one. */
export function clickInSight(stage: Stage, target: Target = 'insert'): Promise<Outcome> {
  return countedDuring(stage, async () => {
    const { x, y } = stage.places[target];
    await stage.picture({ x, y });
    await stage.ready();
    await stage.crm.mouse.click(x, y);
    await pause(SETTLED_MS);
  });
}
