import { withAncestors } from './editable-field.ts';

/** Drawn at all: not `display: none`, hidden or in a folded part of the page. Does not look at its place. */
export function isDrawn(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
}

/** Seen by the operator: drawn, hardly transparent, and with a part of it inside the window. */
export function isInSight(element: Element): boolean {
  if (!isDrawn(element)) return false;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const width = Math.min(right, clientWidth) - Math.max(left, 0);
  const height = Math.min(bottom, clientHeight) - Math.max(top, 0);
  return width >= SMALLEST && height >= SMALLEST && opacityOf(element) >= FAINTEST;
}

// Less than a character is not a field in which somebody chose to write.
const SMALLEST = 6;
const FAINTEST = 0.3;

function opacityOf(element: Element): number {
  return [...withAncestors(element)].reduce((opacity, each) => opacity * Number(getComputedStyle(each).opacity), 1);
}
