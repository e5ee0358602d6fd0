import { isTextControl, type EditableField } from '../editable-field.ts';
import { rangeAt, readField } from '../field-text.ts';
import { viewOf } from '../frames.ts';
import { createMarkSheets } from './mark-sheets.ts';
import type { MarkStyle } from './mark-style.ts';
import type { MarkedField } from './marks.ts';
import { isInPart, LONG, partNearView, type MarkedPart } from './near-view.ts';

/** Marks that the browser paints under the page's own characters: nothing of the page's changes. */
export interface Highlights {
  /** Marks anew only what is not marked where it stands already. Returns the fields that the browser can't mark so. */
  readonly show: (fields: readonly MarkedField[]) => readonly MarkedField[];
  /** The same for fields that were shown: makes again what the page broke, and reads no text where it broke nothing. */
  readonly mend: (fields: readonly MarkedField[]) => readonly MarkedField[];
  /** To be called before a field may get a long text: with its first mark the browser looks at the style of all of it. */
  readonly prepare: (field: EditableField) => void;
  /** Whether what is marked depends on what is seen: then it is shown again after scrolling. */
  readonly isInPart: () => boolean;
}

export function createHighlights({
  name,
  style,
  signal,
}: {
  /** An identifier of CSS. */
  readonly name: string;
  readonly style: MarkStyle;
  readonly signal: AbortSignal;
}): Highlights {
  if (!('highlights' in CSS))
    return { show: (fields) => fields, mend: (fields) => fields, prepare: () => {}, isInPart: () => false };
  // Each frame has its own: they, and their sheets, belong to one document.
  const highlights = new Map<Document, Highlight>();
  const marks = new Map<EditableField, FieldMarks>();
  const sheets = createMarkSheets({ name, style });

  signal.addEventListener('abort', () => {
    for (const document of highlights.keys()) registryOf(document)?.delete(name);
    highlights.clear();
    marks.clear();
    sheets.remove();
  });

  const unmark = (field: EditableField, { highlight, ranges }: FieldMarks) => {
    marks.delete(field);
    // In the document of a frame that is gone nothing is marked any more.
    if ([...highlights.values()].includes(highlight)) for (const range of ranges) highlight.delete(range);
  };
  const mark = (marked: MarkedField, isMending: boolean): boolean => {
    const { field, findings } = marked;
    const { ownerDocument: document } = field;
    const view = viewOf(document);
    if (!view) return false;
    const highlight = highlights.get(document) ?? new view.Highlight();
    const before = marks.get(field);
    if (before && before.highlight !== highlight) unmark(field, before);
    const known = marks.get(field);
    if (isMending && known?.count === findings.length && isWhole(known)) {
      sheets.put(field, view);
      return true;
    }
    const earlier = known?.ranges ?? [];
    const made = rangesOf(marked, earlier, isMending && known?.count === findings.length ? known.part : null);
    if (!made) return false;
    const { ranges } = made;
    sheets.put(field, view);
    const [old, next] = [new Set(earlier), new Set(ranges)];
    for (const range of earlier) if (!next.has(range)) highlight.delete(range);
    for (const range of ranges) if (!old.has(range)) highlight.add(range);
    highlights.set(document, highlight);
    const written = isTextControl(field) ? null : ranges.map(textIn);
    marks.set(field, { highlight, ...made, written, count: findings.length });
    return true;
  };
  const markAll = (fields: readonly MarkedField[], isMending: boolean): readonly MarkedField[] => {
    for (const document of highlights.keys()) if (!viewOf(document)) highlights.delete(document);
    const unmarked = fields.filter((each) => !mark(each, isMending));
    const done = new Set(fields.map(({ field }) => field));
    for (const { field } of unmarked) done.delete(field);
    for (const [field, earlier] of marks) if (!done.has(field)) unmark(field, earlier);
    for (const [document, highlight] of highlights) {
      const registry = registryOf(document);
      if (highlight.size === 0) registry?.delete(name);
      else if (registry?.get(name) !== highlight) registry?.set(name, highlight);
    }
    return unmarked;
  };

  return {
    show: (fields) => markAll(fields, false),
    mend: (fields) => markAll(fields, true),
    prepare(field) {
      const view = viewOf(field.ownerDocument);
      if (view && !(isTextControl(field) && !field.createValueRange)) sheets.put(field, view);
    },
    isInPart: () => [...marks.values()].some(({ part }) => part !== null),
  };
}

