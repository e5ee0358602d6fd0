import type { FieldFindings, FindingPlace } from '@/privacy/finding.ts';
import { holdOf, openFindings } from '@/privacy/policy/open-findings.ts';
import { maskFor } from '@/privacy/redact.ts';
import { createDecisions } from './decisions.ts';
import { fieldOf, holdsSecret, isTextControl, type EditableField } from './editable-field.ts';
import { originOf } from './event-origin.ts';
import { scanField, SHORT } from './field-scan.ts';
import { readAhead, readField } from './field-text.ts';
import { findingsBeside, type TextEdit } from './find-after-edit.ts';
import { findWithin, SLICE } from './find-in-slices.ts';
import { createFindingActs } from './finding-acts.ts';
import { createFindingReport } from './finding-report.ts';
import { isOnPage } from './frames.ts';
import { idle } from './idle.ts';
import { showMarks, type MarkedField } from './marks/marks.ts';
import type { FieldTexts, PageFieldsOptions } from './page-fields.ts';
import { redactInField } from './redaction.ts';
import { isAtHand } from './save-controls.ts';
import { markedAs, newWatched, type WatchedField } from './watched-field.ts';

/** Finds personal data in the fields that the operator writes in, and marks it there. */
export function watchFields(options: PageFieldsOptions) {
  const { documents, find, isOurs, signal } = options;
  const known = new WeakMap<EditableField, WatchedField>();
  const found = new Set<WatchedField>();
  const decisions = createDecisions(options);
  /** The field with findings that the operator was in last: it gets the pill. */
  let latest: WatchedField | undefined;
  /** The field that the operator is in. */
  let current: WatchedField | undefined;
  let glances = 0;
  const report = createFindingReport({ ...options, found: () => [...found] });

  const marks = showMarks({
    ...options,
    onRedact: (fieldId) => {
      const watched = fieldWith(fieldId);
      if (watched) void redactAllIn(watched);
    },
  });

  const acts = createFindingActs(options, decisions, {
    found: () => [...found],
    watchedOf: (field) => known.get(field),
    fieldWith,
    textWith,
    lookNow,
    scan: look,
    judgeAgain(watched) {
      judgeAgain(watched);
      report.now();
    },
    redactAllIn,
    latest: () => latest,
    onStopped,
    onRedacted: marks.sayRedacted,
  });

  documents.listen(['focusin', 'pointerdown', 'input'], onEvent, { signal });
  // An editor may draw by itself what it takes from these, and tell nobody.
  documents.listen(['beforeinput', 'paste', 'cut', 'drop', 'compositionend'], onEvent, { signal });
  // Who turns to the panel finds what stands in the page now: in a tab that is not shown, our timers wait for seconds.
  const onLeft = ({ target, currentTarget }: Event) => target === currentTarget && tellNow();
  documents.listen(['blur'], onLeft, { signal, onWindow: true });
  documents.listen(['visibilitychange'], tellNow, { signal });
  watch(fieldOf(options.first), 'focusin');
  const clock = setInterval(glance, GLANCE);
  signal.addEventListener('abort', () => {
    clearInterval(clock);
    for (const watched of [...found, current]) if (watched) forget(watched);
    found.clear();
  });

  function onEvent(event: Event): void {
    if (isOurs(event.target)) return;
    const field = fieldOf(originOf(event));
    if (field && (event.type === 'paste' || event.type === 'drop')) marks.prepare(field);
    watch(field, event.type);
  }

  function watch(field: EditableField | null, because: string): void {
    if (!field) return;
    const isNew = !known.has(field);
    const watched = known.get(field) ?? newlyWatched(field);
    known.set(field, watched);
    current = watched;
    if (found.has(watched) && latest !== watched) {
      latest = watched;
      draw();
    }
    if (because === 'input' && isReadLong(watched)) void lookAtRest(watched);
    else if (because === 'pointerdown' ? isNew : because === 'focusin' || because === 'input') look(watched);
    if (because !== 'pointerdown' && because !== 'focusin') lookSoon(watched);
  }

  function newlyWatched(field: EditableField): WatchedField {
    const watched: WatchedField = newWatched(options.newId(), { field, scan: scanField(find, () => keep(watched)) });
    return watched;
  }

  // The key is drawn first: marks move with their characters by themselves, and who saves meanwhile has it looked at then.
  async function lookAtRest(watched: WatchedField): Promise<void> {
    if (watched.isDue) return;
    watched.isDue = true;
    await idle(SOON);
    await readAhead(watched.field);
    watched.isDue = false;
    if (known.get(watched.field) === watched) look(watched);
  }

  // What an editor or a framework makes of an event stands on the page after it.
  function lookSoon(watched: WatchedField): void {
    if (watched.scan.text().length > 8 * SLICE) return; // a glance is soon enough
    clearTimeout(watched.timer);
    watched.timer = setTimeout(() => {
      if (readAhead(watched.field)) return void lookAtRest(watched);
      look(watched);
      if (found.has(watched)) marks.check();
    }, SOON);
  }

  function look(watched: WatchedField): void {
    if (signal.aborted || !isOnPage(watched.field) || holdsSecret(watched.field)) return;
    const change = watched.scan.look(readField(watched.field).text);
    if (change?.isOnlyMoved) move(watched, change.edit);
    else if (change) keep(watched);
  }

  // Who saves right after the last key does not wait until the page is at rest.
  function lookNow(): void {
    for (const watched of new Set(current ? [...found, current] : found)) {
      if (!isOnPage(watched.field) || holdsSecret(watched.field)) continue;
      if (watched.scan.lookNow(readField(watched.field).text)) keep(watched);
    }
  }

  function tellNow(): void {
    if (current) look(current);
    report.now();
  }

  function keep(watched: WatchedField): void {
    if (signal.aborted) return;
    watched.text = watched.scan.text();
    watched.all = watched.scan.findings();
    if (watched.all.length > 0 || found.has(watched)) judgeAgain(watched);
  }

  /** Most keys do no more than this: what was judged stands elsewhere. */
  function move(watched: WatchedField, edit: TextEdit): void {
    watched.text = watched.scan.text();
    watched.all = watched.scan.findings();
    if (!found.has(watched)) return;
    watched.findings = findingsBeside(watched.findings, edit);
    marks.move(marked());
    report.atRest();
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
    const fields = marked();
    marks.show(fields, fields.find(({ id }) => id === latest?.id) ?? fields.at(-1));
  }

  function marked(): readonly MarkedField[] {
    return [...found].map(markedAs).filter(({ findings }) => findings.length > 0);
  }

  function onStopped(stopped: readonly WatchedField[]): void {
    for (const watched of stopped) watched.isStopped = true;
    latest = stopped[0];
    // As the browser does with a field that was not filled in.
    latest?.field.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    draw();
    report.now();
    options.onSaveStopped();
  }

  function publish(): void {
    if (!latest || !found.has(latest)) latest = [...found].at(-1);
    draw();
    report.soon();
  }

  // A form that is saved empties its fields without an event, a view that closes takes them away, a CRM fills one in by itself.
  function glance(): void {
    glances += 1;
    const all = new Set(current ? [...found, current] : found);
    const gone = [...all].filter(({ field }) => !isOnPage(field) || holdsSecret(field));
    for (const watched of gone) {
      forget(watched);
      all.delete(watched);
    }
    if (gone.length > 0) publish();
    for (const watched of all) {
      // To read a million characters takes a while.
      if (!watched.isDue && (watched.scan.text().length <= SLICE || glances % 8 === 0)) look(watched);
    }
    marks.check();
  }

  function forget(watched: WatchedField): void {
    clearTimeout(watched.timer);
    watched.scan.stop();
    known.delete(watched.field);
    watched.findings = [];
    watched.all = [];
    watched.text = '';
    if (current === watched) current = undefined;
    found.delete(watched);
  }

  function fieldWith(fieldId: string): WatchedField | undefined {
    return [...found].find(({ id, field }) => id === fieldId && isOnPage(field));
  }

  /** The text of the field when `finding` is still in it, at its place. */
  function textWith(watched: WatchedField | undefined, finding: FindingPlace): string | null {
    if (!watched) return null;
    const { text } = readField(watched.field);
    const { kind, start, end } = finding;
    const { scan, all } = watched;
    // As it was looked at, or changed since, with the same thing at the same place.
    const there = text === scan.text() ? all : findWithin({ text, start, end: start + 1, find });
    return there.some((each) => each.kind === kind && each.start === start && each.end === end) ? text : null;
  }

  /** How many were redacted. */
  async function redactIn(watched: WatchedField, findings: readonly FindingPlace[]): Promise<number> {
    const text = (finding: FindingPlace) => textWith(watched, finding);
    const done = await redactInField({ ...options, field: watched.field, findings, text });
    look(watched);
    report.now(); // the next one that is pointed at may stand elsewhere now
    return done;
  }

  function redactAllIn(watched: WatchedField): Promise<number> {
    return redactIn(watched, openFindings(watched.findings));
  }

  return {
    ...acts,
    guard(event: Event): void {
      if ((current || found.size > 0) && !marks.isOnPill(event)) acts.guard(event);
    },
    setTexts: (texts: FieldTexts) => marks.setTexts(texts),
    findings: (): readonly FieldFindings[] => report.read(),
    mask(fieldId: string, finding: FindingPlace): string | null {
      const text = textWith(fieldWith(fieldId), finding);
      return text === null ? null : maskFor(finding, text);
    },
    async redact(fieldId: string, finding: FindingPlace): Promise<boolean> {
      const watched = fieldWith(fieldId);
      return watched !== undefined && (await redactIn(watched, [finding])) === 1;
    },
    async redactAll(): Promise<number> {
      // Not in another record, which may still be in the page and not be seen.
      const fields = [...found].filter(({ field }) => isAtHand(field));
      let done = 0;
      // One field after the other: only one can have the focus.
      for (const watched of fields) done += await redactAllIn(watched);
      return done;
    },
  };
}

/** An editor's text lies in many nodes, and reading a long one takes a part of what a key may take. */
function isReadLong({ field, scan }: WatchedField): boolean {
  return !isTextControl(field) && scan.text().length > SHORT;
}

/** Milliseconds until an editor has drawn what was done to it. */
const SOON = 60;
const GLANCE = 400;
