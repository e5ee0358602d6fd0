import { withAncestors } from './editable-field.ts';
import { frameAround, isOnPage, offsetOf, pageOf } from './frames.ts';

/** Drawn at all: not `display: none`, hidden or in a folded part of the page. Does not look at its place. */
export function isDrawn(element: Element): boolean {
  if (!isOnPage(element)) return false;
  const frame = frameAround(element);
  if (frame && !isDrawn(frame)) return false;
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
}

/** Seen by the operator: drawn, hardly transparent, and with a part of it inside the window. */
export function isInSight(element: Element): boolean {
  if (!isDrawn(element)) return false;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = pageOf(element).documentElement;
  const { x, y } = offsetOf(element);
  const width = Math.min(right + x, clientWidth) - Math.max(left + x, 0);
  const height = Math.min(bottom + y, clientHeight) - Math.max(top + y, 0);
  return width >= SMALLEST && height >= SMALLEST && opacityOf(element) >= FAINTEST;
}

// Less than a character is not a field in which somebody chose to write.
const SMALLEST = 6;
const FAINTEST = 0.3;

function opacityOf(element: Element): number {
  return [...withAncestors(element)].reduce((opacity, each) => opacity * Number(getComputedStyle(each).opacity), 1);
}
