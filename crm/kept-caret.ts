import { isText } from './node-kinds.ts';

/** A selection, and where it ended when it was kept. */
export interface KeptCaret {
  readonly range: Range;
  readonly node: Node;
  readonly offset: number;
}

export function keepCaret(range: Range): KeptCaret {
  return { range, node: range.endContainer, offset: range.endOffset };
}

/**
 * The selection as the page's changes left it. When an editor takes a text out and puts it into a paragraph of its own
 * (CKEditor 4 does, at a click), a range stays behind, where the text was: then the caret, in that text.
 */
export function keptRange({ range, node, offset }: KeptCaret, field: Element): Range {
  if (range.endContainer === node || !field.contains(node)) return range;
  const caret = range.cloneRange();
  caret.setStart(node, Math.min(offset, isText(node) ? node.length : node.childNodes.length));
  caret.collapse(true);
  return caret;
}
