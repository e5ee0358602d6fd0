import { fieldOf, isTextControl, treeOf, type EditableField } from './editable-field.ts';
import { originOf } from './event-origin.ts';
import { keepCaret, keptRange, type KeptCaret } from './kept-caret.ts';
import { isOnPage, pageOf, type PageDocuments } from './frames.ts';
import { isHtmlElement, isText } from './node-kinds.ts';
import { isInSight } from './visibility.ts';

export interface LastField {
  /** The field the operator was in last, as it was then; null when there was none. */
  readonly current: () => EditableField | null;
  /** Brings focus and caret back and says whether the field has them: false when it is gone, hidden or no longer a field. */
  readonly giveFocus: () => boolean;
}

/** Remembers the field that the operator chose last, and the caret in it. */
export function watchLastField({
  documents,
  first,
  isOurs,
  signal,
}: {
  readonly documents: PageDocuments;
  readonly first: EventTarget | null;
  readonly isOurs: (target: EventTarget | null) => boolean;
  readonly signal: AbortSignal;
}): LastField {
  let last: EditableField | null = null;
  let caret: KeptCaret | null = null;
  let type: string | undefined;
  let isAway = false;

  const remember = (event: Event) => {
    if (!isOurs(event.target)) choose(fieldOf(originOf(event)));
  };
  const choose = (field: EditableField | null) => {
    if (!field) return;
    if (field !== last) caret = null;
    last = field;
    type = typeOf(field);
    lookAtCaret();
  };
  const lookAtCaret = () => {
    if (!last || !isOnPage(last) || isTextControl(last)) return;
    const range = selectionIn(last);
    if (range) caret = keepCaret(range);
  };
  // While the operator is in our panel, a page could give the focus to another field, to have the text in it. Only what the
  // operator does in the page itself counts until then.
  const leave = ({ target, currentTarget }: Event) => {
    if (target === currentTarget) isAway = true;
  };
  documents.listen(['blur'], leave, { signal, onWindow: true });
  const comeBack = (event: Event) => {
    if (!event.isTrusted || isOurs(event.target)) return;
    isAway = false;
    remember(event);
  };
  documents.listen(['pointerdown', 'keydown', 'input'], comeBack, { signal });
  const follow = (event: Event) => {
    if (!isAway) remember(event);
  };
  documents.listen(['focusin'], follow, { signal });
  documents.listen(['selectionchange'], lookAtCaret, { signal });
  choose(fieldOf(first));

  return {
    current: () => last,
    giveFocus() {
      // Looked at right before: a page may swap, hide or change the field meanwhile.
      if (!last || !isOnPage(last) || fieldOf(last) !== last || typeOf(last) !== type) return false;
      const kept = caret;
      last.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (!isInSight(last)) return false;
      if (!takeFocus(last)) return false;
      if (!isTextControl(last)) putCaret(last, kept && keptRange(kept, last));
      return true;
    },
  };
}

/** The selected range inside an editing host, a copy; null when the selection is elsewhere. */
export function selectionIn(field: EditableField): Range | null {
  const selection = selectionOf(field);
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0);
  return field.contains(range.commonAncestorContainer) ? range.cloneRange() : null;
}

export function select(field: EditableField, range: Range): void {
  const selection = selectionOf(field);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** The caret right behind what is selected, in the last paragraph: behind that, an editor would begin a new one. */
export function caretBehind(selection: Range): Range {
  const caret = selection.cloneRange();
  caret.collapse(false);
  for (;;) {
    const { endContainer: around, endOffset: at } = caret;
    const before = around.childNodes[at - 1];
    // What stands between two paragraphs in the source is no place to write.
    if (isText(before) && !before.data.trim() && isBlock(before.previousSibling)) caret.setStart(around, at - 1);
    else if (isText(before)) caret.setStart(before, before.length);
    else if (!isHtmlElement(before) || !before.isContentEditable) return caret;
    // An empty last line is drawn by one.
    else if (before.localName === 'br') caret.setStartBefore(before);
    else if (before.hasChildNodes()) caret.setStart(before, before.childNodes.length);
    else return caret;
    caret.collapse(true);
    if (isText(caret.endContainer) || (isHtmlElement(before) && before.localName === 'br')) return caret;
  }
}

function isBlock(node: Node | null): boolean {
  return isHtmlElement(node) && !getComputedStyle(node).display.startsWith('inline');
}

/** Whether what is typed now goes to a field. */
export function hasFocus(field: EditableField): boolean {
  return (
    treeOf(field)?.activeElement === field && (pageOf(field) === field.ownerDocument || field.ownerDocument.hasFocus())
  );
}

/** Gives a field the focus where it stands; false when the page does not let it. */
export function takeFocus(field: EditableField): boolean {
  const { ownerDocument: document } = field;
  // The window of a frame first: the browser does not look into another one by itself.
  if (pageOf(field) !== document) document.defaultView?.focus();
  field.focus({ preventScroll: true });
  return treeOf(field)?.activeElement === field;
}

// Chromium keeps a selection of its own for each shadow root; Firefox shows everything in the document's.
function selectionOf(field: EditableField): Selection | null {
  const root: Node & { getSelection?: () => Selection | null } = field.getRootNode();
  return root.getSelection?.() ?? field.ownerDocument.getSelection();
}

function putCaret(field: EditableField, kept: Range | null): void {
  if (kept && field.contains(kept.commonAncestorContainer)) {
    select(field, kept);
    return;
  }
  const all = field.ownerDocument.createRange();
  all.selectNodeContents(field);
  select(field, caretBehind(all));
}

function typeOf(field: EditableField): string {
  return isTextControl(field) ? field.type : field.contentEditable;
}
