import { describe, expect, it } from 'vitest';
import { trigramComparer } from './trigrams.ts';

describe('texts compared by trigrams', () => {
  const likeness = trigramComparer('bolletta');

  it.each([
    ['bolletta', 1],
    ['', 0],
    ['xyz', 0],
  ])('with "%s"', (other, expected) => {
    expect(likeness(other)).toBe(expected);
  });

  it('are the less alike the more is different', () => {
    expect(likeness('bollette')).toBeGreaterThan(likeness('bolle'));
    expect(likeness('bolle')).toBeGreaterThan(likeness('balle'));
  });

  it('count a run that comes twice once', () => {
    expect(trigramComparer('ab')('ab ab ab')).toBeLessThan(1);
  });
});
