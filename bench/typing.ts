// What watching a field costs while it is written in: the same page of the same browser on a site where Spalla is and on one
// where it is not, in turn.
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { until } from '../tests/e2e/harness/browser-under-test.ts';
import { setEditorScene } from '../tests/e2e/harness/editor-page.ts';
import type { EditorPage, EditorScene } from '../tests/e2e/harness/editor-page.ts';
import { browsers } from '../tests/e2e/harness/scene.ts';
import { IBAN, TAX_CODE } from '../tests/e2e/harness/writing.ts';
import { installKeyMeter, meterDuring } from './tools/key-meter.ts';
import type { Measured } from './tools/key-meter.ts';
import { percentiles } from './tools/search/percentiles.ts';
import type { Percentiles } from './tools/search/percentiles.ts';
import { traceLoaded } from './tools/trace.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    keys: { type: 'string', default: '100' },
    browser: { type: 'string', default: '' },
  },
});
const keys = Number(values.keys);

const LENGTH = 20_000;
const MEGABYTE = 1_000_000;
const SENTENCE = 'Il cliente racconta che la linea cade ogni sera, e che nessuno lo ha richiamato.\n';
/** One finding in every tenth line. */
const NOTE = fill(LENGTH, (line) => (line % 10 === 5 ? `Conto ${IBAN}, codice fiscale ${TAX_CODE}.\n` : SENTENCE));
/** Fifty in all. */
const PASTED = fill(MEGABYTE, (line) => (line % 240 === 100 ? `Conto ${IBAN}.\n` : SENTENCE));
const PASTED_FINDINGS = PASTED.split(IBAN).length - 1;
const FIELDS = ['textarea', 'plain', 'tiptap'] as const;
/** A slow typist's pause: what is late for one key falls before the next. */
const BETWEEN_KEYS = 45;

interface Cost {
  readonly key: Percentiles;
  readonly longestGapMs: number;
}

const report: Record<string, unknown> = { keys, characters: LENGTH };
for (const name of browsers.filter((each) => each.startsWith(values.browser))) {
  const scene = await setEditorScene(name);
  try {
    for (const field of FIELDS) keep(`${name}-${field}`, await typing(scene, field));
    keep(`${name}-paste`, await pasting(scene));
  } finally {
    await scene.close();
  }
}
if (values.json) console.log(JSON.stringify(report));

function keep(what: string, figures: object): void {
  report[what] = figures;
  console.error(what.padEnd(20), JSON.stringify(figures));
}

/** Keys in the middle of a long note, with Spalla and without. */
async function typing(scene: EditorScene, field: (typeof FIELDS)[number]) {
  const costs: { on: Cost[]; off: Cost[] } = { on: [], off: [] };
  const traced = { on: 0, off: 0 };
  for (const where of ['off', 'on', 'off', 'on'] as const) {
    const editor = await open(scene, field, where);
    await editor.put(NOTE);
    await editor.click();
    if (where === 'on') await until('the findings', async () => (await editor.kinds()).length > 30);
    await installKeyMeter(editor.page);
    await type(editor, 10);
    const measured = await meterDuring(editor.page, () => type(editor, keys));
    costs[where].push({ key: percentiles(measured.keys.map(sum)), longestGapMs: measured.longestGap });
    if (scene.under.name === 'chromium') {
      const { busyMs } = await traceLoaded(editor.page, () => type(editor, keys));
      traced[where] += busyMs / keys / 2;
    }
    await editor.page.close();
  }
  const on = best(costs.on);
  const off = best(costs.off);
  return {
    on,
    off,
    added: {
      p50: less(on.key.p50, off.key.p50),
      p95: less(on.key.p95, off.key.p95),
      p99: less(on.key.p99, off.key.p99),
    },
    ...(traced.on > 0 && { addedBusyMsPerKey: less(traced.on, traced.off) }),
  };
}

/** A megabyte by Ctrl+V, with Spalla and without. */
async function pasting(scene: EditorScene) {
  const blocked = { on: [] as number[], off: [] as number[] };
  let foundAfterMs = 0;
  for (const where of ['off', 'on', 'off', 'on'] as const) {
    const editor = await open(scene, 'textarea', where);
    const { page } = editor;
    await page.$eval('#elsewhere', (source, text) => ((source as HTMLTextAreaElement).value = text), PASTED);
    await page.click('#elsewhere');
    await editor.press('Control+a');
    await editor.press('Control+c');
    await editor.press('Backspace');
    await editor.click();
    await editor.type('x');
    await installKeyMeter(page);
    const began = performance.now();
    const measured = await meterDuring(page, async () => {
      await editor.press('Control+v');
      if (where === 'on') {
        await until('all of it to be found', async () => (await editor.kinds()).length === PASTED_FINDINGS, 30_000);
        foundAfterMs = performance.now() - began;
      } else await new Promise((resume) => setTimeout(resume, 1500));
    });
    blocked[where].push(keyCostOf(measured));
    await page.close();
  }
  const on = Math.min(...blocked.on);
  const off = Math.min(...blocked.off);
  return {
    megabytes: 1,
    onMs: round(on),
    offMs: round(off),
    addedMs: less(on, off),
    allFoundAfterMs: round(foundAfterMs),
  };
}

async function open(scene: EditorScene, field: string, where: 'on' | 'off'): Promise<EditorPage> {
  return scene.openEditor(field, { isEnabled: where === 'on' });
}

async function type({ page }: { page: Page }, count: number): Promise<void> {
  for (let key = 0; key < count; key += 1) {
    await page.keyboard.press('abcdefghij '[key % 11] as 'a');
    await new Promise((resume) => setTimeout(resume, BETWEEN_KEYS));
  }
}

function keyCostOf({ keys: measured }: Measured): number {
  return Math.max(...measured.map(sum));
}

function sum({ input, drawing }: { input: number; drawing: number }): number {
  return input + drawing;
}

/** Of two runs the one that the machine disturbed less. */
function best(costs: readonly Cost[]): Cost {
  const [first] = costs.toSorted((a, b) => a.key.p95 - b.key.p95);
  if (!first) throw new Error('Nothing was measured');
  const { p50, p95, p99 } = first.key;
  return { key: { p50: round(p50), p95: round(p95), p99: round(p99) }, longestGapMs: round(first.longestGapMs) };
}

function less(more: number, base: number): number {
  return round(more - base);
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}

function fill(length: number, lineAt: (line: number) => string): string {
  let text = '';
  for (let line = 0; text.length < length; line += 1) text += lineAt(line);
  return text;
}
