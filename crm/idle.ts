/** Waits until the page rests, and says until when it may be kept from its own work. In a page that never rests, `atMost` ms. */
export function idle(atMost: number): Promise<number> {
  return new Promise((done) => {
    requestIdleCallback((rest) => done(performance.now() + Math.min(Math.max(rest.timeRemaining(), 1), TASK)), {
      timeout: atMost,
    });
  });
}

/** Milliseconds of work before the page gets its turn, at most: a key that comes meanwhile waits no longer. */
const TASK = 5;
