import type { FieldFindings, Finding } from '@/privacy/finding.ts';
import { maskFor } from '@/privacy/redact.ts';
import { fieldOf, type EditableField } from './editable-field.ts';
import { originOf } from './event-origin.ts';
import { labelOf } from './field-label.ts';
import { readField } from './field-text.ts';
import { findInSlices, findWithin, SLICE } from './find-in-slices.ts';
import { showMarks } from './marks/marks.ts';
import type { FieldTexts, PageFieldsOptions } from './page-fields.ts';
import { kindsAtHome } from './proper-place.ts';
import { redactInField } from './redaction.ts';
import { drawsLater } from './write-text.ts';

/** Finds personal data in the fields that the operator writes in, and marks it there. */
export function watchFields(options: PageFieldsOptions) {
  const { document, profile, find, isOurs, signal } = options;
  const known = new WeakMap<EditableField, WatchedField>();
  const found = new Set<WatchedField>();
  /** The field with findings that the operator was in last: it gets the pill. */
  let latest: WatchedField | undefined;
  let glances = 0;
  let reported = '[]';
  let clock: ReturnType<typeof setInterval> | undefined;

  const marks = showMarks({
    ...options,
    onRedact: (fieldId) => {
      const watched = fieldWith(fieldId);
      if (watched) redactAllIn(watched);
    },
  });

  for (const name of ['focusin', 'pointerdown', 'input']) {
    document.addEventListener(name, onEvent, { capture: true, passive: true, signal });
  }
  watch(fieldOf(options.first), 'focusin');
  signal.addEventListener('abort', () => {
    clearInterval(clock);
    for (const watched of found) clearTimeout(watched.timer);
    found.clear();
  });

  function onEvent(event: Event): void {
    if (!isOurs(event.target)) watch(fieldOf(originOf(event)), event.type);
  }

  function watch(field: EditableField | null, because: string): void {
    if (!field) return;
    const watched = known.get(field) ?? { id: options.newId(), field, text: '', findings: [], run: 0 };
    const isNew = !known.has(field);
    known.set(field, watched);
    if (found.has(watched) && latest !== watched) {
      latest = watched;
      marks.show([...found], latest);
    }
    if (because === 'input') scanSoon(watched);
    else if (isNew || because === 'focusin') scan(watched);
  }

  function scanSoon(watched: WatchedField): void {
    // Marks must not lag behind the characters they are under; otherwise a pause in typing is soon enough.
    if (watched.findings.length > 0 && watched.text.length < SLICE) {
      scan(watched);
      return;
    }
    clearTimeout(watched.timer);
    watched.timer = setTimeout(() => scan(watched), 150);
  }

  function scan(watched: WatchedField): void {
    if (signal.aborted) return;
    clearTimeout(watched.timer);
    watched.run += 1;
    const { text } = readField(watched.field);
    if (text === watched.text) return;
    watched.text = text;
    if (text.length <= SLICE) keep(watched, find(text));
    else void scanLong(watched);
  }

  async function scanLong(watched: WatchedField): Promise<void> {
    const { run, text } = watched;
    const findings: Finding[] = [];
    let started = performance.now();
    for (const some of findInSlices(text, find)) {
      findings.push(...some);
      if (performance.now() - started < TASK) continue;
      await idle();
      if (watched.run !== run || signal.aborted) return;
      started = performance.now();
    }
    keep(watched, findings);
  }

  function keep(watched: WatchedField, all: readonly Finding[]): void {
    const atHome = kindsAtHome(watched.field, profile);
    watched.findings = all.filter(({ kind }) => !atHome.has(kind));
    if (watched.findings.length > 0) {
      found.add(watched);
      latest = watched;
    } else found.delete(watched);
    publish();
  }

  function publish(): void {
    if (!latest || !found.has(latest)) latest = [...found].at(-1);
    marks.show([...found], latest);
    if (found.size > 0) clock ??= setInterval(look, GLANCE);
    else {
      clearInterval(clock);
      clock = undefined;
    }
    const fields = report();
    const written = JSON.stringify(fields);
    if (written === reported) return;
    reported = written;
    options.onFindings(fields);
  }

  // A form that is saved empties its fields without an event, and a view that closes takes them away.
  function look(): void {
    glances += 1;
    for (const watched of found) {
      // To read a million characters takes a while.
      if (watched.text.length > SLICE && glances % 8 !== 0) continue;
      if (watched.field.isConnected) scan(watched);
      else {
        found.delete(watched);
        watched.text = '';
        watched.findings = [];
        publish();
      }
    }
    marks.place();
  }

  function report(): FieldFindings[] {
    return Array.from(found, ({ id, field, findings }) => ({ fieldId: id, label: safeLabel(field), findings }));
  }

  // A label made of a customer's data would carry it out of the page.
  function safeLabel(field: EditableField): string {
    const label = labelOf(field);
    return find(label).length > 0 ? '' : label;
  }

  function fieldWith(fieldId: string): WatchedField | undefined {
    return [...found].find(({ id, field }) => id === fieldId && field.isConnected);
  }

  /** The text of the field when `finding` is still in it, at its place. */
  function textWith(watched: WatchedField | undefined, finding: Finding): string | null {
    if (!watched) return null;
    const { text } = readField(watched.field);
    const { kind, start, end } = finding;
    const isThere = findWithin({ text, start, end: start + 1, find }).some(
      (each) => each.kind === kind && each.start === start && each.end === end,
    );
    return isThere ? text : null;
  }

  function redactOne(watched: WatchedField | undefined, finding: Finding): boolean {
    const text = textWith(watched, finding);
    return watched !== undefined && text !== null && redactInField({ ...options, field: watched.field, finding, text });
  }

  function redactAllIn(watched: WatchedField): number {
    if (drawsLater(watched.field)) return redactInTurn(watched);
    // From the end, so that the places of the others stay right.
    const done = watched.findings.toReversed().filter((finding) => redactOne(watched, finding)).length;
    scan(watched);
    return done;
  }

  /** The number is what was begun: one now, each other when the editor has drawn the one before. */
  function redactInTurn(watched: WatchedField): number {
    const { findings } = watched;
    const last = findings.at(-1);
    if (!last || !redactOne(watched, last)) return 0;
    setTimeout(() => {
      scan(watched);
      if (watched.findings.length < findings.length) redactInTurn(watched);
    }, 60);
    return findings.length;
  }

  return {
    setTexts: (texts: FieldTexts) => marks.setTexts(texts),
    findings: (): readonly FieldFindings[] => report(),
    mask(fieldId: string, finding: Finding): string | null {
      const text = textWith(fieldWith(fieldId), finding);
      return text === null ? null : maskFor(finding, text);
    },
    redact(fieldId: string, finding: Finding): boolean {
      const watched = fieldWith(fieldId);
      const isDone = redactOne(watched, finding);
      if (watched) scan(watched);
      return isDone;
    },
    redactAll: () => [...found].reduce((count, watched) => count + redactAllIn(watched), 0),
  };
}

/** `text` is what was looked at last: it stays here and goes nowhere. */
interface WatchedField {
  readonly id: string;
  readonly field: EditableField;
  text: string;
  findings: readonly Finding[];
  /** Counts the scans: a long one ends when a newer one began. */
  run: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** Milliseconds of looking before the page gets its turn. */
const TASK = 12;
const GLANCE = 400;

function idle(): Promise<void> {
  return new Promise((done) => requestIdleCallback(() => done(), { timeout: 100 }));
}
