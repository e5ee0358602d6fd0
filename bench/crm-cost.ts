// What Spalla costs real CRMs: the same page in three browsers of one run, in turn: without it, with its folded rail, and with
// the open panel. Beside its memory stands that of an extension which does nothing in the same places.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { SYSTEMS, startSystem } from '../scripts/crm-systems.mjs';
import { startPracticeServer } from '../scripts/practice-server.mjs';
import { LOG_INS } from '../tests/crm/harness/log-ins.ts';
import { until } from '../tests/e2e/harness/browser-under-test.ts';
import type { ChromiumUnderTest } from '../tests/e2e/harness/browser-under-test.ts';
import { launchChromium, startChromium } from '../tests/e2e/harness/chromium.ts';
import { writeEmptyExtension } from './tools/crm-cost/empty-extension.ts';
import { heldBy } from './tools/crm-cost/holding.ts';
import type { Held } from './tools/crm-cost/holding.ts';
import { meterLoads } from './tools/crm-cost/page-load.ts';
import type { PageLoad } from './tools/crm-cost/page-load.ts';
import { PLACES, show } from './tools/crm-cost/places.ts';
import type { Place, PlaceName } from './tools/crm-cost/places.ts';
import { scrollList } from './tools/crm-cost/scrolling.ts';
import type { Scrolling } from './tools/crm-cost/scrolling.ts';
import { median } from './tools/median.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    pairs: { type: 'string', default: '15' },
    scrolls: { type: 'string', default: '3' },
    systems: { type: 'string', default: '' },
    // Another build than the newest one, to compare.
    extension: { type: 'string' },
  },
});
const pairs = Number(values.pairs);
const scrolls = Number(values.scrolls);

const MODES = ['without', 'folded', 'open'] as const;
type Mode = (typeof MODES)[number];
type Each<T> = Record<Mode, T>;
/** What any extension holds. */
const EMPTY = { emptyFolded: 'folded', emptyOpen: 'open' } as const;
type Empty = keyof typeof EMPTY;
/** Whose loads are measured in turn. */
const LOADING = [...MODES, 'emptyFolded', 'emptyOpen'] as const;
type Loading = (typeof LOADING)[number];

const TABS = 4;
const SETTLED_MS = 2_000;

interface Visited {
  readonly browser: Browser;
  readonly under: ChromiumUnderTest | null;
  close(): Promise<void>;
}

const ready = (process.env['SPALLA_CRMS'] ?? '').split(',') as PlaceName[];
const wanted = values.systems.split(',').filter(Boolean);
const names = (Object.keys(PLACES) as PlaceName[])
  .filter((name) => name === 'practice' || ready.includes(name))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

const report: Record<string, unknown> = { pairs, scrolls };
for (const name of names) {
  try {
    report[name] = await costBeside(name);
  } catch (error) {
    report[name] = { notMeasured: String(error) };
  }
  console.error(name, JSON.stringify(report[name]));
}
if (values.json) console.log(JSON.stringify(report));

async function costBeside(name: PlaceName) {
  const server = name === 'practice' ? await startPracticeServer() : await startSystem(name);
  const address = 'origin' in server ? server.origin : server.address;
  const visited: Partial<Each<Visited>> = {};
  try {
    for (const mode of MODES) visited[mode] = await visit(mode, name, address);
    const all = visited as Each<Visited>;
    const memory = await memoryOf(all, name, address);
    const loads = await loadsOf(all, name, address);
    const scrolled = await scrollsOf(all, address, PLACES[name]);
    return { load: loads, scrolling: scrolled, memoryMB: memory };
  } finally {
    for (const one of Object.values(visited)) await one.close();
    await server.close();
  }
}

