import { describe, expect, it } from 'vitest';
import { figuresOf, NOTHING, sumOf } from './figures.ts';

describe('the figures of what was found', () => {
  it('weigh what is missed against what is false', () => {
    // 8 of 10 found, 6 of them to the character, and 4 false alarms: precision 8/12, recall 8/10.
    const figures = figuresOf({ gold: 10, hits: 8, exact: 6, falseAlarms: 4 });

    expect(figures.precision).toBeCloseTo(2 / 3, 12);
    expect(figures.recall).toBe(0.8);
    expect(figures.f1).toBeCloseTo(16 / 22, 12);
    expect(figures.f2).toBeCloseTo(40 / 52, 12);
    expect(figures.exactPrecision).toBe(0.5);
    expect(figures.exactRecall).toBe(0.6);
    expect(figures.exactF1).toBeCloseTo(12 / 22, 12);
    expect(figures.exactF2).toBeCloseTo(30 / 52, 12);
  });

  it('are nothing where there is nothing to have a share of', () => {
    expect(figuresOf(NOTHING)).toMatchObject({ precision: null, recall: null, f1: null, f2: null });
    expect(figuresOf({ ...NOTHING, falseAlarms: 1 })).toMatchObject({ precision: 0, recall: null, f1: 0 });
    expect(figuresOf({ ...NOTHING, gold: 1 })).toMatchObject({ precision: null, recall: 0, f1: 0 });
  });

  it('of several kinds are those of their counts together', () => {
    const one = { gold: 1, hits: 1, exact: 0, falseAlarms: 2 };
    const two = { gold: 3, hits: 2, exact: 1, falseAlarms: 0 };

    expect(sumOf([one, two])).toEqual({ gold: 4, hits: 3, exact: 1, falseAlarms: 2 });
  });
});
