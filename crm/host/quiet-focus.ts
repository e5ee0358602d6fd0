import { rootOf } from './elements.ts';

export interface QuietFocusOptions {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly signal: AbortSignal;
}

/**
 * Keeps from the page that the focus came to the host: its dialogs would pull it back. That a field lost the focus is
 * kept from it only while a modal is open, because pages save a field when it is left.
 */
export function quietFocus({ document, host, signal }: QuietFocusOptions): void {
  for (const type of ['focus', 'focusin'] as const) {
    window.addEventListener(type, onGain, { capture: true, signal });
  }
  for (const type of ['blur', 'focusout'] as const) {
    window.addEventListener(type, onLoss, { capture: true, signal });
  }

  function onGain(event: FocusEvent): void {
    if (event.target === host) event.stopImmediatePropagation();
  }

  function onLoss(event: FocusEvent): void {
    const isOurs = event.target === host || (event.relatedTarget === host && hasModal(document));
    if (isOurs) event.stopImmediatePropagation();
  }
}

function hasModal(document: Document): boolean {
  return rootOf(document)?.querySelector('dialog:modal, [aria-modal="true"]') != null;
}