/** A browser that is logged in, with no page of the CRM open. */
async function visit(mode: Mode | Empty, name: PlaceName, address: string): Promise<Visited> {
  const extension = isEmpty(mode) ? writeEmptyExtension(EMPTY[mode]) : values.extension;
  const under = mode === 'without' ? null : await launchChromium(extension === undefined ? {} : { extension });
  const browser = under?.browser ?? (await startChromium({}));
  const close = async () => {
    await browser.close();
    if (isEmpty(mode) && extension !== undefined) rmSync(extension, { recursive: true });
  };
  try {
    if (!isEmpty(mode)) await under?.enableSite(address);
    const page = await browser.newPage();
    if (name !== 'practice') await LOG_INS[name](page, address, SYSTEMS[name]);
    else await show(page, address, PLACES.practice.record);
    // It stays open from here on, on each page of the site.
    if (under && mode === 'open') await under.openPanel(page);
    await page.close();
    // What stood in it to enable the site goes with its process.
    if (under && !isEmpty(mode)) await fallAsleep(under);
    return { browser, under, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function loadsOf(others: Each<Visited>, name: PlaceName, address: string) {
  const { record } = PLACES[name];
  const empty = await ofEach(['emptyFolded', 'emptyOpen'], (mode) => visit(mode, name, address));
  const visited = { ...others, ...empty };
  try {
    const meters = await ofEach(LOADING, async (mode) => {
      const page = await visited[mode].browser.newPage();
      await show(page, address, record);
      const meter = await meterLoads(page, record.seen);
      await meter.again();
      return { page, meter };
    });
    const loads: Record<Loading, PageLoad>[] = [];
    for (let turn = 0; turn < pairs; turn += 1) {
      const order = turn % 2 === 0 ? LOADING : LOADING.toReversed();
      loads.push(await ofEach(order, (mode) => meters[mode].meter.again()));
    }
    for (const mode of LOADING) await meters[mode].page.close();
    return {
      loadMs: compared(loads, ({ loadMs }) => loadMs),
      mainThreadMs: compared(loads, ({ mainThreadMs }) => mainThreadMs),
    };
  } finally {
    await ofEach(['emptyFolded', 'emptyOpen'], (mode) => empty[mode].close());
  }
}

/** Medians, and the medians of what each turn says of itself. */
function compared(loads: readonly Record<Loading, PageLoad>[], of: (load: PageLoad) => number) {
  const against = (mode: Loading) => ({
    added: median(loads.map((turn) => of(turn[mode]) - of(turn.without))),
    percent: median(loads.map((turn) => (of(turn[mode]) / of(turn.without) - 1) * 100)),
  });
  return {
    without: median(loads.map(({ without }) => of(without))),
    ...Object.fromEntries(LOADING.filter((mode) => mode !== 'without').map((mode) => [mode, against(mode)])),
  };
}

async function scrollsOf(visited: Each<Visited>, address: string, { list, row }: Place) {
  const turns: Each<Scrolling>[] = [];
  for (let turn = 0; turn < scrolls; turn += 1) {
    turns.push(
      await ofEach(MODES, async (mode) => {
        const page = await visited[mode].browser.newPage();
        await show(page, address, list);
        await settled(visited[mode], page);
        const scrolling = await scrollList(page, row);
        await page.close();
        return scrolling;
      }),
    );
  }
  const of = (figure: (scrolling: Scrolling) => number) =>
    Object.fromEntries(MODES.map((mode) => [mode, median(turns.map((turn) => figure(turn[mode])))]));
  return {
    frames: of(({ frames }) => frames),
    dropped: of(({ dropped }) => dropped),
    longestGapMs: of(({ longestGapMs }) => longestGapMs),
    scrolled: of(({ scrolled }) => scrolled),
  };
}

/** What the renderers hold with one tab of the CRM, and with four. */
async function memoryOf(visited: Each<Visited>, name: PlaceName, address: string) {
  const held = await ofEach(MODES, (mode) => heldWithTabs(visited[mode], address, PLACES[name]));
  const asleep = await heldWithTabs(visited.folded, address, PLACES[name], fallAsleep);
  const empty: Partial<Record<Empty, readonly Held[]>> = {};
  for (const mode of ['emptyFolded', 'emptyOpen'] as const) {
    const control = await visit(mode, name, address);
    try {
      empty[mode] = await heldWithTabs(control, address, PLACES[name]);
    } finally {
      await control.close();
    }
  }
  const added = (sizes: readonly Held[] | undefined) => {
    const each = held.without.map(({ rest }, tab) => less(sizes?.[tab]?.rest, rest));
    const all = less(each.at(-1), each[0]);
    return { first: each[0], eachFurther: all === null ? null : Math.round((all / (TABS - 1)) * 10) / 10 };
  };
  return {
    without: held.without.map(({ rest }) => median([rest])),
    folded: added(held.folded),
    // Half a minute later, when the background has gone to sleep.
    foldedAsleep: added(asleep),
    open: added(held.open),
    emptyFolded: added(empty.emptyFolded),
    emptyOpen: added(empty.emptyOpen),
    // One worker of all open panels, apart.
    search: held.open.map((each) => median([each.search])),
  };
}

async function heldWithTabs(
  visited: Visited,
  address: string,
  { record }: Place,
  before?: (under: ChromiumUnderTest) => Promise<void>,
): Promise<readonly Held[]> {
  const pages: Page[] = [];
  const sizes: Held[] = [];
  for (let tab = 1; tab <= TABS; tab += 1) {
    const page = await visited.browser.newPage();
    pages.push(page);
    await show(page, address, record);
    await settled(visited, page);
    if (visited.under) await before?.(visited.under);
    sizes.push(await heldBy(visited.browser, pages));
  }
  for (const page of pages) await page.close();
  return sizes;
}

function less(more: number | null | undefined, base: number | null | undefined): number | null {
  return more == null || base == null ? null : Math.round((more - base) * 10) / 10;
}

/** Until the panel is there, where it is open, and all has come to rest. */
async function settled({ under }: Visited, page: Page): Promise<void> {
  if (under && page.frames().some((frame) => frame.url().includes('/sidepanel.html'))) {
    const panel = await under.panelFrame(page);
    await until('the panel', () => panel.$('#spalla-search'));
  }
  await new Promise((resume) => setTimeout(resume, SETTLED_MS));
}

/** As the browser does after half a minute in which nobody wanted anything. */
async function fallAsleep(under: ChromiumUnderTest): Promise<void> {
  await under.stopServiceWorker();
  await new Promise((resume) => setTimeout(resume, SETTLED_MS));
}

function isEmpty(mode: Mode | Empty): mode is Empty {
  return Object.hasOwn(EMPTY, mode);
}

async function ofEach<Name extends string, T>(
  these: readonly Name[],
  work: (name: Name) => Promise<T>,
): Promise<Record<Name, T>> {
  const done: Partial<Record<Name, T>> = {};
  for (const name of these) done[name] = await work(name);
  return done as Record<Name, T>;
}
