import { isTextControl, type EditableField } from './editable-field.ts';
import { isOnPage } from './frames.ts';
import { atRest } from './idle.ts';
import { readWritten, writtenIn, type Piece, type WrittenText } from './written-text.ts';

/** What is written in a field, and where its characters are on the page. Offsets are UTF-16 code units of `text`. */
export interface FieldText {
  readonly text: string;
  /** Null for a control, whose characters are no nodes of the page, and where the text was made by us (a line's end). */
  placeOf(start: number, end: number): TextPlace | null;
  rangeOf(start: number, end: number): Range | null;
  /** Where a place in one of its texts is; null for a control, and for a text that is not the operator's. */
  offsetOf(node: Text, at: number): number | null;
}

/** From one place in the page's own text to another. */
export interface TextPlace {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

export function readField(field: EditableField): FieldText {
  if (isTextControl(field))
    return { text: field.value, placeOf: () => null, rangeOf: () => null, offsetOf: () => null };
  const { text, pieces } = keptText(field) ?? keep(field, writtenIn(field));
  const placeOf: FieldText['placeOf'] = (start, end) => {
    const first = pieceAt(pieces, start);
    const last = pieceAt(pieces, end - 1);
    if (!first || !last) return null;
    return {
      startContainer: first.node,
      startOffset: start - first.at,
      endContainer: last.node,
      endOffset: end - last.at,
    };
  };
  return {
    text,
    placeOf,
    rangeOf(start, end) {
      const place = placeOf(start, end);
      return place && rangeAt(place);
    },
    offsetOf(node, at) {
      const piece = pieces.find((each) => each.node === node);
      return piece ? piece.at + at : null;
    },
  };
}

export function rangeAt({ startContainer, startOffset, endContainer, endOffset }: TextPlace): Range {
  const range = startContainer.ownerDocument.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/**
 * Reads a long text of an editor while the page rests, so that `readField` has it at once; null when there is nothing to wait
 * for. A text that changes meanwhile is left: whoever needs it reads it in one go.
 */
export function readAhead(field: EditableField): Promise<void> | null {
  // Of a frame that is gone, Firefox lets nobody touch anything.
  if (!isOnPage(field) || isTextControl(field)) return null;
  if (keptText(field) || (field.textContent?.length ?? 0) < LONG) return null;
  const reading =
    readings.get(field) ??
    readInSteps(field)
      .catch(() => undefined) // it went meanwhile, with its frame
      .finally(() => readings.delete(field));
  readings.set(field, reading);
  return reading;
}

const readings = new WeakMap<Element, Promise<void>>();

async function readInSteps(root: Element): Promise<void> {
  let hasChanged = false;
  const changes = changesOf(root, () => {
    hasChanged = true;
    forget(root);
  });
  const written = await atRest(unchanged(), LONGEST_PAUSE);
  if (!written || hasChanged) return changes.disconnect();
  forget(root); // it may have been read at once meanwhile
  kept.set(root, { written, changes });

  function* unchanged(): Generator<void, WrittenText | null> {
    const steps = readWritten(root);
    for (;;) {
      if (hasChanged || changes.takeRecords().length > 0) return null;
      const { done, value } = steps.next();
      if (done) return value;
      yield;
    }
  }
}

/** The text on screen of an element that is no control: without what is written in the fields inside it. */
export function textAround(element: Element): string {
  return writtenIn(element).text;
}

/**
 * Characters: a longer text of an editor is not read again before it changes. A browser that keeps the page's objects from
 * ours (Firefox) takes a hundred milliseconds to show those of a megabyte.
 */
const LONG = 50_000;
/** Milliseconds: a page that never rests keeps a reading from going on for no longer. */
const LONGEST_PAUSE = 50;
const kept = new WeakMap<Element, { readonly written: WrittenText; readonly changes: MutationObserver }>();

function keptText(root: Element): WrittenText | null {
  const known = kept.get(root);
  if (!known) return null;
  // What changed in this very task is told here first.
  if (known.changes.takeRecords().length === 0) return known.written;
  forget(root);
  return null;
}

function keep(root: Element, written: WrittenText): WrittenText {
  if (written.text.length >= LONG) kept.set(root, { written, changes: changesOf(root, () => forget(root)) });
  return written;
}

function changesOf(root: Element, onChange: () => void): MutationObserver {
  const changes = new MutationObserver(onChange);
  changes.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['contenteditable'],
  });
  return changes;
}

function forget(root: Element): void {
  kept.get(root)?.changes.disconnect();
  kept.delete(root);
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return undefined;
    if (offset < piece.at) high = middle - 1;
    else if (offset >= piece.at + piece.node.length) low = middle + 1;
    else return piece;
  }
  return undefined;
}
