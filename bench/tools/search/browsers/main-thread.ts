/** How a main thread stood still while it was watched. */
export interface Blocks {
  readonly longestMs: number;
  /** How often for longer than a frame of a screen lasts. */
  readonly overFrame: number;
}

const FRAME_MS = 16;

/**
 * Ticks as often as a browser lets a timer, about every 4 ms, and looks at the time between two ticks: what a click would
 * have waited, and those 4 ms too much at most. A machine that does other work makes it longer.
 */
export function watchMainThread(): { stop(): Blocks } {
  let last = performance.now();
  let longestMs = 0;
  let overFrame = 0;
  let timer = setTimeout(tick);

  function look(): void {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    if (now - last > FRAME_MS) overFrame += 1;
    last = now;
  }

  function tick(): void {
    look();
    timer = setTimeout(tick);
  }

  return {
    stop() {
      clearTimeout(timer);
      look();
      return { longestMs, overFrame };
    },
  };
}

/** Of several watches what one over all of them would have seen. */
export function together(blocks: readonly Blocks[]): Blocks {
  return {
    longestMs: Math.max(0, ...blocks.map(({ longestMs }) => longestMs)),
    overFrame: blocks.reduce((sum, { overFrame }) => sum + overFrame, 0),
  };
}
