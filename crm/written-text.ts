import { isElement, isText } from './node-kinds.ts';

/** What is written in an element, and of which of its texts. */
export interface WrittenText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export interface Piece {
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

/** Nodes from one place where the reading may pause to the next. */
const STEP = 256;

/** Reads it in steps, between which it must not change. */
export function* readWritten(root: Element): Generator<void, WrittenText> {
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
  /** The elements that are being read: what comes behind each, and whether its end is that of a line. */
  const open: { readonly next: Node | null; readonly isBlock: boolean }[] = [];
  let node: Node | null = root.firstChild;
  for (let seen = 1; node || open.length > 0; seen += 1) {
    if (seen % STEP === 0) yield;
    if (!node) {
      const done = open.pop();
      if (done?.isBlock) endLine();
      node = done?.next ?? null;
      continue;
    }
    const next: Node | null = node.nextSibling;
    if (isText(node)) {
      const { data } = node;
      pieces.push({ node, at: length });
      if (data) add(data);
    } else if (isElement(node)) {
      const part = partOf(node.tagName);
      if (part !== 'skipped' && !isForeign(node)) {
        if (part === 'line') add('\n');
        if (part === 'block') endLine();
        open.push({ next, isBlock: part === 'block' });
        node = node.firstChild;
        continue;
      }
    }
    node = next;
  }
  return { text: written.join(''), pieces };
}

/** Reads all of it at once. */
export function writtenIn(root: Element): WrittenText {
  const steps = readWritten(root);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

// What an editor keeps for itself (a mention, an attachment) is not the operator's text, and can't be changed as text.
function isForeign(element: Element): boolean {
  return element.hasAttributes() && element.getAttribute('contenteditable') === 'false';
}
