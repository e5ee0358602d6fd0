export interface QuietKeysOptions {
  readonly host: HTMLElement;
  /** What has the focus inside the host. */
  readonly focused: () => Element | null;
  readonly signal: AbortSignal;
}

/**
 * Keeps from the page the release of a key that was pressed in the panel, which gave the focus back meanwhile: Esc leads from
 * the panel to the page, where its release would close a dialog. While the browser still moves the focus between the panel's
 * process and the page's, a key may also come to the page with our frame as its target: that is not for the page either.
 */
export function quietKeys({ host, focused, signal }: QuietKeysOptions): void {
  let isFromPanel = false;
  const listen = (type: 'focus' | 'blur' | 'keydown' | 'keypress' | 'keyup', listener: (event: Event) => void) =>
    window.addEventListener(type, listener, { capture: true, passive: true, signal });

  const lookWhere = () => {
    if (document.activeElement === host) isFromPanel = true;
  };
  // From a field of the page into the frame the host itself gets no focus: the page loses it, and a moment later it is there.
  listen('focus', lookWhere);
  listen('blur', () => setTimeout(lookWhere));
  const isForFrame = ({ target }: Event) => target === host && focused()?.localName === 'iframe';
  listen('keydown', (event) => {
    if (isForFrame(event)) event.stopImmediatePropagation();
    if (event.target !== host) isFromPanel = false;
  });
  listen('keypress', (event) => {
    if (isForFrame(event)) event.stopImmediatePropagation();
  });
  listen('keyup', (event) => {
    if (isForFrame(event) || (isFromPanel && event.target !== host)) event.stopImmediatePropagation();
  });
}
