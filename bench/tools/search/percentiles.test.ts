import { describe, expect, it } from 'vitest';
import { percentiles } from './percentiles.ts';

describe('percentiles', () => {
  it('are times that were measured, in whatever order', () => {
    const times = Array.from({ length: 200 }, (_, at) => 200 - at);

    expect(percentiles(times)).toEqual({ p50: 100, p95: 190, p99: 198 });
  });

  it('of a single time are that time, and of none nothing', () => {
    expect(percentiles([7])).toEqual({ p50: 7, p95: 7, p99: 7 });
    expect(percentiles([])).toEqual({ p50: 0, p95: 0, p99: 0 });
  });
});
