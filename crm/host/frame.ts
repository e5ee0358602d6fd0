import { whenLoaded } from '../page-loaded.ts';
import type { ElementMaker } from './elements.ts';

/** The frame with the panel's page. It is made at the first opening and kept, hidden, when the panel is folded. */
export interface PanelFrame {
  /** Null: as it was left. */
  show(panel: string | null): void;
  focus(): void;
  setTitle(title: string): void;
  readonly element: HTMLIFrameElement | null;
  readonly isLoaded: boolean;
  /** Whether it is being loaded, or has been a moment ago: then the browser may take the focus from other frames. */
  readonly isComing: boolean;
}

/** Milliseconds. */
const A_MOMENT = 1_000;

export interface PanelFrameOptions {
  readonly make: ElementMaker;
  readonly stage: HTMLElement;
  readonly frameAddress: (panel: string | null) => Promise<string>;
  readonly onPanel: (panel: string) => void;
  readonly onLoaded: () => void;
  /** The address could not be had; the next opening asks again. */
  readonly onFailed: () => void;
  readonly signal: AbortSignal;
}

export function createPanelFrame(options: PanelFrameOptions): PanelFrame {
  const { make, stage, frameAddress, onPanel, onLoaded, onFailed, signal } = options;
  let element: HTMLIFrameElement | null = null;
  let isLoaded = false;
  let loadedAt = Infinity;
  let wantsFocus = false;
  let title = '';
  let wanted: string | null = null;

  return {
    get element() {
      return element;
    },
    get isLoaded() {
      return isLoaded;
    },
    get isComing() {
      return element !== null && performance.now() - loadedAt < A_MOMENT;
    },
    show(panel) {
      if (element) choose(panel);
      else void load(panel);
    },
    focus() {
      wantsFocus = !isLoaded;
      if (isLoaded) element?.focus();
    },
    setTitle(text) {
      title = text;
      element?.setAttribute('title', text);
    },
  };

  function choose(panel: string | null): void {
    if (panel === null) return;
    if (isLoaded) onPanel(panel);
    else wanted = panel;
  }

  async function load(panel: string | null): Promise<void> {
    // Without `allow`, Chromium refuses the clipboard to a frame of another origin. A lazy frame is not loaded in a tab that
    // nobody has looked at yet.
    const frame = make.element('iframe', { attributes: { title, allow: 'clipboard-write', loading: 'lazy' } });
    element = frame;
    try {
      await new Promise<void>((resume) => whenLoaded(resume, signal));
      const address = await frameAddress(panel);
      if (signal.aborted) return;
      frame.addEventListener('load', () => onFrameLoad(frame), { signal });
      frame.src = address;
      stage.append(frame);
    } catch {
      element = null;
      if (!signal.aborted) onFailed();
    }
  }

  function onFrameLoad(frame: HTMLIFrameElement): void {
    if (isLoaded) return;
    isLoaded = true;
    loadedAt = performance.now();
    frame.dataset['loaded'] = '';
    if (wanted !== null) onPanel(wanted);
    wanted = null;
    onLoaded();
    if (wantsFocus) frame.focus();
    wantsFocus = false;
  }
}
