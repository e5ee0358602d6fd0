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
import { ownWorkOfPaste, ownWorkPerKey } from './tools/own-work.ts';
import type { OwnTasks } from './tools/own-work.ts';
import { percentiles } from './tools/search/percentiles.ts';
import type { Percentiles } from './tools/search/percentiles.ts';
import { traceLoaded } from './tools/trace.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    keys: { type: 'string', default: '100' },
    browser: { type: 'string', default: '' },
    field: { type: 'string', default: '' },
    /** Of each kind, in turn. */
    pastes: { type: 'string', default: '3' },
    /** Where the panel stands while it is pasted; `overlay` takes no width from the page. */
    place: { type: 'string' },
  },
});
const keys = Number(values.keys);

const MEGABYTE = 1_000_000;
const SENTENCE = 'Il cliente racconta che la linea cade ogni sera, e che nessuno lo ha richiamato.\n';
const NOTES = [
  { characters: 2_000, findings: 0 },
  { characters: 2_000, findings: 10 },
  { characters: 20_000, findings: 0 },
  { characters: 20_000, findings: 10 },
  { characters: 20_000, findings: 200 },
] as const;
/** An account in every 240th line: fifty in all. */
const PASTED = fill(MEGABYTE, (line) => (line % 240 === 100 ? `Conto ${IBAN}.\n` : SENTENCE));
const PASTED_FINDINGS = PASTED.split(IBAN).length - 1;
const FIELDS = ['textarea', 'plain', 'tiptap'] as const;
/** A fast typist's pause: what is late for one key falls before the next. */
const BETWEEN_KEYS = 45;
/** Long enough for what is looked at again and again: where marks and pill stand, what an editor drew by itself. */
const AFTER_PASTE = 4000;

type Note = (typeof NOTES)[number];

interface Cost {
  readonly key: Percentiles;
  readonly longestGapMs: number;
  /** Of a key and what comes after it until the next one; Chromium alone tells. */
  readonly processorMsPerKey?: number;
}

const PASTING = ['off', 'on', 'narrow'] as const;

interface Paste {
  /** From the key until what it did was drawn. */
  readonly blockedMs: number;
  /** The longest time for which the thread served nobody else after that. */
  readonly longestGapMs: number;
  readonly longTaskMs: number | null;
  /** Until all of it was found. */
  readonly foundMs: number;
}

const report: Record<string, unknown> = { keys };
for (const name of browsers.filter((each) => each.startsWith(values.browser))) {
  const scene = await setEditorScene(name);
  try {
    for (const field of FIELDS.filter((each) => each.startsWith(values.field))) {
      for (const note of keys > 0 ? NOTES : []) {
        keep(`${name} ${field} ${note.characters} ${note.findings}`, await typing(scene, field, note));
      }
    }
    for (const field of FIELDS.filter((each) => each.startsWith(values.field))) {
      keep(`${name} ${field} paste`, await pasting(scene, field));
    }
  } finally {
    await scene.close();
  }
}
if (values.json) console.log(JSON.stringify(report));

function keep(what: string, figures: object): void {
  report[what] = figures;
  console.error(what.padEnd(32), JSON.stringify(figures));
}

/** Keys in the middle of a note, with Spalla and without. */
async function typing(scene: EditorScene, field: string, note: Note) {
  const costs: { on: Cost[]; off: Cost[] } = { on: [], off: [] };
  const own: number[] = [];
  for (const where of ['off', 'on', 'off', 'on'] as const) {
    const editor = await open(scene, field, where);
    const text = textOf(note);
    await editor.put(text);
    await editor.click();
    const count = text.split(IBAN).length + text.split(TAX_CODE).length - 2;
    if (where === 'on') await until('the findings', async () => (await editor.kinds()).length === count);
    await installKeyMeter(editor.page);
    await type(editor, 10);
    costs[where].push(await costOf(scene, editor));
    if (where === 'on' && scene.under.name === 'chromium') {
      own.push(...(await ownWorkPerKey(editor.page, () => type(editor, keys))));
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
      ...(on.processorMsPerKey !== undefined &&
        off.processorMsPerKey !== undefined && {
          processorMsPerKey: less(on.processorMsPerKey, off.processorMsPerKey),
        }),
    },
    ...(own.length > 0 && { own: rounded(percentiles(own)) }),
  };
}

async function costOf(scene: EditorScene, editor: EditorPage): Promise<Cost> {
  const measured = await meterDuring(editor.page, () => type(editor, keys));
  const cost = { key: percentiles(measured.keys.map(sum)), longestGapMs: measured.longestGap };
  if (scene.under.name !== 'chromium') return cost;
  const { processorMs } = await traceLoaded(editor.page, () => type(editor, keys));
  return { ...cost, processorMsPerKey: processorMs / keys };
}

/**
 * A megabyte by Ctrl+V: with Spalla, without, and without in a page that is as narrow as beside the panel, whose text has more
 * lines. A panel of the browser's own takes that width too; with `--place overlay` none is taken.
 */
