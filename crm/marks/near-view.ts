import type { EditableField } from '../editable-field.ts';

/** What is marked of a field's findings: those from one place in their order up to another. */
export interface MarkedPart {
  readonly from: number;
  readonly to: number;
}

/** Up to here all are marked: with each key the browser looks for the place of every mark again, and paints it. */
const FEW = 50;
/** More are no help at once, and the browser takes long to paint a thousand. */
const MOST = 200;
/** Characters: in a longer text the browser looks for the place of each mark again whenever anything in the page changes. */
export const LONG = 50_000;

/** Whether what is marked of a field depends on what is seen of it. */
export function isInPart(findings: readonly { readonly end: number }[]): boolean {
  return findings.length > FEW || (findings.at(-1)?.end ?? 0) > LONG;
}

/**
 * Of findings in the order of their text, those that are seen, with what a few turns of the mouse's wheel bring into sight.
 * `boxAt` measures where one is drawn: it is asked of as few as can be.
 */
export function partNearView(
  field: EditableField,
  count: number,
  boxAt: (place: number) => Pick<DOMRect, 'top' | 'bottom'>,
): MarkedPart {
  const { top, bottom } = field.getBoundingClientRect();
  const { clientHeight } = field.ownerDocument.documentElement;
  const upper = Math.max(top, 0) - clientHeight;
  const lower = Math.min(bottom, clientHeight) + clientHeight;
  const from = firstOf(count, (place) => boxAt(place).bottom >= upper);
  let to = from;
  while (to < count && to - from < MOST && boxAt(to).top <= lower) to += 1;
  return { from, to };
}

/** The first place from which on something is so. */
function firstOf(count: number, isSo: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
