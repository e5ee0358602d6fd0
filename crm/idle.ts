/** Waits until the page rests, and says until when it may be kept from its own work. In a page that never rests, `atMost` ms. */
export function idle(atMost: number): Promise<number> {
  return new Promise((done) => {
    requestIdleCallback((rest) => done(performance.now() + Math.min(Math.max(rest.timeRemaining(), 1), TASK)), {
      timeout: atMost,
    });
  });
}

/** Runs all steps when the page rests, as many at a time as it has time for; in one that never rests a few every `atMost` ms. */
export async function atRest<Result>(steps: Generator<void, Result>, atMost: number): Promise<Result> {
  let end = await idle(atMost);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() >= end) end = await idle(atMost);
  }
}

/** Milliseconds of work before the page gets its turn, at most: a key that comes meanwhile waits no longer. */
const TASK = 5;
