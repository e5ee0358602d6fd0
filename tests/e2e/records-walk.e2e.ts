import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedRecords } from '../../practice-crm/records/invented-records.ts';
import { askBackground } from './harness/ask-background.ts';
import { until } from './harness/browser-under-test.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

/** How many times another record comes on screen. In Firefox the panel stands in a tab behind the page, whose clock goes slowly. */
const CHANGES = { chromium: 1_000, firefox: 24 } as const;

interface Seen {
  readonly record: string;
  readonly bar: string;
  readonly notes: readonly string[];
}

const { customers, tickets } = inventedRecords;
const customerOf = new Map<string, string>([
  ...customers.map(({ number, fullName }) => [number, fullName] as const),
  ...tickets.map(
    ({ number, customer }) => [number, customers.find((each) => each.number === customer)?.fullName ?? ''] as const,
  ),
]);
const numbers = [...customerOf.keys()];

describe.each(browsers)('a walk from record to record in %s', (name) => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    const own = await scene.under.openExtensionPage('sidepanel.html');
    for (const number of numbers.filter((_, index) => index % 3 === 0))
      await saveNote(own, scene.server.origin, number);
    await own.close();
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
    await panel.showPanel('notes');
    await panel.see(panel.t('notes.on-record', { record: '48213' }));
    await panel.target.evaluate(watchPanel);
  });
  afterAll(() => scene?.close());

  it(
    "shows at each step that record, its customer and its notes, and never another's",
    { timeout: 90_000 },
    async () => {
      const random = seeded(20_261_127);
      let on = '48213';
      let before = 1;
      for (let change = 0; change < CHANGES[name];) {
        const chance = random();
        if (chance < 0.1 && before > 1) {
          await crm.evaluate(() => history.back());
          before -= 1;
          change += 1;
          on = await settledOn(crm, on);
        } else {
          // Now and then many at once, as somebody does who looks for the right one.
          const count = chance < 0.2 ? 5 : 1;
          const steps = Array.from({ length: count }, () => numbers[Math.floor(random() * numbers.length)] ?? on);
          await crm.evaluate(walk, steps, 4);
          before += count;
          change += count;
          on = steps.at(-1) ?? on;
        }
        await panelShows(panel, on);
      }

      const seen = await panel.target.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen);
      expect(seen.length).toBeGreaterThan(CHANGES[name] / 2);
      expect(seen.map(whatIsWrong).filter(Boolean)).toEqual([]);
    },
  );
});

function whatIsWrong({ record, bar, notes }: Seen): string {
  const number = /\S+$/u.exec(record)?.[0] ?? '';
  // After what is there for the ear alone.
  const [customer, ...rest] = bar.replace(/^[^:]*: /u, '').split(' · ');
  if (customer === number && rest.length === 0) return notesOf(number, notes);
  if (customer !== customerOf.get(number)) return `${record}, but ${bar}`;
  return notesOf(number, notes);
}

function notesOf(number: string, notes: readonly string[]): string {
  return notes.every((note) => note.includes(`Nota di ${number}.`)) ? '' : `notes of another on ${number}`;
}

/** Goes through records as the router of the CRM does, with a few milliseconds between them. */
async function walk(numbersToSee: readonly string[], pause: number): Promise<void> {
  const base = location.pathname.slice(0, location.pathname.indexOf('/practice-crm/') + '/practice-crm/'.length);
  for (const number of numbersToSee) {
    history.pushState(null, '', `${base}${number.startsWith('C-') ? 'customers' : 'tickets'}/${number}`);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((resume) => setTimeout(resume, pause));
  }
}

/** The number that the CRM shows after it went back. */
async function settledOn(crm: Page, before: string): Promise<string> {
  const end = Date.now() + 500;
  let shown = before;
  while (Date.now() < end && shown === before) {
    shown = await crm.evaluate(() => location.pathname.split('/').at(-1) ?? '');
  }
  return shown;
}

async function panelShows(panel: PanelDriver, number: string): Promise<void> {
  const heading = panel.t('notes.on-record', { record: number });
  const isShown = await panel.target.evaluate(async (wanted) => {
    const end = performance.now() + 5_000;
    while (performance.now() < end) {
      const shown = document.querySelector('main h2')?.textContent;
      if (shown === wanted) return true;
      await new Promise((resume) => setTimeout(resume, 4));
    }
    return false;
  }, heading);
  expect(isShown, `${number} on the panel`).toBe(true);
}

/** Keeps what the panel shows at each of its changes. */
function watchPanel(): void {
  const page = globalThis as unknown as { seen: Seen[] };
  page.seen = [];
  const look = () => {
    const record = document.querySelector('main h2')?.textContent ?? '';
    const bar = document.querySelector('[title*=" · "], [class*="words"]')?.textContent ?? '';
    const notes = [...document.querySelectorAll('main ul li > p:first-child')].map((note) => note.textContent);
    page.seen.push({ record, bar, notes });
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
}

async function saveNote(own: Page, site: string, recordId: string): Promise<void> {
  const at = '2026-11-20T09:00:00.000Z';
  const note = {
    id: `walk-${recordId}`,
    site,
    recordId,
    text: `Nota di ${recordId}.`,
    createdAt: at,
    updatedAt: at,
    revision: 1,
  };
  await until('the note to be kept', () => askBackground(own, 'notes.save', { note }));
}

/** Mulberry32: the same walk each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
