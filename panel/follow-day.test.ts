import { describe, expect, it } from 'vitest';
import { followDay } from './follow-day.ts';

describe('a panel that stays open past midnight', () => {
  it('learns of the new day within a minute, and once', () => {
    const { days, pass } = follow('2026-11-24T22:58:30Z'); // half past a minute to midnight in Rome
    pass(60_000);
    expect(days).toEqual([]);

    pass(60_000);
    expect(days).toEqual(['2026-11-24T23:00:30.000Z']);
    pass(10 * 60_000);
    expect(days).toHaveLength(1);
  });

  it('goes by the day in Italy, also when its clock changes in summer', () => {
    const { days, pass } = follow('2026-07-14T21:59:30Z');

    pass(60_000);

    expect(days).toEqual(['2026-07-14T22:00:30.000Z']);
  });

  it('learns of it on waking up when the computer slept through midnight', () => {
    const { days, sleep, pass } = follow('2026-11-24T17:00:00Z');

    sleep(15 * 3_600_000);
    pass(60_000);

    expect(days).toEqual(['2026-11-25T08:01:00.000Z']);
  });

  it('is told of every day of a panel that is never closed', () => {
    const { days, pass } = follow('2026-11-24T12:00:00Z');

    pass(3 * 24 * 3_600_000);

    expect(days.map((day) => day.slice(0, 16))).toEqual(['2026-11-24T23:00', '2026-11-25T23:00', '2026-11-26T23:00']);
  });

  it('stops with the panel', () => {
    const { days, stop, pass } = follow('2026-11-24T22:59:30Z');

    stop();
    pass(10 * 60_000);

    expect(days).toEqual([]);
  });
});

/** A day with a clock that the test moves: `pass` lets timers fire on their way, `sleep` does not. */
function follow(start: string) {
  const days: string[] = [];
  const timers = new Set<{ at: number; work: () => void }>();
  let now = Date.parse(start);
  const stop = followDay({
    clock: () => now,
    after(milliseconds, work) {
      const timer = { at: now + milliseconds, work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    onNewDay: (moment) => days.push(new Date(moment).toISOString()),
  });

  function pass(milliseconds: number): void {
    const end = now + milliseconds;
    for (;;) {
      const [next] = [...timers].toSorted((a, b) => a.at - b.at);
      if (!next || next.at > end) break;
      timers.delete(next);
      now = Math.max(now, next.at);
      next.work();
    }
    now = end;
  }

  function sleep(milliseconds: number): void {
    now += milliseconds;
    // Asleep, the timers did not count: they go on from where they were.
    for (const timer of timers) timer.at += milliseconds;
  }

  return { days, stop, pass, sleep };
}