async function pasting(scene: EditorScene, field: string) {
  const pastes: Record<(typeof PASTING)[number], Paste[]> = { off: [], on: [], narrow: [] };
  let taken = 0;
  if (values.place === 'overlay') await placeOver(scene, field);
  const turns = Array.from({ length: Number(values.pastes) }, (_, turn) => turn);
  for (const where of turns.flatMap((turn) => (turn % 2 === 0 ? PASTING : PASTING.toReversed()))) {
    const editor = await open(scene, field, where === 'on' ? 'on' : 'off');
    const { page } = editor;
    if (where === 'on') taken = await page.evaluate(() => innerWidth - document.documentElement.offsetWidth);
    if (where === 'narrow') await page.addStyleTag({ content: `html { margin-inline-end: ${taken}px !important }` });
    pastes[where].push(await paste(editor, where === 'on'));
    await page.close();
  }
  const own = scene.under.name === 'chromium' ? await ownPaste(scene, field) : null;
  const blocked = (where: keyof typeof pastes) => middle(pastes[where].map(({ blockedMs }) => blockedMs));
  const later = (where: keyof typeof pastes) => middle(pastes[where].map(({ longestGapMs }) => longestGapMs));
  return {
    megabytes: 1,
    takenPx: taken,
    blockedMs: { on: blocked('on'), off: blocked('off'), narrow: blocked('narrow') },
    addedMs: less(blocked('on'), blocked('off')),
    addedInSameWidthMs: less(blocked('on'), blocked('narrow')),
    longestGapAfterwardsMs: { on: later('on'), off: later('off'), narrow: later('narrow') },
    longTasksAfterwardsMs: {
      on: pastes.on.map(({ longTaskMs }) => longTaskMs),
      off: pastes.off.map(({ longTaskMs }) => longTaskMs),
    },
    allFoundAfterMs: middle(pastes.on.map(({ foundMs }) => foundMs)),
    ...(own && { ownMs: { inPaste: round(own.inPaste), longest: round(own.longest), total: round(own.total) } }),
  };
}

/** Over the page, it takes no width from it: what is added then is ours. */
async function placeOver(scene: EditorScene, field: string): Promise<void> {
  const editor = await open(scene, field, 'on');
  await editor.ask('site.write', { place: 'overlay' });
  await editor.page.close();
}

/** Once more, under the profiler. */
async function ownPaste(scene: EditorScene, field: string): Promise<OwnTasks> {
  const editor = await open(scene, field, 'on');
  await prepare(editor);
  const own = await ownWorkOfPaste(editor.page, () => pasteAndFind(editor));
  await editor.page.close();
  return own;
}

async function paste(editor: EditorPage, isWatched: boolean): Promise<Paste> {
  const { page } = editor;
  await prepare(editor);
  await installKeyMeter(page);
  const began = performance.now();
  let foundMs = 0;
  const measured = await meterDuring(page, async () => {
    if (isWatched) {
      await pasteAndFind(editor);
      foundMs = performance.now() - began;
    } else await editor.press('Control+v');
    await new Promise((resume) => setTimeout(resume, AFTER_PASTE));
  });
  return {
    blockedMs: Math.max(...measured.keys.map(sum)),
    longestGapMs: measured.longestGapSinceDrawn,
    longTaskMs: measured.longTaskSinceDrawn,
    foundMs,
  };
}

/** The megabyte in the clipboard, and the caret in a field that is watched already. */
async function prepare(editor: EditorPage): Promise<void> {
  const { page } = editor;
  await page.$eval('#elsewhere', (source, text) => ((source as HTMLTextAreaElement).value = text), PASTED);
  await page.click('#elsewhere');
  await editor.press('Control+a');
  await editor.press('Control+c');
  await editor.press('Backspace');
  await editor.click();
  await editor.type('x');
  // The browser's own looks at a megabyte for slips, in tasks of 50 ms, are no cost of ours.
  await page.evaluate(() => ((document.activeElement as HTMLElement).spellcheck = false));
}

async function pasteAndFind(editor: EditorPage): Promise<void> {
  await editor.press('Control+v');
  await until('all of it to be found', async () => (await editor.kinds()).length === PASTED_FINDINGS, 30_000);
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

function sum({ input, drawing }: { input: number; drawing: number }): number {
  return input + drawing;
}

/** Of two runs the one that the machine disturbed less. */
function best(costs: readonly Cost[]): Cost {
  const [first] = costs.toSorted((a, b) => a.key.p95 - b.key.p95);
  if (!first) throw new Error('Nothing was measured');
  const { key, longestGapMs, processorMsPerKey } = first;
  return {
    key: rounded(key),
    longestGapMs: round(longestGapMs),
    ...(processorMsPerKey !== undefined && { processorMsPerKey: round(processorMsPerKey) }),
  };
}

function middle(figures: readonly number[]): number {
  return round(percentiles(figures).p50);
}

function rounded({ p50, p95, p99 }: Percentiles): Percentiles {
  return { p50: round(p50), p95: round(p95), p99: round(p99) };
}

function less(more: number, base: number): number {
  return round(more - base);
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}

/** Its findings spread evenly over its lines. */
function textOf({ characters, findings }: Note): string {
  let put = 0;
  return fill(characters, (_line, length) => {
    if (put >= findings * (length / characters)) return SENTENCE;
    put += 1;
    return put % 2 === 0 ? `Codice fiscale ${TAX_CODE}.\n` : `Conto ${IBAN}.\n`;
  });
}

function fill(characters: number, lineAt: (line: number, length: number) => string): string {
  let text = '';
  for (let line = 0; text.length < characters; line += 1) text += lineAt(line, text.length);
  return text;
}
