import { randomBytes } from 'node:crypto';
import type { Frame, Page } from 'puppeteer-core';
import { until } from '../browser-under-test.ts';
import type { ChromiumUnderTest } from '../browser-under-test.ts';
import { placeOfHost } from '../hosts.ts';
import { untilInSight } from '../in-sight.ts';
import { plantSpy, readSpy } from '../page-spy.ts';
import { tellOwnValues } from '../own-values.ts';
import { drivePanel } from '../panel-driver.ts';
import type { PanelDriver } from '../panel-driver.ts';
import { isSame, readPng } from '../png.ts';
import type { Picture } from '../png.ts';
import { isChromium, NOTE, setScene, TICKET } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { emptyField, openLedger } from './deeds.ts';
import type { Ledger } from './deeds.ts';
import { frameIn } from './panel-frame.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the operator may be lured to click: each does something else in the extension. */
export const TARGETS = ['insert', 'another-panel', 'fold'] as const;
export type Target = (typeof TARGETS)[number];

/** A hostile page of the practice CRM, the open panel beside it, and an operator who chose a field and is on a call. */
export interface Stage {
  readonly under: ChromiumUnderTest;
  readonly crm: Page;
  readonly panel: PanelDriver;
  /** The panel's frame. */
  readonly frame: Frame;
  readonly ledger: Ledger;
  /** Where the operator would click, in the page. */
  readonly places: Readonly<Record<Target, Point>>;
  /** Letters that stand in a note of the panel, and nowhere in the page. */
  readonly canary: string;
  /** The practice CRM on a host that is no site of ours. */
  readonly elsewhere: string;
  /** Ready for the next trial: the panel in plain sight for so long that it acts on a click, the field chosen and empty. */
  ready(): Promise<void>;
  /** What is on screen around that place. */
  picture(around: Point): Promise<Picture>;
  /** Whether the operator sees the panel as it was: then nothing deceives him. */
  looksLike(before: Picture, around: Point): Promise<boolean>;
  /** How many ways the page had of learning one of `secrets`, or the canary. */
  reads(secrets?: readonly string[]): Promise<number>;
  /** As it was at first, after something was let through. */
  restore(): Promise<void>;
  /** Loads the page anew, with the panel beside it. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** What an operator looks at when he clicks, in CSS pixels. */
const LOOK = { width: 60, height: 24 };
/** Wider than a folded panel. */
const FOLDED = 100;
const NOWHERE = { x: 300, y: 845 };

export async function openAttackScene(): Promise<Scene> {
  const scene = await setScene('chromium');
  await tellOwnValues(scene.under);
  return scene;
}

export async function openStage(scene: Scene): Promise<Stage> {
  const { under } = scene;
  if (!isChromium(under)) throw new TypeError('Only Chromium tells a frame that it is covered');
  const ledger = await openLedger(under);
  const crm = await under.browser.newPage();
  const canary = letters(32);
  await plantSpy(crm);
  await crm.goto(scene.server.url + TICKET, { waitUntil: 'domcontentloaded' });
  let panel = await drivePanel(await under.openPanel(crm));
  await panel.showPanel('notes');
  const draft = await until('the note', () => panel.target.$('textarea'));
  await draft.click();
  await draft.type(canary);
  let places = await takePlaces();

  const stage: Stage = {
    under,
    crm,
    ledger,
    canary,
    elsewhere: scene.server.url.replace('127.0.0.1', 'crm-b.test') + TICKET,
    get panel() {
      return panel;
    },
    get frame() {
      return panel.target as Frame;
    },
    get places() {
      return places;
    },
    async ready() {
      await crm.$eval(NOTE, (note) => note.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await crm.click(NOTE);
      await crm.mouse.move(NOWHERE.x, NOWHERE.y);
      await untilInSight(stage.frame);
    },
    picture,
    async looksLike(before, around) {
      return isSame(await picture(around), before);
    },
    async reads(secrets = []) {
      const report = Object.entries(await readSpy(crm));
      const wanted = [canary, ...secrets];
      return report.filter(([, found]) => found.some((text) => wanted.some((secret) => text.includes(secret)))).length;
    },
    async restore() {
      await emptyField(crm);
      // Of a folded panel nothing is drawn, and nothing in it can be clicked.
      const isThere = frameIn(crm) === stage.frame && (await placeOfHost(crm)).width > FOLDED;
      if (!isThere) return stage.reload();
      await panel.showPanel('call');
      await crm.locator(NOTE).click();
    },
    async reload() {
      await crm.reload({ waitUntil: 'domcontentloaded' });
      panel = await drivePanel(await panelFrame());
      places = await takePlaces();
    },
    async close() {
      await ledger.close();
      await crm.close();
    },
  };
  return stage;

  /** Open as it was left; where a click folded it, it is opened again. */
  async function panelFrame(): Promise<Frame> {
    if (!isChromium(under)) throw new TypeError('Only Chromium');
    const again = until('the panel again', async () => frameIn(crm), 3_000).catch(() => under.openPanel(crm));
    const frame = await again;
    await until('the panel to be drawn again', () => frame.$('#spalla-search'));
    return frame;
  }

  /** Chooses the field, begins a call if none is on, and looks where things are. */
  async function takePlaces(): Promise<Record<Target, Point>> {
    await crm.locator(NOTE).click();
    await panel.showPanel('call');
    const name = panel.t('say.insert');
    const start = await until(
      'the call',
      async () => (await buttonIn(panel, panel.t('call.start'))) ?? (await buttonIn(panel, name)),
    );
    if (!(await buttonIn(panel, name))) await start.click();
    await until('a line to insert', () => buttonIn(panel, name));
    return {
      insert: await restingPoint(panel, `::-p-aria([name="${name}"][role="button"])`),
      'another-panel': await restingPoint(panel, `nav button[title^="${panel.t('panel.notes')} ("]`),
      fold: await restingPoint(panel, `nav button[title="${panel.t('rail.fold-name')}"]`),
    };
  }

  async function picture({ x, y }: Point): Promise<Picture> {
    const clip = { x: x - LOOK.width / 2, y: y - LOOK.height / 2, ...LOOK };
    return readPng(await crm.screenshot({ clip, captureBeyondViewport: false }));
  }
}

export function letters(length: number): string {
  return [...randomBytes(length)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}

async function buttonIn(panel: PanelDriver, name: string) {
  return panel.target.$(`::-p-aria([name="${name}"][role="button"])`);
}

/** Where a click must go, once what is clicked rests. */
async function restingPoint({ target }: PanelDriver, selector: string): Promise<Point> {
  const element = await until(selector, () => target.$(selector));
  let last = '';
  await until(`${selector} to rest`, async () => {
    const before = last;
    last = JSON.stringify(await element.boundingBox());
    return last !== 'null' && last === before;
  });
  return element.clickablePoint();
}
