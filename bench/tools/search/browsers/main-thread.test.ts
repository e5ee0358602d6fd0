import { describe, expect, it } from 'vitest';
import { together, watchMainThread } from './main-thread.ts';

describe('a watch over the main thread', () => {
  it('sees how long it was blocked', async () => {
    const watch = watchMainThread();
    await pause();
    block(80);
    await pause();

    const { longestMs, overFrame } = watch.stop();
    expect(longestMs).toBeGreaterThanOrEqual(80);
    expect(overFrame).toBeGreaterThanOrEqual(1);
  });

  it('sees a block that has not ended when it is asked', async () => {
    const watch = watchMainThread();
    await pause();
    block(80);

    const { longestMs, overFrame } = watch.stop();
    expect(longestMs).toBeGreaterThanOrEqual(80);
    expect(overFrame).toBeGreaterThanOrEqual(1);
  });

  it('adds up over several stretches', () => {
    const short = { longestMs: 20, overFrame: 2 };
    const long = { longestMs: 50, overFrame: 1 };

    expect(together([short, long])).toEqual({ longestMs: 50, overFrame: 3 });
    expect(together([])).toEqual({ longestMs: 0, overFrame: 0 });
  });
});

function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 20));
}

function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
