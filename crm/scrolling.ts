/** Whether the page is being scrolled: to look at a long list then makes it jerk, and can wait. */
export interface Scrolling {
  /** Milliseconds until the movement may be over; 0 when it is, or what waits has waited long enough since then. */
  wait(since: number): number;
}

export function watchScrolling(document: Document, signal: AbortSignal): Scrolling {
  let scrolledAt = -Infinity;
  document.addEventListener('scroll', () => (scrolledAt = performance.now()), { capture: true, passive: true, signal });
  return {
    wait(since) {
      const now = performance.now();
      return now - since > LONGEST ? 0 : Math.max(0, scrolledAt + GAP - now);
    },
  };
}

/** Milliseconds between two steps of one movement of a wheel or a finger. */
const GAP = 150;
const LONGEST = 3000;
