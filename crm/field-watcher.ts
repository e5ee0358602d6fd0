import type { FieldFindings, Finding, FindingPlace } from '@/privacy/finding.ts';
import { holdOf, openFindings } from '@/privacy/policy/open-findings.ts';
import { maskFor } from '@/privacy/redact.ts';
import { createDecisions } from './decisions.ts';
import { fieldOf, type EditableField } from './editable-field.ts';
import { originOf } from './event-origin.ts';
import { labelOf } from './field-label.ts';
import { readField } from './field-text.ts';
import { findInSlices, findWithin, SLICE } from './find-in-slices.ts';
import { createFindingActs } from './finding-acts.ts';
import { showMarks } from './marks/marks.ts';
import type { FieldTexts, PageFieldsOptions } from './page-fields.ts';
import { redactInField } from './redaction.ts';
import { markedAs, newWatched, type WatchedField } from './watched-field.ts';
import { drawsLater } from './write-text.ts';

/** Finds personal data in the fields that the operator writes in, and marks it there. */
export function watchFields(options: PageFieldsOptions) {
  const { document, find, isOurs, signal } = options;
  const known = new WeakMap<EditableField, WatchedField>();
  const found = new Set<WatchedField>();
  /** What was typed and not looked at yet. */
  const waiting = new Set<WatchedField>();
  const decisions = createDecisions(options);
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
  const acts = createFindingActs(options, decisions, {
    found: () => [...found],
    watchedOf: (field) => known.get(field),
    fieldWith,
    textWith,
    lookNow,
    scan,
    judgeAgain,
    redactAllIn,
    latest: () => latest,
    onStopped,
    onRedacted: marks.sayRedacted,
  });

  for (const name of ['focusin', 'pointerdown', 'input']) {
    document.addEventListener(name, onEvent, { capture: true, passive: true, signal });
  }
  watch(fieldOf(options.first), 'focusin');
  signal.addEventListener('abort', () => {
    clearInterval(clock);
    for (const watched of [...found, ...waiting]) clearTimeout(watched.timer);
    found.clear();
    waiting.clear();
  });

  function onEvent(event: Event): void {
    if (!isOurs(event.target)) watch(fieldOf(originOf(event)), event.type);
  }

  function watch(field: EditableField | null, because: string): void {
    if (!field) return;
    const watched = known.get(field) ?? newWatched(options.newId(), field);
    const isNew = !known.has(field);
    known.set(field, watched);
    if (found.has(watched) && latest !== watched) {
      latest = watched;
      draw();
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
    waiting.add(watched);
    watched.timer = setTimeout(() => scan(watched), 150);
  }

  function scan(watched: WatchedField): void {
    if (signal.aborted) return;
    clearTimeout(watched.timer);
    watched.run += 1;
    waiting.delete(watched);
    const { text } = readField(watched.field);
    if (text === watched.text) return;
    watched.text = text;
    if (text.length <= SLICE) keep(watched, find(text));
    else void scanLong(watched);
  }

  // Who saves right after the last key does not wait for the pause in typing.
  function lookNow(): void {
    for (const watched of new Set([...waiting, ...found])) {
      const { text } = readField(watched.field);
      if (text === watched.text && !waiting.has(watched)) continue;
      clearTimeout(watched.timer);
      watched.run += 1;
      watched.text = text;
      waiting.delete(watched);
      keep(watched, [...findInSlices(text, find)].flat());
    }
  }

  async function scanLong(watched: WatchedField): Promise<void> {
    const { run, text } = watched;
    waiting.add(watched);
    const findings: Finding[] = [];
    let started = performance.now();
    for (const some of findInSlices(text, find)) {
      findings.push(...some);
      if (performance.now() - started < TASK) continue;
      await idle();
      if (watched.run !== run || signal.aborted) return;
      started = performance.now();
    }
    waiting.delete(watched);
    keep(watched, findings);
  }

  function keep(watched: WatchedField, all: readonly Finding[]): void {
    watched.all = all;
    judgeAgain(watched);
  }

  function judgeAgain(watched: WatchedField): void {
    watched.findings = decisions.judge(watched);
    watched.isStopped &&= holdOf(watched.findings) !== null;
    if (openFindings(watched.findings).length > 0) latest = watched;
    if (watched.findings.length > 0) found.add(watched);
    else found.delete(watched);
    publish();
  }

  /** Marks what nobody has decided on yet. */
  function draw(): void {
    const marked = [...found].map(markedAs).filter(({ findings }) => findings.length > 0);
    marks.show(marked, marked.find(({ id }) => id === latest?.id) ?? marked.at(-1));
  }

  function onStopped(stopped: readonly WatchedField[]): void {
    for (const watched of stopped) watched.isStopped = true;
    latest = stopped[0];
    // As the browser does with a field that was not filled in.
    latest?.field.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    draw();
    options.onSaveStopped();
  }

  function publish(): void {
    if (!latest || !found.has(latest)) latest = [...found].at(-1);
    draw();
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
        keep(watched, []);
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
  function textWith(watched: WatchedField | undefined, finding: FindingPlace): string | null {
    if (!watched) return null;
    const { text } = readField(watched.field);
    const { kind, start, end } = finding;
    const isThere = findWithin({ text, start, end: start + 1, find }).some(
      (each) => each.kind === kind && each.start === start && each.end === end,
    );
    return isThere ? text : null;
  }

  function redactOne(watched: WatchedField | undefined, finding: FindingPlace): boolean {
    const text = textWith(watched, finding);
    return watched !== undefined && text !== null && redactInField({ ...options, field: watched.field, finding, text });
  }

  function redactAllIn(watched: WatchedField): number {
    if (drawsLater(watched.field)) return redactInTurn(watched);
    // From the end, so that the places of the others stay right.
    const done = openFindings(watched.findings)
      .toReversed()
      .filter((finding) => redactOne(watched, finding)).length;
    scan(watched);
    return done;
  }

  /** The number is what was begun: one now, each other when the editor has drawn the one before. */
  function redactInTurn(watched: WatchedField): number {
    const findings = openFindings(watched.findings);
    const last = findings.at(-1);
    if (!last || !redactOne(watched, last)) return 0;
    setTimeout(() => {
      scan(watched);
      if (openFindings(watched.findings).length < findings.length) redactInTurn(watched);
    }, 60);
    return findings.length;
  }

  return {
    ...acts,
    guard(event: Event): void {
      if (waiting.size + found.size > 0 && !marks.isOnPill(event)) acts.guard(event);
    },
    setTexts: (texts: FieldTexts) => marks.setTexts(texts),
    findings: (): readonly FieldFindings[] => report(),
    mask(fieldId: string, finding: FindingPlace): string | null {
      const text = textWith(fieldWith(fieldId), finding);
      return text === null ? null : maskFor(finding, text);
    },
    redact(fieldId: string, finding: FindingPlace): boolean {
      const watched = fieldWith(fieldId);
      const isDone = redactOne(watched, finding);
      if (watched) scan(watched);
      return isDone;
    },
    redactAll: () => [...found].reduce((count, watched) => count + redactAllIn(watched), 0),
  };
}

/** Milliseconds of looking before the page gets its turn. */
const TASK = 12;
const GLANCE = 400;

function idle(): Promise<void> {
  return new Promise((done) => requestIdleCallback(() => done(), { timeout: 100 }));
}
