import type { Sight } from './seen-by-operator.ts';

/**
 * What is clicked while the panel is not in plain sight was aimed at something else: it does nothing, and gives no field the
 * focus. So was what is clicked with a mouse that did not move since: the page brought the panel under it. What is typed goes
 * on, since the operator put the focus where it is.
 */
export function refuseUnseen(
  target: EventTarget,
  { sight, onRefused, signal }: { sight: Sight; onRefused?: () => void; signal: AbortSignal },
): void {
  for (const type of ['pointerdown', 'mousedown', 'click', 'auxclick', 'dblclick', 'contextmenu']) {
    target.addEventListener(type, refuse, { capture: true, signal });
  }

  function refuse(event: Event): void {
    const isMeant = sight.isClear() && (sight.hasMoved() || !isByMouse(event));
    if (!event.isTrusted || isMeant) return;
    event.preventDefault(); // for `pointerdown`, that is its `mousedown`
    event.stopImmediatePropagation();
    if (event.type === 'click') onRefused?.();
  }
}

/** A finger comes from above, and a key has no place. */
function isByMouse(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'mouse';
}
