import { isTextControl, type EditableField } from './editable-field.ts';
import { isElement, isText } from './node-kinds.ts';

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
  const { text, pieces } = keptText(field) ?? keep(field, textOf(field));
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

/** The text on screen of an element that is no control: without what is written in the fields inside it. */
export function textAround(element: Element): string {
  return textOf(element).text;
}

interface WrittenText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * Characters: a longer text of an editor is not read again before it changes. A browser that keeps the page's objects from
 * ours (Firefox) takes a hundred milliseconds to show those of a megabyte.
 */
const LONG = 50_000;
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
  if (written.text.length < LONG) return written;
  const changes = new MutationObserver(() => forget(root));
  changes.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['contenteditable'],
  });
  kept.set(root, { written, changes });
  return written;
}

function forget(root: Element): void {
  kept.get(root)?.changes.disconnect();
  kept.delete(root);
}

interface Piece {
  readonly node: Text;
  readonly at: number;
}

const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|D[DLT]|DIV|FIGCAPTION|FIGURE|FOOTER|H[1-6R]|HEADER|LI|MAIN|OL|P|PRE|SECTION|TABLE|T[DHR]|UL)$/u;
const SKIPPED = /^(?:SCRIPT|STYLE|TEMPLATE|TEXTAREA|SELECT|BUTTON)$/u;

type Part = 'block' | 'line' | 'inline' | 'skipped';

/** What the elements of each name are: a long text has tens of thousands, of a few names. */
const parts = new Map<string, Part>();

function partOf(tagName: string): Part {
  const known = parts.get(tagName);
  if (known) return known;
  const part = SKIPPED.test(tagName)
    ? 'skipped'
    : BLOCKS.test(tagName)
      ? 'block'
      : tagName === 'BR'
        ? 'line'
        : 'inline';
  parts.set(tagName, part);
  return part;
}

function textOf(root: Element): WrittenText {
  const written: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let isLineStart = true;

  const add = (part: string) => {
    written.push(part);
    length += part.length;
    isLineStart = part.endsWith('\n');
  };
  const endLine = () => {
    if (!isLineStart) add('\n');
  };
  const visit = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) {
        const { data } = node;
        pieces.push({ node, at: length });
        if (data) add(data);
      } else if (isElement(node)) {
        const part = partOf(node.tagName);
        if (part === 'skipped' || isForeign(node)) continue;
        if (part === 'line') add('\n');
        if (part === 'block') endLine();
        visit(node);
        if (part === 'block') endLine();
      }
    }
  };
  visit(root);
  return { text: written.join(''), pieces };
}

// What an editor keeps for itself (a mention, an attachment) is not the operator's text, and can't be changed as text.
function isForeign(element: Element): boolean {
  return element.hasAttributes() && element.getAttribute('contenteditable') === 'false';
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
