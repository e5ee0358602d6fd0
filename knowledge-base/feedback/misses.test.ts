import { describe, expect, it } from 'vitest';
import { MOST_MISSES, missesToForget } from './misses.ts';
import type { Miss } from './misses.ts';

describe('too many questions that found nothing', () => {
  it('are none while there is room', () => {
    expect(missesToForget(frequent(MOST_MISSES), 'frequent 1')).toEqual([]);
  });

  it('lose the rarest', () => {
    const rare = { terms: 'rara', count: 2 };

    expect(missesToForget([rare, ...frequent(MOST_MISSES)], 'frequent 1')).toEqual([rare]);
  });

  it('lose the longest of those that are equally rare', () => {
    const short = { terms: 'bonus', count: 2 };
    const long = { terms: 'bonus per chi ha tre contatori', count: 2 };

    expect(missesToForget([short, long, ...frequent(MOST_MISSES - 1)], 'frequent 1')).toEqual([long]);
  });

  it('keep the newest, though nothing is rarer', () => {
    const newest = { terms: 'nuova', count: 1 };

    const leaving = missesToForget([newest, ...frequent(MOST_MISSES)], 'nuova');

    expect(leaving).toHaveLength(1);
    expect(leaving).not.toContain(newest);
  });
});

function frequent(many: number): Miss[] {
  return Array.from({ length: many }, (_, n) => ({ terms: `frequent ${n}`, count: 9 }));
}
