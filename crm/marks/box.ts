import { isTextControl, treeOf, withAncestors, type EditableField } from '../editable-field.ts';
import { isDrawn } from '../visibility.ts';

/** Edges in pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of the field that the operator sees; null when it is hidden, scrolled away or under something else. */
export function visibleBox(field: EditableField, ignored: Element): Box | null {
  if (!isDrawn(field)) return null;
  const { clientWidth, clientHeight } = field.ownerDocument.documentElement;
  let box: Box = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  box = overlap(box, field.getBoundingClientRect());
  for (const element of withAncestors(field)) {
    const { overflowX, overflowY } = getComputedStyle(element);
    if (element === field || (overflowX === 'visible' && overflowY === 'visible')) continue;
    if (element === field.ownerDocument.documentElement || element === field.ownerDocument.body) continue;
    box = overlap(box, element.getBoundingClientRect());
  }
  const isOurs = hitTest(field, ignored);
  const x = (box.left + box.right) / 2;
  const middle = (box.top + box.bottom) / 2;
  const { left, right } = box;
  const isSeen = (y: number) => isOurs(x, y) || isOurs(left + INSET, y);
  // What sticks to an edge of the window covers a part of the field; a dialog or a menu covers the middle of it too.
  if (right - left < SMALLEST || box.bottom - box.top < SMALLEST || !isSeen(middle)) return null;
  return { left, right, top: edge(isSeen, middle, box.top + INSET), bottom: edge(isSeen, middle, box.bottom - INSET) };
}

/** Where the field's text ends, from the top of the window, as far as it can be measured without a mirror. */
export function bottomOfText(field: EditableField): number | null {
  // Full to the brim; and to measure a million characters would take longer than a key press may.
  if (field.scrollHeight > field.clientHeight + 1) return Infinity;
  if (isTextControl(field)) {
    return field.createValueRange?.(0, field.value.length).getBoundingClientRect().bottom ?? null;
  }
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(field);
  return range.getBoundingClientRect().bottom;
}

const SMALLEST = 8;
// Past the border and the round corner.
const INSET = 4;

function overlap(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function hitTest(field: EditableField, ignored: Element): (x: number, y: number) => boolean {
  const tree = treeOf(field);
  return (x, y) => {
    const hit = tree?.elementsFromPoint(x, y).find((element) => element !== ignored);
    return hit !== undefined && field.contains(hit);
  };
}

/** How far the field is seen, from a height at which it is towards one at which it may not be. */
function edge(isSeen: (y: number) => boolean, from: number, to: number): number {
  if (isSeen(to)) return to + (to < from ? -INSET : INSET);
  let [seen, hidden] = [from, to];
  while (Math.abs(hidden - seen) > 1) {
    const y = (seen + hidden) / 2;
    if (isSeen(y)) seen = y;
    else hidden = y;
  }
  return seen;
}
