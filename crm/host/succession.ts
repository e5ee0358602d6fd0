import { rootOf } from './elements.ts';

/** The closed root of an element, which browsers open to an extension and to nobody else. */
export type ClosedRootOf = (element: HTMLElement) => ShadowRoot | null;

const MARK = 'data-panel-host';
const SUCCESSION = 'succession';

/**
 * After an update of the extension two copies of it are in the page, each in a world of its own. What both reach is the
 * inside of the closed roots: what is said there neither bubbles nor leaves the root, and the page hears nothing.
 */
export function awaitSuccessor({
  body,
  onSuccessor,
  signal,
}: {
  readonly body: HTMLElement;
  readonly onSuccessor: () => void;
  readonly signal: AbortSignal;
}): void {
  body.toggleAttribute(MARK, true);
  body.addEventListener(
    SUCCESSION,
    (event) => {
      event.preventDefault();
      onSuccessor();
    },
    { signal },
  );
}

/** Bids the copies before this one to leave. Where none is alive to hear it, as in Firefox, its host is taken away. */
export function succeedEarlierHosts(document: Document, closedRootOf: ClosedRootOf): void {
  for (const element of rootOf(document)?.querySelectorAll<HTMLElement>('[popover="manual"]') ?? []) {
    const body = closedRootOf(element)?.querySelector(`[${MARK}]`);
    const isLeftAlone = body?.dispatchEvent(new Event(SUCCESSION, { cancelable: true }));
    if (isLeftAlone) element.remove();
  }
}
