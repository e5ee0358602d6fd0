import { describe, expect, it } from 'vitest';
import { halfOf } from './halves.ts';

describe('the half that a template belongs to', () => {
  it('is the one it has always been', () => {
    // sha256('a') begins with ca, sha256('abc') with ba, sha256('hello') with 2c, sha256('test') with 9f.
    expect(['a', 'abc', 'hello', 'test'].map(halfOf)).toEqual(['tuning', 'tuning', 'tuning', 'checking']);
  });

  it('is as often the one as the other', () => {
    const ids = Array.from({ length: 1_000 }, (_, number) => `own-it-${number}`);

    const tuning = ids.filter((id) => halfOf(id) === 'tuning').length;

    expect(tuning).toBeGreaterThan(450);
    expect(tuning).toBeLessThan(550);
  });
});
