import type { FieldTexts } from '../page-fields.ts';
import type { Box } from './box.ts';
import type { MarkedField } from './marks.ts';

/** The pill at a field: how much was found, and a button that redacts it. */
export interface Pill {
  readonly write: (texts: FieldTexts, marked: MarkedField) => void;
  readonly say: (words: string) => void;
  /** At the field's lower right corner below its text, or without room there just over the field; null hides it. */
  readonly place: (
    visible: Box | null,
    around: { readonly field: Box; readonly textBottom: number } | undefined,
  ) => void;
  /** At the lower edge of the window: what it tells of is in a part of the page that is folded away. */
  readonly placeInWindow: () => void;
  /** What a click there is meant for. */
  readonly partAt: (x: number, y: number) => 'redact' | 'count' | null;
}

export function createPill(root: ShadowRoot): Pill {
  const { ownerDocument: document } = root;
  const pill = document.createElement('div');
  const count = button(document);
  const redact = button(document);
  pill.className = 'pill';
  redact.className = 'redact';
  count.append(icon(document), '');
  pill.append(count, redact);
  pill.hidden = true;
  const aloud = document.createElement('p');
  aloud.className = 'aloud';
  aloud.role = 'alert';
  root.append(pill, aloud);

  return {
    write(texts, { findings, hold, isStopped }) {
      const words = hold ? texts[isStopped ? 'stopped' : 'held'][hold] : texts.pillCount(findings.length);
      // Left alone where it says the same: who reads the screen aloud would hear it again.
      if (count.lastChild?.textContent !== words) count.lastChild?.replaceWith(words);
      const said = hold && isStopped ? words : '';
      if (aloud.textContent !== said) aloud.textContent = said;
      if (redact.textContent !== texts.redact) redact.textContent = texts.redact;
      if (pill.dataset['hold'] !== (hold ?? 'none')) pill.dataset['hold'] = hold ?? 'none';
    },
    say: (words) => void (aloud.textContent = words),
    place(visible, around) {
      const isHidden = !visible || !around;
      if (pill.hidden !== isHidden) pill.hidden = isHidden;
      if (!visible || !around) return;
      const { field, textBottom } = around;
      const { offsetWidth: width, offsetHeight: height } = pill;
      const inside = visible.bottom - height - MARGIN;
      const above = field.top - height - GAP;
      const below = field.bottom + GAP;
      const { clientHeight } = document.documentElement;
      const outside = above >= 0 ? above : below + height <= clientHeight ? below : inside;
      const top = inside >= Math.max(textBottom, visible.top) + GAP ? inside : outside;
      const to = { left: `${Math.max(visible.right - width - MARGIN, GAP)}px`, top: `${top}px` };
      if (pill.style.left !== to.left || pill.style.top !== to.top) Object.assign(pill.style, to);
    },
    placeInWindow() {
      pill.hidden = false;
      const { clientWidth, clientHeight } = document.documentElement;
      pill.style.left = `${Math.max((clientWidth - pill.offsetWidth) / 2, GAP)}px`;
      pill.style.top = `${clientHeight - pill.offsetHeight - MARGIN}px`;
    },
    partAt(x, y) {
      if (pill.hidden || !isIn(pill, x, y)) return null;
      return isIn(redact, x, y) ? 'redact' : 'count';
    },
  };
}

const MARGIN = 8;
const GAP = 4;

// Not in the page's tab order: whoever works by keyboard has the same in the panel.
function button(document: Document): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.tabIndex = -1;
  return element;
}

function isIn(element: Element, x: number, y: number): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

// A shield with an exclamation mark, in the manner of lucide.
const SHIELD = 'M12 2 4 5v7c0 5 3 8 8 10 5-2 8-5 8-10V5zM12 8v4M12 16h.01';

const SVG = 'http://www.w3.org/2000/svg';

function icon(document: Document): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  path.setAttribute('d', SHIELD);
  svg.append(path);
  return svg;
}
