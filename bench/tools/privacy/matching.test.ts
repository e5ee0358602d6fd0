import { describe, expect, it } from 'vitest';
import { isExact, matchUp } from './matching.ts';

const place = (kind: string, start: number, end: number) => ({ kind, start, end });
const optional = (kind: string, start: number, end: number) => ({ kind, start, end, opt: true });

/** How many of each: hits, missed, false alarms, neutral. */
function countsOf({ hits, missed, falseAlarms, neutral }: ReturnType<typeof matchUp>): number[] {
  return [hits, missed, falseAlarms, neutral].map(({ length }) => length);
}

describe('a finding', () => {
  it.each([
    ['the same place', place('PHONE', 10, 20)],
    ['half of it', place('PHONE', 10, 15)],
    ['as much as three times it and twelve characters', place('PHONE', 0, 42)],
  ])('hits a label with %s', (_, found) => {
    expect(countsOf(matchUp([place('PHONE', 10, 20)], [found]))).toEqual([1, 0, 0, 0]);
  });

  it.each([
    ['less than half of it', place('PHONE', 16, 26)],
    ['more than three times it and twelve characters', place('PHONE', 0, 43)],
    ['another kind', place('PDR', 10, 20)],
  ])('misses it with %s', (_, found) => {
    expect(countsOf(matchUp([place('PHONE', 10, 20)], [found]))).toEqual([0, 1, 1, 0]);
  });

  it('needs three characters of a phrase that reveals something', () => {
    expect(countsOf(matchUp([place('HEALTH', 10, 40)], [place('HEALTH', 37, 50)]))).toEqual([1, 0, 0, 0]);
    expect(countsOf(matchUp([place('HEALTH', 10, 40)], [place('HEALTH', 38, 50)]))).toEqual([0, 1, 1, 0]);
  });

  it('is a false alarm when another one has its label already: the one with more of it', () => {
    const { hits, falseAlarms } = matchUp(
      [place('ADDRESS', 0, 20)],
      [place('ADDRESS', 0, 10), place('ADDRESS', 9, 20)],
    );

    expect(hits.map(({ found }) => found.start)).toEqual([9]);
    expect(falseAlarms.map(({ start }) => start)).toEqual([0]);
  });

  it('takes one label of two', () => {
    expect(countsOf(matchUp([place('PERSON', 0, 5), place('PERSON', 6, 11)], [place('PERSON', 0, 11)]))).toEqual([
      1, 1, 0, 0,
    ]);
  });

  it('is nothing on an optional place, around it or within it', () => {
    const labels = [optional('ANY', 10, 20)];

    expect(countsOf(matchUp(labels, [place('PERSON', 8, 20)]))).toEqual([0, 0, 0, 1]);
    expect(countsOf(matchUp(labels, [place('PERSON', 12, 15)]))).toEqual([0, 0, 0, 1]);
    expect(countsOf(matchUp(labels, [place('PERSON', 18, 30)]))).toEqual([0, 0, 1, 0]);
  });

  it('of another kind is a false alarm where one kind is optional', () => {
    const labels = [optional('IBAN', 0, 27)];

    expect(countsOf(matchUp(labels, [place('IBAN', 0, 27)]))).toEqual([0, 0, 0, 1]);
    expect(countsOf(matchUp(labels, [place('PHONE', 4, 14)]))).toEqual([0, 0, 1, 0]);
  });

  it('is exact with the very borders', () => {
    const [first, second] = matchUp(
      [place('IBAN', 0, 27), place('IBAN', 30, 57)],
      [place('IBAN', 0, 27), place('IBAN', 30, 56)],
    ).hits;

    expect(first && isExact(first)).toBe(true);
    expect(second && isExact(second)).toBe(false);
  });
});
