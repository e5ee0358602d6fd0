import { boxOf } from '../marks/box.ts';
import { createLayer } from '../marks/layer.ts';
import layerCss from '../marks/marks.css?inline';
import { ownText, shownIn } from '../reading/shown-text.ts';
import pickCss from './pick.css?inline';

/** The words over the page while somebody points at a field. */
export interface PickTexts {
  /** «Indica sulla pagina: Numero della pratica». */
  readonly title: string;
  /** How it is taken and left, by mouse and by keyboard. */
  readonly how: string;
  /** Nothing tells this element from the others. */
  readonly untold: string;
}

export interface Overlay {
  /** Ours: what is asked of the page looks through it. */
  readonly host: Element;
  /** Puts the frame at an element, or nowhere. */
  aimAt(element: Element | null): void;
  sayUntold(): void;
  /** Takes the keyboard. */
  focus(): void;
}

/**
 * A glass over the whole page in the top layer, in a closed root: no element of the page is under the mouse, so none of its own
 * clicks happen. The page's tree stays as it is.
 */
export function showOverlay({
  document,
  css,
  texts,
  signal,
}: {
  readonly document: Document;
  readonly css: string;
  readonly texts: PickTexts;
  readonly signal: AbortSignal;
}): Overlay {
  const layer = createLayer({ document, css: [css, layerCss, pickCss], signal });
  const glass = part('div', 'glass');
  const aim = part('div', 'aim');
  const words = part('div', 'words');
  const title = part('strong');
  const how = part('span');
  const shown = part('p');
  const alert = part('p');
  glass.tabIndex = 0;
  glass.role = 'application';
  glass.ariaLabel = `${texts.title}. ${texts.how}`;
  title.textContent = texts.title;
  how.textContent = texts.how;
  shown.role = 'status';
  alert.role = 'alert';
  aim.hidden = true;
  words.append(title, shown, alert, how);
  layer.root.append(glass, aim, words);
  layer.showOver(document.documentElement);

  return {
    host: layer.host,
    aimAt(element) {
      alert.textContent = '';
      aim.hidden = !element;
      // Said to whoever has the screen read aloud; it stays in this closed root.
      shown.textContent = element ? ownText(element) || shownIn(element) || element.localName : '';
      if (!element) return;
      const { left, top, right, bottom } = boxOf(element);
      Object.assign(aim.style, {
        left: `${left - EDGE}px`,
        top: `${top - EDGE}px`,
        width: `${right - left + 2 * EDGE}px`,
        height: `${bottom - top + 2 * EDGE}px`,
      });
      // Not over what is pointed at.
      words.dataset['at'] = bottom > document.documentElement.clientHeight * 0.7 ? 'top' : 'bottom';
    },
    sayUntold: () => (alert.textContent = texts.untold),
    focus() {
      document.defaultView?.focus();
      glass.focus({ preventScroll: true });
    },
  };

  function part(tag: string, name = ''): HTMLElement {
    const element = document.createElement(tag);
    if (name) element.className = name;
    return element;
  }
}

const EDGE = 3;
