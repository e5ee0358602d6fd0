import { isTextControl, treeOf, type EditableField } from '../editable-field.ts';
import { rangeAt, readField } from '../field-text.ts';
import type { MarkedField } from './marks.ts';

/** Marks that the browser paints under the page's own characters: nothing of the page's changes. */
export interface Highlights {
  /** Marks anew only what is not marked where it stands already. Returns the fields that the browser can't mark so. */
  readonly show: (fields: readonly MarkedField[]) => readonly MarkedField[];
}

export function createHighlights({
  name,
  style,
  signal,
}: {
  /** An identifier of CSS. */
  readonly name: string;
  /** Declarations that `::highlight()` accepts. */
  readonly style: string;
  readonly signal: AbortSignal;
}): Highlights {
  if (!('highlights' in CSS)) return { show: (fields) => fields };
  // Each frame has its own: they, and their sheets, belong to one document.
  const highlights = new Map<Document, Highlight>();
  const marks = new Map<EditableField, FieldMarks>();
  const sheets = new Map<DocumentOrShadowRoot, { readonly sheet: CSSStyleSheet; readonly document: Document }>();

  // A page may replace the list of its own sheets at any time.
  const styleIn = (root: DocumentOrShadowRoot, { document, view }: Place) => {
    const sheet = sheets.get(root)?.sheet ?? new view.CSSStyleSheet();
    if (!sheets.has(root)) sheet.replaceSync(`::highlight(${name}) { ${style} }`);
    sheets.set(root, { sheet, document });
    if (![...root.adoptedStyleSheets].includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
  signal.addEventListener('abort', () => {
    for (const document of highlights.keys()) registryOf(document)?.delete(name);
    highlights.clear();
    marks.clear();
    for (const [root, { sheet, document }] of sheets) {
      const at = !viewOf(document) ? -1 : [...root.adoptedStyleSheets].indexOf(sheet);
      if (at !== -1) root.adoptedStyleSheets.splice(at, 1);
    }
    sheets.clear();
  });

  const unmark = (field: EditableField, { highlight, ranges }: FieldMarks) => {
    marks.delete(field);
    // In the document of a frame that is gone nothing is marked any more.
    if ([...highlights.values()].includes(highlight)) for (const range of ranges) highlight.delete(range);
  };
  const mark = (marked: MarkedField): boolean => {
    const { field } = marked;
    const { ownerDocument: document } = field;
    const view = viewOf(document);
    if (!view) return false;
    const highlight = highlights.get(document) ?? new view.Highlight();
    const before = marks.get(field);
    if (before && before.highlight !== highlight) unmark(field, before);
    const earlier = marks.get(field)?.ranges ?? [];
    const ranges = rangesOf(marked, earlier);
    if (!ranges) return false;
    const tree = treeOf(field);
    if (tree) styleIn(tree, { document, view });
    const [old, next] = [new Set(earlier), new Set(ranges)];
    for (const range of earlier) if (!next.has(range)) highlight.delete(range);
    for (const range of ranges) if (!old.has(range)) highlight.add(range);
    highlights.set(document, highlight);
    marks.set(field, { highlight, ranges });
    return true;
  };

  return {
    show(fields) {
      for (const document of highlights.keys()) if (!viewOf(document)) highlights.delete(document);
      const unmarked = fields.filter((each) => !mark(each));
      const done = new Set(fields.map(({ field }) => field));
      for (const { field } of unmarked) done.delete(field);
      for (const [field, earlier] of marks) if (!done.has(field)) unmark(field, earlier);
      for (const [document, highlight] of highlights) {
        const registry = registryOf(document);
        if (highlight.size === 0) {
          registry?.delete(name);
          highlights.delete(document);
        } else if (registry?.get(name) !== highlight) registry?.set(name, highlight);
      }
      return unmarked;
    },
  };
}

/** What is marked of a field, in the order of its text. */
interface FieldMarks {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}

interface Place {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
}

/** Null for the document of a frame that was taken away or went elsewhere. */
function viewOf(document: Document): Place['view'] | null {
  try {
    return document.defaultView;
  } catch {
    return null; // Firefox lets nobody touch what a frame left behind.
  }
}

function registryOf(document: Document): HighlightRegistry | undefined {
  return viewOf(document)?.CSS.highlights;
}

// More would be no help, and the browser takes long to paint a thousand.
const MOST = 200;

/** The ranges of the field's findings: those that follow the characters rightly since they were made, and new ones. */
function rangesOf(marked: MarkedField, earlier: readonly AbstractRange[]): readonly AbstractRange[] | null {
  const places = placesOf(marked);
  if (!places) return null;
  // An edit is in one place: what stands before it and behind it is marked as it was.
  const shortest = Math.min(places.length, earlier.length);
  let first = 0;
  while (first < shortest && isAt(earlier[first], places[first])) first += 1;
  let last = 0;
  while (last < shortest - first && isAt(earlier.at(-1 - last), places.at(-1 - last))) last += 1;
  try {
    const changed = places.slice(first, places.length - last).map(({ make }) => make());
    return [...earlier.slice(0, first), ...changed, ...earlier.slice(earlier.length - last)];
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
  readonly make: () => AbstractRange;
}

/** Null where the browser can't mark a control's characters. */
function placesOf({ field, findings }: MarkedField): readonly RangePlace[] | null {
  const places = findings.slice(0, MOST);
  if (!isTextControl(field)) {
    const text = readField(field);
    return places.flatMap(({ start, end }) => {
      const place = text.placeOf(start, end);
      return place ? [{ ...place, make: () => rangeAt(place) }] : [];
    });
  }
  const make = field.createValueRange?.bind(field);
  if (!make) return null;
  return places.map(({ start, end }) => ({ startOffset: start, endOffset: end, make: () => make(start, end) }));
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
