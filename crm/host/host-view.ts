import { elementMaker } from './elements.ts';
import { createPanelFrame } from './frame.ts';
import type { PanelFrame } from './frame.ts';
import { createHostElement } from './host-element.ts';
import type { HostElement } from './host-element.ts';
import type { HostState } from './host-state.ts';
import { createNotice } from './notice.ts';
import { createRail } from './rail.ts';
import { createResizeHandle } from './resize-handle.ts';

/** One host element with all that is in it. */
export interface HostView {
  readonly host: HostElement;
  readonly frame: PanelFrame;
  render(state: HostState): void;
  /** CSS pixels that it takes from the window, open or not as it is. */
  takenWidth(): number;
  railWidth(): number;
  focusHolder(): 'rail' | 'frame' | null;
  focusRail(): void;
}

export interface HostViewOptions {
  readonly document: Document;
  readonly css: string;
  readonly frameAddress: (panel: string | null) => Promise<string>;
  readonly onPanel: (panel: string) => void;
  readonly onOpen: (panel: string | null) => void;
  readonly onResize: (width: number) => void;
  readonly onResized: (width: number) => void;
  readonly onFrameLoaded: () => void;
  readonly onFrameFailed: () => void;
  readonly onDismiss: () => void;
  readonly signal: AbortSignal;
}

export function createHostView(options: HostViewOptions): HostView {
  const { document, css, frameAddress, onPanel, onOpen, onResize, onResized, onDismiss, signal } = options;
  const make = elementMaker(document);
  const rail = createRail({ make, onOpen });
  const notice = createNotice({
    make,
    onReload: () => window.location.reload(),
    onOpen: () => onOpen(null),
    onDismiss() {
      notice.element.hidden = true;
      onDismiss();
    },
    hasFrame: () => frame.isLoaded,
  });
  const stage = make.element('div', { attributes: { class: 'stage' }, children: [rail.element] });
  const column = make.element('div', { attributes: { class: 'column' }, children: [notice.element, stage] });
  const handle = createResizeHandle({ make, onResize, onResized, onDrag });
  const body = make.element('div', { attributes: { class: 'panel' }, children: [handle.element, column] });
  const host = createHostElement({ document, css, body });
  const frame = createPanelFrame({
    make,
    stage,
    frameAddress,
    onPanel,
    onLoaded: options.onFrameLoaded,
    onFailed: options.onFrameFailed,
    signal,
  });

  return {
    host,
    frame,
    render(state) {
      const { settings, theme } = state;
      const { isOpen } = settings;
      host.setSide(settings.side);
      body.dataset['side'] = settings.side;
      body.toggleAttribute('data-open', isOpen);
      if (theme === 'system') delete body.dataset['theme'];
      else body.dataset['theme'] = theme;
      body.style.setProperty('--open', `calc(${settings.width}px + var(--rail))`);
      handle.element.hidden = !isOpen;
      stage.hidden = state.notice !== 'none' && !isOpen;
      rail.render(state);
      notice.render(state);
      handle.render(state);
      frame.setTitle(state.texts.frameTitle);
    },
    takenWidth: () => stage.offsetWidth + handle.element.offsetWidth,
    railWidth: () => rail.element.offsetWidth,
    focusHolder() {
      const focused = host.focused();
      if (focused === null) return null;
      return focused === frame.element ? 'frame' : rail.element.contains(focused) ? 'rail' : null;
    },
    focusRail: () => rail.focusOpen(),
  };

  function onDrag(phase: 'start' | 'end'): void {
    body.toggleAttribute('data-dragged', phase === 'start'); // the frame would swallow the pointer
  }
}
