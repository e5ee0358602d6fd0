import { describe, expect, it } from 'vitest';
import { createLimit } from './limit.ts';

describe('a limit', () => {
  it('allows so many in any stretch of time, and again when the first is long enough ago', () => {
    let time = 0;
    const limit = createLimit({ most: 2, within: 1000, now: () => time });
    const at = (milliseconds: number) => {
      time = milliseconds;
      return limit.allows();
    };

    expect([at(0), at(600), at(999), at(1000), at(1001), at(1600)]).toEqual([true, true, false, true, false, true]);
  });
});
