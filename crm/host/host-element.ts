import { elementMaker } from './elements.ts';
import type { HostSettings } from './panel-host.ts';
import { hostCss } from './host-css.ts';

export interface HostElement {
  readonly element: HTMLElement;
  /** The only child of the closed root. */
  readonly body: HTMLElement;
  /** What has the focus inside the closed root. */
  focused(): Element | null;
  setSide(side: HostSettings['side']): void;
  /** Last in its parent, and last in the top layer: above everything the page has put there so far. */
  raise(): void;
}

export interface HostElementOptions {
  readonly document: Document;
  readonly css: string;
  readonly body: HTMLElement;
}

/**
 * An element without a telling name or attribute. A plain `div`: libraries wait for the definition of unknown tags, and a
 * page could define them. Its root is closed, and the rules inside carry `!important`, which beats every rule of the page.
 */
export function createHostElement({ document, css, body }: HostElementOptions): HostElement {
  const element = elementMaker(document).element('div', { attributes: { popover: 'manual' } });
  const root = element.attachShadow({ mode: 'closed' });
  const setStyle = styler(document, root);
  root.append(body);
  for (const type of KEPT_INSIDE) element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  let shownSide: HostSettings['side'] | null = null;
  return {
    element,
    body,
    focused: () => root.activeElement,
    setSide(side) {
      if (side === shownSide) return;
      shownSide = side;
      setStyle(hostCss(css, side));
    },
    raise() {
      if (!element.isConnected) return;
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    },
  };
}

// The page would take a key for its own shortcut, a click for one outside its dialog.
const KEPT_INSIDE = [
  'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut',
  'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel',
  'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick', 'contextmenu',
  'touchstart', 'touchend', 'touchmove', 'wheel', 'dragstart', 'drop', 'focusin', 'focusout',
]; // prettier-ignore

function styler(document: Document, root: ShadowRoot): (css: string) => void {
  try {
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheet];
    return (css) => sheet.replaceSync(css);
  } catch {
    // Some Firefox versions refuse adopted sheets to content scripts.
    const style = elementMaker(document).element('style');
    root.append(style);
    return (css) => {
      style.textContent = css;
    };
  }
}
