import { browser } from 'wxt/browser';

// Chromium has a function for it, Firefox a property of the element; the types know neither.
interface DomApi {
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

/** The root of an element, closed or not: browsers give it to an extension, never to the page. */
export function closedRootOf(element: HTMLElement): ShadowRoot | null {
  const { dom }: DomApi = browser as unknown as DomApi;
  if (dom) return dom.openOrClosedShadowRoot(element);
  return 'openOrClosedShadowRoot' in element && element.openOrClosedShadowRoot instanceof ShadowRoot
    ? element.openOrClosedShadowRoot
    : null;
}
