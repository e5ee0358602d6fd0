export interface QuietKeysOptions {
  readonly host: HTMLElement;
  readonly signal: AbortSignal;
}

/**
 * Keeps from the page the release of a key that was pressed in the panel, which gave the focus back meanwhile: Esc leads from
 * the panel to the page, where its release would close a dialog.
 */
export function quietKeys({ host, signal }: QuietKeysOptions): void {
  let isFromPanel = false;
  const listen = (type: 'focus' | 'blur' | 'keydown' | 'keyup', listener: (event: Event) => void) =>
    window.addEventListener(type, listener, { capture: true, passive: true, signal });

  const lookWhere = () => {
    if (document.activeElement === host) isFromPanel = true;
  };
  // From a field of the page into the frame the host itself gets no focus: the page loses it, and a moment later it is there.
  listen('focus', lookWhere);
  listen('blur', () => setTimeout(lookWhere));
  listen('keydown', ({ target }) => {
    if (target !== host) isFromPanel = false;
  });
  listen('keyup', (event) => {
    if (isFromPanel && event.target !== host) event.stopImmediatePropagation();
  });
}