/** What is marked of a field, in the order of its text. */
interface FieldMarks {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
  /** What stood there when they were made; null in a control, where to see that they stand right takes no reading. */
  readonly written: readonly string[] | null;
  /** Of how many findings. */
  readonly count: number;
  /** Which of them are marked; null for all. */
  readonly part: MarkedPart | null;
}

/** Each around what it was made for: the browser moved them with their characters. */
function isWhole({ ranges, written }: FieldMarks): boolean {
  return written !== null && ranges.every((range, place) => textIn(range) === written[place]);
}

/** Of a range in the page's own text. */
function textIn(range: AbstractRange): string {
  return (range as Range).toString();
}

function registryOf(document: Document): HighlightRegistry | undefined {
  return viewOf(document)?.CSS.highlights;
}

/** The ranges of the field's findings: those that follow the characters rightly since they were made, and new ones. */
function rangesOf(
  { field, findings }: MarkedField,
  earlier: readonly AbstractRange[],
  known: MarkedPart | null,
): Pick<FieldMarks, 'ranges' | 'part'> | null {
  const placeOf = placesIn(field);
  if (!placeOf) return null;
  try {
    const boxAt = (at: number) => boxOf(findings[at] && placeOf(findings[at]));
    const part = isInPart(findings) ? (known ?? partNearView(field, findings.length, boxAt)) : null;
    const places = findings.slice(part?.from, part?.to).flatMap((finding) => placeOf(finding) ?? []);
    // An edit is in one place: what stands before it and behind it is marked as it was.
    const shortest = Math.min(places.length, earlier.length);
    let first = 0;
    while (first < shortest && isAt(earlier[first], places[first])) first += 1;
    let last = 0;
    while (last < shortest - first && isAt(earlier.at(-1 - last), places.at(-1 - last))) last += 1;
    const changed = places.slice(first, places.length - last).map(({ make }) => make());
    return { ranges: [...earlier.slice(0, first), ...changed, ...earlier.slice(earlier.length - last)], part };
  } catch {
    return null; // The types without a caret for scripts, such as email.
  }
}

interface RangePlace {
  /** Undefined in a control, whose characters are no nodes of the page. */
  readonly startContainer?: Node;
  readonly startOffset: number;
  readonly endContainer?: Node;
  readonly endOffset: number;
  readonly make: () => Range | OpaqueRange;
}

type FindPlace = (finding: { readonly start: number; readonly end: number }) => RangePlace | null;

/** Null where the browser can't mark a control's characters. */
function placesIn(field: EditableField): FindPlace | null {
  if (!isTextControl(field)) {
    const text = readField(field);
    return ({ start, end }) => {
      const place = text.placeOf(start, end);
      // The browser paints all of such a text anew for a mark in it, and for whatever else changes in the page.
      if (!place || place.startContainer.length > LONG) return null;
      return { ...place, make: () => rangeAt(place) };
    };
  }
  const make = field.createValueRange?.bind(field);
  return make ? ({ start, end }) => ({ startOffset: start, endOffset: end, make: () => make(start, end) }) : null;
}

/** Where something is drawn; what has no place, or is not drawn, is nowhere near. */
function boxOf(place: RangePlace | null | undefined): Pick<DOMRect, 'top' | 'bottom'> {
  return place?.make().getBoundingClientRect() ?? { top: 0, bottom: 0 };
}

function isAt(range: AbstractRange | undefined, place: RangePlace | undefined): boolean {
  return (
    range !== undefined &&
    place !== undefined &&
    range.startOffset === place.startOffset &&
    range.endOffset === place.endOffset &&
    (place.startContainer === undefined || range.startContainer === place.startContainer) &&
    (place.endContainer === undefined || range.endContainer === place.endContainer)
  );
}
