import type { Finding } from '@/privacy/finding.ts';
import { isTextControl, type EditableField } from '../editable-field.ts';
import type { FieldTexts, PageFieldsOptions } from '../page-fields.ts';
import { isOnPage } from '../frames.ts';
import { idle } from '../idle.ts';
import { isElement } from '../node-kinds.ts';
import { isOutOfSight } from '../save-controls.ts';
import { bottomOfText, boxOf, visibleBox } from './box.ts';
import { createHighlights, type Highlights } from './highlights.ts';
import { createLayer, surfaceOf, type Layer } from './layer.ts';
import { markStyle } from './mark-style.ts';
import layerCss from './marks.css?inline';
import { createMirror, type Mirror } from './mirror.ts';
import { isInPart } from './near-view.ts';
import { createPill, type Pill } from './pill.ts';

export interface MarkedField {
  readonly id: string;
  readonly field: EditableField;
  readonly findings: readonly Finding[];
  /** Keeps the form from being saved: at every save, once, or not at all. */
  readonly hold: 'block' | 'ask' | null;
  /** A save was stopped because of it. */
  readonly isStopped: boolean;
}

type MarksOptions = Pick<
  PageFieldsOptions,
  'document' | 'documents' | 'texts' | 'css' | 'newId' | 'onShowPrivacy' | 'signal'
> & {
  readonly onRedact: (fieldId: string) => void;
};

