import { frameAround, isOnPage } from './frames.ts';
import type { PageDocuments } from './frames.ts';
import { takeFocus } from './last-field.ts';
import { isHtmlElement } from './node-kinds.ts';

export interface KeptFocusOptions {
  readonly document: Document;
  readonly documents: PageDocuments;
  /** Whether a frame of ours is coming into the page just now. */
  readonly isFrameComing: () => boolean;
  readonly signal: AbortSignal;
}

/** Milliseconds between the loss and the page's getting it: one task of the browser. And after a click, whose loss it is. */
const AT_ONCE = 50;
const AFTER_A_CLICK = 300;

/**
 * A frame of another process that comes into a page may tell Chromium that the page itself has the focus. Where an operator
 * clicks into a frame of the page while ours is on its way, the field there lost it after a letter or two, and all that was
 * typed on went nowhere (14 of 440 pages on a busy machine): it gets it back before the next letter.
 */
export function keepFocusInFrames({ document, documents, isFrameComing, signal }: KeptFocusOptions): void {
  const page = document.defaultView ?? document;
  let left: { readonly field: HTMLElement; readonly at: number } | null = null;
  let robbed: HTMLElement | null = null;
  let clickedAt = -Infinity;

  documents.listen(['focusout'], onLeft, { signal, onWindow: true });
  page.addEventListener('pointerdown', onClick, { capture: true, passive: true, signal });
  page.addEventListener('focus', onFocus, { capture: true, passive: true, signal });
  page.addEventListener('keydown', (event) => onKey(event as KeyboardEvent), { capture: true, signal });

  function onLeft({ target }: Event): void {
    left = isHtmlElement(target) && frameAround(target) ? { field: target, at: performance.now() } : null;
  }

  function onClick(): void {
    robbed = null;
    clickedAt = performance.now();
  }

  function onFocus({ target, isTrusted }: Event): void {
    if (!isTrusted || target !== page || !left || !isFrameComing()) return;
    const { field, at } = left;
    left = null;
    const now = performance.now();
    if (now - at > AT_ONCE || now - clickedAt < AFTER_A_CLICK) return;
    // The browser is in the middle of it: what is changed now does not last.
    robbed = field;
    setTimeout(giveBack);
  }

  /** Keys overtake a timer: the page would take the letter for a command. It is written where it was meant for. */
  function onKey(event: KeyboardEvent): void {
    const field = event.isTrusted ? giveBack() : null;
    // A command of the page's own, such as to save, is left to it.
    if (!field || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    event.stopImmediatePropagation();
    if (event.key.length !== 1) return;
    event.preventDefault();
    field.ownerDocument.execCommand('insertText', false, event.key);
  }

  function giveBack(): HTMLElement | null {
    const field = robbed;
    robbed = null;
    // Whoever took it meanwhile wanted it.
    if (!field || !isOnPage(field) || document.activeElement !== document.body) return null;
    return takeFocus(field) ? field : null;
  }
}
