import { isTextControl, treeOf, withAncestors, type EditableField } from '../editable-field.ts';
import { frameAround, offsetOf } from '../frames.ts';
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
  const box = unclippedBox(field);
  const isOurs = (x: number, y: number) => isHit(field, { x, y }, ignored);
  const x = (box.left + box.right) / 2;
  const middle = (box.top + box.bottom) / 2;
  const { left, right } = box;
  const isSeen = (y: number) => isOurs(x, y) || isOurs(left + INSET, y);
  // What sticks to an edge of the window covers a part of the field; a dialog or a menu covers the middle of it too.
  if (right - left < SMALLEST || box.bottom - box.top < SMALLEST || !isSeen(middle)) return null;
  return { left, right, top: edge(isSeen, middle, box.top + INSET), bottom: edge(isSeen, middle, box.bottom - INSET) };
}

/** The box of an element, in pixels of the page's window: its own may be that of a frame. */
export function boxOf(element: Element): Box {
  return moved(element.getBoundingClientRect(), offsetOf(element));
}

/** Where the field's text ends, from the top of the window, as far as it can be measured without a mirror. */
export function bottomOfText(field: EditableField): number | null {
  // Full to the brim; and to measure a million characters would take longer than a key press may.
  if (field.scrollHeight > field.clientHeight + 1 || field.clientHeight > TALLER_THAN_WINDOWS) return Infinity;
  const { y } = offsetOf(field);
  if (isTextControl(field)) {
    const range = field.createValueRange?.(0, field.value.length);
    return range ? range.getBoundingClientRect().bottom + y : null;
  }
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(field);
  // Of a long text the last paragraphs tell; an editor may keep something behind them that is not drawn.
  range.setStart(field, Math.max(field.childNodes.length - LAST_PARAGRAPHS, 0));
  return range.getBoundingClientRect().bottom + y;
}

const LAST_PARAGRAPHS = 16;
/** An editor grows to this with its text alone. */
const TALLER_THAN_WINDOWS = 8000;

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

function moved({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** What no window and no scrolling part around it cuts off, in pixels of the page's window. */
function unclippedBox(element: Element): Box {
  const { documentElement, body } = element.ownerDocument;
  const { clientWidth, clientHeight } = documentElement;
  let box = overlap({ left: 0, top: 0, right: clientWidth, bottom: clientHeight }, element.getBoundingClientRect());
  for (const each of withAncestors(element)) {
    if (each === documentElement) break;
    const { overflowX, overflowY } = getComputedStyle(each);
    if (each === element || each === body || (overflowX === 'visible' && overflowY === 'visible')) continue;
    box = overlap(box, each.getBoundingClientRect());
  }
  const frame = frameAround(element);
  const here = moved(box, offsetOf(element));
  return frame ? overlap(here, unclippedBox(frame)) : here;
}

/** Whether a point of the page's window is in the field and nothing lies over it, nor over a frame around it. */
function isHit(field: Element, point: { x: number; y: number }, ignored: Element): boolean {
  const { x, y } = offsetOf(field);
  const tree = treeOf(field);
  const top = tree?.elementFromPoint(point.x - x, point.y - y);
  const hit = top === ignored ? below(ignored, tree?.elementsFromPoint(point.x - x, point.y - y)) : top;
  if (!hit || !field.contains(hit)) return false;
  const frame = frameAround(field);
  return !frame || isHit(frame, point, ignored);
}

function below(ignored: Element, all: readonly Element[] = []): Element | undefined {
  return all.find((element) => element !== ignored);
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
