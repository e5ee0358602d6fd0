import { fieldOf, isTextControl, treeOf, type EditableField } from './editable-field.ts';
import { originOf } from './event-origin.ts';
import { isInSight } from './visibility.ts';

export interface LastField {
  /** The field the operator was in last, as it was then; null when there was none. */
  readonly current: () => EditableField | null;
  /** Brings focus and caret back and says whether the field has them: false when it is gone, hidden or no longer a field. */
  readonly giveFocus: () => boolean;
}

/** Remembers the field that the operator chose last, and the caret in it. */
export function watchLastField({
  document,
  first,
  isOurs,
  signal,
}: {
  readonly document: Document;
  readonly first: EventTarget | null;
  readonly isOurs: (target: EventTarget | null) => boolean;
  readonly signal: AbortSignal;
}): LastField {
  let last: EditableField | null = null;
  let caret: Range | null = null;
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
    keepCaret();
  };
  const keepCaret = () => {
    if (!last || isTextControl(last)) return;
    const range = selectionIn(last);
    if (range) caret = range;
  };
  const listen = (target: EventTarget, name: string, listener: (event: Event) => void) =>
    target.addEventListener(name, listener, { capture: true, passive: true, signal });

  // While the operator is in our panel, a page could give the focus to another field, to have the text in it. Only what the
  // operator does in the page itself counts until then.
  listen(document.defaultView ?? document, 'blur', (event) => {
    if (event.target === document.defaultView) isAway = true;
  });
  for (const name of ['pointerdown', 'keydown', 'input']) {
    listen(document, name, (event) => {
      if (!event.isTrusted || isOurs(event.target)) return;
      isAway = false;
      remember(event);
    });
  }
  listen(document, 'focusin', (event) => {
    if (!isAway) remember(event);
  });
  listen(document, 'selectionchange', keepCaret);
  choose(fieldOf(first));

  return {
    current: () => last,
    giveFocus() {
      // Looked at right before: a page may swap, hide or change the field meanwhile.
      if (!last?.isConnected || fieldOf(last) !== last || typeOf(last) !== type) return false;
      const kept = caret;
      last.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (!isInSight(last)) return false;
      last.focus({ preventScroll: true });
      if (activeElementNear(last) !== last) return false;
      if (!isTextControl(last)) putCaret(last, kept);
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

/** The element with the focus in the tree of `element`, which may be a shadow root's. */
export function activeElementNear(element: Element): Element | null {
  return treeOf(element)?.activeElement ?? null;
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
  const end = field.ownerDocument.createRange();
  end.selectNodeContents(field);
  end.collapse(false);
  select(field, end);
}

function typeOf(field: EditableField): string {
  return isTextControl(field) ? field.type : field.contentEditable;
}
