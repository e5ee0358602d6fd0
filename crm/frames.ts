import { isElement, isFrame } from './node-kinds.ts';

/** The page's document and those of the frames in it that it can read itself: some editors live in a frame, some records too. */
export interface PageDocuments {
  /**
   * Hears events in all of them before the page does, in those to come as well; with `mayPrevent` the browser waits for the
   * listener, which may stop what it would do.
   */
  readonly listen: (
    names: readonly string[],
    listener: (event: Event) => void,
    options: { readonly signal: AbortSignal; readonly onWindow?: true; readonly mayPrevent?: true },
  ) => void;
}

/**
 * Follows the frames from the outside: editors write the document of their frame anew, and a script inside it would then
 * hear nothing any more.
 */
export function watchDocuments(document: Document, signal: AbortSignal): PageDocuments {
  const heard = new Set<(place: Place) => void>();
  const places = new Map<Document, Place>();

  function refresh(): void {
    for (const [each, place] of places) {
      if (isAsItWas(place)) continue;
      place.ended.abort();
      places.delete(each);
    }
    for (const each of documentsIn(document)) {
      if (places.has(each)) continue;
      const place: Place = { document: each, root: each.documentElement, ended: new AbortController() };
      places.set(each, place);
      for (const hear of heard) hear(place);
    }
  }

  const listen: PageDocuments['listen'] = (names, listener, { signal: until, onWindow, mayPrevent }) => {
    const hear = ({ document: each, ended }: Place) => {
      const target = onWindow ? (each.defaultView ?? each) : each;
      const ends = AbortSignal.any([signal, until, ended.signal]);
      const options = { capture: true, passive: !mayPrevent, signal: ends };
      for (const name of names) target.addEventListener(name, listener, options);
    };
    heard.add(hear);
    until.addEventListener('abort', () => heard.delete(hear), { once: true });
    for (const place of places.values()) hear(place);
  };

  refresh();
  // A frame is there when it has loaded, when the mouse goes into it or when it gets the keyboard.
  listen(['load', 'pointerover'], ({ target }) => isFrame(target) && refresh(), { signal });
  listen(['readystatechange'], refresh, { signal });
  listen(['blur'], refresh, { signal, onWindow: true });
  signal.addEventListener('abort', () => {
    places.clear();
    heard.clear();
  });
  return { listen };
}

/** The frame that an element's document is shown in; null in the page itself. */
export function frameAround({ ownerDocument }: Element): Element | null {
  const frame = ownerDocument.defaultView?.frameElement;
  return isElement(frame) ? frame : null;
}

/** In the page still: not taken out, nor left behind by a frame that went elsewhere. Nothing else may be asked of it before. */
export function isOnPage(element: Element): boolean {
  try {
    return element.isConnected && isAlive(element.ownerDocument);
  } catch {
    return false; // Firefox lets nobody touch what a frame left behind.
  }
}

export type View = Window & typeof globalThis;

/** The window of a document; null for that of a frame that was taken away or went elsewhere. */
export function viewOf(document: Document): View | null {
  try {
    return document.defaultView;
  } catch {
    return null; // Firefox lets nobody touch what a frame left behind.
  }
}

/** How far the window of an element's document is from the corner of the page's, in pixels. */
export function offsetOf(element: Element): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (let frame = frameAround(element); frame; frame = frameAround(frame)) {
    const { left, top } = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    x += left + frame.clientLeft + Number.parseFloat(paddingLeft);
    y += top + frame.clientTop + Number.parseFloat(paddingTop);
  }
  return { x, y };
}

/** The page's own document. */
export function pageOf(element: Element): Document {
  const frame = frameAround(element);
  return frame ? pageOf(frame) : element.ownerDocument;
}

interface Place {
  readonly document: Document;
  /** Its first element, as soon as there is one. */
  root: Element | null;
  readonly ended: AbortController;
}

/** Whether we are still heard in it: what writes a document anew takes its listeners away, and its first element. */
function isAsItWas(place: Place): boolean {
  try {
    place.root ??= place.document.documentElement;
    return place.root ? isOnPage(place.root) : isAlive(place.document);
  } catch {
    return false; // Firefox lets nobody touch what a frame left behind.
  }
}

function isAlive({ defaultView }: Document): boolean {
  if (!defaultView) return false;
  const frame = defaultView.frameElement;
  return !isElement(frame) || isOnPage(frame);
}

function* documentsIn(document: Document): Generator<Document> {
  yield document;
  for (const frame of framesOf(document)) {
    // None of another origin can be read, and it is not ours to.
    const inner = frame.contentDocument;
    if (inner) yield* documentsIn(inner);
  }
}

function framesOf(document: Document): ReadonlySet<HTMLIFrameElement> {
  const frames = new Set<HTMLIFrameElement>();
  for (const name of ['iframe', 'frame']) {
    for (const frame of document.getElementsByTagName(name)) if (isFrame(frame)) frames.add(frame);
  }
  // One in a shadow root is not in that list: it is found when it has the focus.
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (isFrame(active)) frames.add(active);
  return frames;
}
