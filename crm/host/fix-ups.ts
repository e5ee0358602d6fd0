/** The strip of the window that the panel takes. Widths in CSS pixels. */
export interface Strip {
  readonly side: 'left' | 'right';
  readonly width: number;
  /** The window without its scroll bar. */
  readonly viewport: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
}

/** What is measured of an element that reaches under the panel. */
export interface Placed {
  readonly position: string;
  readonly translate: string;
  readonly box: Box;
  /** Padding and borders that a `max-width` does not include: 0 with `box-sizing: border-box`. */
  readonly extra: number;
}

/** From this share of the window on an element is a bar or a backdrop, which shrinks; a smaller one is a widget, which moves. */
const WIDE = 0.6;
/** A scroll bar's width, and rounding. */
const ABOUT = 20;

/**
 * Whether the element reaches under the strip, or was pushed out of the window on the other side by the margin of
 * `<html>`. What lies wholly outside the window has been put there on purpose.
 */
export function isOutOfPlace(box: Box, strip: Strip): boolean {
  return reachesUnder(box, strip) || isPushedOut(box, strip);
}

/**
 * The inline styles that bring an element out from under the strip, or null when it follows the flow of the page, which
 * the margin of `<html>` has narrowed already.
 */
export function fixUp(placed: Placed, strip: Strip): Readonly<Record<string, string>> | null {
  return placed.position === 'fixed' ? fixFixed(placed, strip) : fixInFlow(placed, strip);
}

function fixFixed({ translate, box, extra }: Placed, strip: Strip): Readonly<Record<string, string>> | null {
  const { start, end } = seenFrom(box, strip);
  if (!reachesUnder(box, strip)) return null;
  if (end - start >= strip.viewport * WIDE) {
    const most = strip.viewport - strip.width - Math.max(0, start) - extra;
    return { [strip.side]: `${strip.width}px`, 'max-width': `${most}px` };
  }
  const isCentred = Math.abs(start - (strip.viewport - end)) <= 2;
  const by = isCentred ? strip.width / 2 : Math.min(strip.width, start);
  return { translate: moved(translate, { by, side: strip.side }) };
}

/** In the flow only what is as wide as the window, as `100vw` makes it, takes no notice of the margin. */
function fixInFlow({ box, extra }: Placed, strip: Strip): Readonly<Record<string, string>> | null {
  const margin = strip.side === 'left' ? strip.width : 0;
  const isWindowWide =
    box.right - box.left >= strip.viewport * WIDE && Math.abs(box.right - margin - strip.viewport) <= ABOUT;
  return isWindowWide ? { 'max-width': `${strip.viewport - strip.width + margin - box.left - extra}px` } : null;
}

function reachesUnder(box: Box, strip: Strip): boolean {
  const { start, end } = seenFrom(box, strip);
  return end > strip.viewport - strip.width + 1 && start < strip.viewport && end > start;
}

function isPushedOut(box: Box, { side, viewport }: Strip): boolean {
  return side === 'left' && box.right > viewport + 1 && box.left < viewport;
}

/** The box counted from the edge of the window that lies opposite the strip. */
function seenFrom({ left, right }: Box, { side, viewport }: Strip): { readonly start: number; readonly end: number } {
  return side === 'right' ? { start: left, end: right } : { start: viewport - right, end: viewport - left };
}

function moved(translate: string, { by, side }: { readonly by: number; readonly side: 'left' | 'right' }): string {
  const [x = '0px', ...rest] = translate === 'none' ? [] : translate.split(' ');
  return [`calc(${x} ${side === 'right' ? '-' : '+'} ${by}px)`, ...rest].join(' ');
}