/** Marks findings where they are written, with a pill at one field, and leaves the page's own DOM as it is. */
export function showMarks(options: MarksOptions) {
  const { document, signal } = options;
  const mirrors = new Map<EditableField, Mirror>();
  const resizes = new ResizeObserver(placeSoon);
  const observed = new Set<EditableField>();
  let { texts } = options;
  let drawing: Drawing | undefined;
  let pilled: MarkedField | undefined;
  let shown: readonly MarkedField[] = [];
  let frame = 0;
  /** What the next frame is for: findings that came or went, those that only moved, or their place on the screen. */
  const due = { marks: false, mirrors: false, place: false };
  let isResting = false;
  let isChecking = false;
  let placeAgainAt = 0;
  let scrolled: ReturnType<typeof setTimeout> | undefined;

  signal.addEventListener('abort', () => {
    resizes.disconnect();
    observed.clear();
    cancelAnimationFrame(frame);
    clearTimeout(scrolled);
  });
  options.documents.listen(['scroll', 'resize', 'transitionend', 'toggle'], placeSoon, { signal, onWindow: true });
  options.documents.listen(['scroll', 'resize'], markInView, { signal, onWindow: true });
  const page = document.defaultView ?? document;
  // On the window, before the page hears of it: a click on the pill is no click on the page, and leaves the focus alone.
  for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    page.addEventListener(name, onPointer, { capture: true, signal });
  }

  // Most pages never need it.
  function draw(): Drawing {
    if (drawing) return drawing;
    const layer = createLayer({ document, css: [options.css, layerCss], signal });
    layer.showOver(null);
    const name = `m${options.newId().replaceAll(/[^\w-]/gu, '')}`;
    const highlights = createHighlights({ name, style: markStyle(layer), signal });
    drawing = { layer, highlights, pill: createPill(layer.root) };
    return drawing;
  }

  function placeSoon(): void {
    if (pilled) drawSoon('place');
  }

  // With the browser's own next drawing: the page's layout is made once for both, however many keys were pressed until then.
  function drawSoon(...what: (keyof typeof due)[]): void {
    for (const each of what) due[each] = true;
    if (frame !== 0 || isResting) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (signal.aborted) return;
      if (due.marks && shown.some(({ findings }) => isInPart(findings))) void drawAtRest();
      else drawDue();
    });
  }

  function drawDue(): void {
    const { marks, mirrors: copies, place: places } = due;
    Object.assign(due, { marks: false, mirrors: false, place: false });
    if (marks) mark('show');
    else if (copies) for (const { field, findings } of shown) mirrors.get(field)?.write(findings);
    if (places) place();
  }

  // To read a long text, to draw its marks and to place the pill is much work at once: in between the page has its turn.
  async function drawAtRest(): Promise<void> {
    isResting = true;
    await idle(AT_MOST);
    if (!signal.aborted) {
      Object.assign(due, { marks: false, mirrors: false });
      mark('show');
      await new Promise((drawn) => requestAnimationFrame(drawn));
      await idle(AT_MOST);
    }
    isResting = false;
    if (signal.aborted) return;
    if (due.marks) drawSoon();
    else drawDue();
  }

  // Scrolled into sight: in a long text not everything is marked at once.
  function markInView(): void {
    if (!drawing?.highlights.isInPart()) return;
    clearTimeout(scrolled);
    scrolled = setTimeout(() => drawSoon('marks'), SCROLLED);
  }

  function mark(how: 'show' | 'mend'): void {
    const { layer, highlights } = draw();
    const fields = shown.filter(({ field }) => isOnPage(field));
    const unmarked = highlights[how](fields);
    for (const [field, mirror] of mirrors) {
      if (unmarked.some((each) => each.field === field)) continue;
      mirror.remove();
      mirrors.delete(field);
    }
    for (const { field, findings } of unmarked) {
      if (!isTextControl(field)) continue;
      const mirror = mirrors.get(field) ?? createMirror(layer.root, field);
      mirrors.set(field, mirror);
      mirror.write(findings);
    }
    const here = new Set(fields.map(({ field }) => field));
    for (const field of observed) if (!here.has(field)) resizes.unobserve(field);
    // Whoever is observed anew is told of a size that nobody changed.
    for (const field of here) if (!observed.has(field)) resizes.observe(field);
    observed.clear();
    for (const field of here) observed.add(field);
  }

  function place(): void {
    if (!drawing || signal.aborted) return;
    const { layer, pill } = drawing;
    if (pilled && !isOnPage(pilled.field)) pilled = undefined;
    for (const [field, mirror] of mirrors) mirror.place(visibleBox(field, layer.host));
    // Looked at before anything is written: after that the browser goes over all marks of a long text first.
    const visible = pilled ? visibleBox(pilled.field, layer.host) : null;
    const around = pilled && { field: boxOf(pilled.field), textBottom: textBottom(pilled.field) };
    const isToldAnyway = pilled?.isStopped === true && isOutOfSight(pilled.field);
    if (pilled) pill.write(texts, pilled);
    layer.showOver(pilled && (visible || isToldAnyway) ? surfaceOf(pilled.field) : null);
    if (isToldAnyway) return pill.placeInWindow();
    pill.place(visible, around);
  }

  function textBottom(field: EditableField): number {
    return mirrors.get(field)?.bottom() ?? bottomOfText(field) ?? 0;
  }

  function partUnder(event: Event): 'redact' | 'count' | null {
    if (!pilled || !drawing || !isOnPage(pilled.field)) return null;
    if (!event.isTrusted || !(event instanceof MouseEvent) || event.button !== 0) return null;
    const part = drawing.pill.partAt(event.clientX, event.clientY);
    if (!part) return null;
    // Beside a modal dialog all else is inert, the pill too: what is below it in the dialog gets the click.
    const surface = surfaceOf(pilled.field);
    const isBelow = isElement(event.target) && surface?.contains(event.target);
    return event.target === drawing.layer.host || isBelow ? part : null;
  }

  function onPointer(event: Event): void {
    const part = partUnder(event);
    if (!part || !pilled) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    if (part === 'redact') options.onRedact(pilled.id);
    else options.onShowPrivacy();
  }

  return {
    /** Puts right what the page did to our marks by itself, and the pill to where its field is, when the page rests. */
    check(): void {
      if (shown.length === 0 || isChecking) return;
      isChecking = true;
      void idle(AT_MOST).then(() => {
        isChecking = false;
        if (signal.aborted) return;
        mark('mend');
        const now = performance.now();
        if (now >= placeAgainAt) place();
        // To see what lies over a field takes long where its text is long.
        placeAgainAt = Math.max(placeAgainAt, now + Math.min((performance.now() - now) * SELDOM, LONGEST_WAIT));
      });
    },
    /** A text of any length may come into the field with the event that is on its way. */
    prepare(field: EditableField): void {
      draw().highlights.prepare(field);
    },
    /** Whether a press of the mouse is meant for the pill, whatever of the page lies under it. */
    isOnPill: (event: Event) => partUnder(event) !== null,
    /** For whoever has the screen read aloud. */
    sayRedacted: (count: number) => drawing?.pill.say(texts.redacted(count)),
    setTexts(next: FieldTexts) {
      texts = next;
      place();
    },
    /** All fields with findings, and the one among them that gets the pill. */
    show(fields: readonly MarkedField[], withPill: MarkedField | undefined) {
      if (signal.aborted || (fields.length === 0 && !drawing)) return;
      pilled = withPill;
      shown = fields;
      drawSoon('marks', 'place');
    },
    /** The same findings at other places: the browser's marks have moved by themselves, and the pill says what it said. */
    move(fields: readonly MarkedField[]) {
      shown = fields;
      pilled = fields.find(({ id }) => id === pilled?.id);
      if (mirrors.size > 0) drawSoon('mirrors');
    },
  };
}

/** Milliseconds until the marks are looked after in a page that never rests. */
const AT_MOST = 200;
/** Milliseconds without scrolling before what came into sight is marked. */
const SCROLLED = 100;
/** Of two hundred milliseconds one for the pill's place, when nothing calls for it; and once in so many at the least. */
const SELDOM = 200;
const LONGEST_WAIT = 1000;

interface Drawing {
  readonly layer: Layer;
  readonly highlights: Highlights;
  readonly pill: Pill;
}
