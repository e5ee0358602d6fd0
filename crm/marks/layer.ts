import { withAncestors } from '../editable-field.ts';

/** Where we draw over the page: a host on `<html>` with a closed root, without size, so that it covers nothing itself. */
export interface Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host in the page and, above a modal dialog or the like, in the top layer; null lowers it again. */
  readonly showOver: (surface: Element | null) => void;
}

export function createLayer({
  document,
  css,
  signal,
}: {
  readonly document: Document;
  readonly css: readonly string[];
  readonly signal: AbortSignal;
}): Layer {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  for (const text of css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets.push(sheet);
  }
  let above: Element | null = null;

  signal.addEventListener('abort', () => host.remove());
  return {
    host,
    root,
    showOver(surface) {
      const isBack = host.parentNode !== document.documentElement;
      if (isBack) document.documentElement.append(host);
      if (surface === above && !isBack) return;
      above = surface;
      if (host.matches(':popover-open')) host.hidePopover();
      if (surface) {
        host.popover = 'manual';
        host.showPopover();
      } else host.removeAttribute('popover');
    },
  };
}

/** The dialog, popover or full-screen element of the top layer that an element is in. */
export function surfaceOf(element: Element): Element | null {
  return [...withAncestors(element)].find((each) => each.matches(':modal, :popover-open, :fullscreen')) ?? null;
}
