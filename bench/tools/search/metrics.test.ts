import { describe, expect, it } from 'vitest';
import { meanOf, relevanceOf } from './metrics.ts';

const GRADES = new Map([
  ['answer', 2],
  ['section', 1],
  ['not-it', 0],
]);

describe('how good the answers to a query are', () => {
  it('is all there is when they stand in the right order', () => {
    expect(relevanceOf(['answer', 'section', 'other'], GRADES)).toEqual({ mrr10: 1, recall5: 1, ndcg10: 1 });
  });

  it('is worth less the later they come', () => {
    // Gains 1 and 2 at the second and the fourth place, against 2 and 1 at the first and the second.
    const ndcg = (1 / Math.log2(3) + 2 / Math.log2(5)) / (2 + 1 / Math.log2(3));

    const figures = relevanceOf(['other', 'section', 'not-it', 'answer'], GRADES);

    expect(figures.mrr10).toBe(1 / 2);
    expect(figures.recall5).toBe(1);
    expect(figures.ndcg10).toBeCloseTo(ndcg, 12);
  });

  it('is nothing beyond the fifth place for recall, and beyond the tenth for the rest', () => {
    const others = (count: number): string[] => Array.from({ length: count }, (_, at) => `other-${at}`);

    expect(relevanceOf([...others(5), 'answer'], GRADES)).toMatchObject({ mrr10: 1 / 6, recall5: 0 });
    expect(relevanceOf([...others(10), 'answer'], GRADES)).toEqual({ mrr10: 0, recall5: 0, ndcg10: 0 });
  });

  it('counts of many relevant ones only as many as there is room for', () => {
    const many = new Map(Array.from({ length: 8 }, (_, at) => [`answer-${at}`, 1]));

    expect(relevanceOf([...many.keys()], many).recall5).toBe(1);
  });

  it('is no better for an answer that comes twice', () => {
    expect(relevanceOf(['section', 'section'], GRADES)).toEqual(relevanceOf(['section'], GRADES));
  });

  it('is averaged, and nothing where there is nothing', () => {
    const [one, two] = [relevanceOf(['answer'], GRADES), relevanceOf(['other', 'answer'], GRADES)];

    expect(meanOf([one, two]).mrr10).toBe(0.75);
    expect(meanOf([])).toEqual({ mrr10: 0, recall5: 0, ndcg10: 0 });
  });
});
