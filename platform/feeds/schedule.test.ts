import { describe, expect, it } from 'vitest';
import { mayCheckNow, minutesAfterStart, minutesToNextCheck, shuffled } from './schedule.ts';

const NOW = '2026-11-25T09:00:00.000Z';

describe('the next check of a feed', () => {
  it.each([
    [0, 54],
    [0.5, 60],
    [1, 66],
  ])('comes about an hour later, not for all at once (%f)', (chance, minutes) => {
    expect(minutesToNextCheck({ every: 60, failures: 0, random: () => chance })).toBeCloseTo(minutes);
  });

  it('waits twice as long after each failure, and never longer than six hours', () => {
    const waits = [0, 1, 2, 3, 50].map((failures) => minutesToNextCheck({ every: 60, failures, random: () => 0.5 }));

    expect(waits).toEqual([60, 120, 240, 360, 360]);
  });

  it('keeps to a rarer rhythm that the company asked for', () => {
    expect(minutesToNextCheck({ every: 1440, failures: 3, random: () => 0.5 })).toBe(1440);
  });
});

describe('after the browser started', () => {
  const half = { now: NOW, random: () => 0.5 };

  it('the check waits up to ten minutes: shifts begin together', () => {
    expect(minutesAfterStart('2026-11-25T08:00:00.000Z', half)).toBe(5);
  });

  it.each([
    ['there never was a check', null],
    ['the last check is older than a day', '2026-11-24T08:59:59.000Z'],
    ['the clock was set back', '2027-11-25T08:00:00.000Z'],
    ['nobody knows when the last check was', 'yesterday'],
  ])('there is no wait when %s', (_, last) => expect(minutesAfterStart(last, half)).toBe(0));
});

describe('«Check now»', () => {
  it('is served at most once a minute', () => {
    expect(mayCheckNow(null, NOW)).toBe(true);
    expect(mayCheckNow('2026-11-25T08:59:01.000Z', NOW)).toBe(false);
    expect(mayCheckNow('2026-11-25T08:59:00.000Z', NOW)).toBe(true);
  });

  it('is served when the clock was set back since', () => {
    expect(mayCheckNow('2026-11-26T08:59:00.000Z', NOW)).toBe(true);
  });
});

describe('mirrors', () => {
  it('are asked in an order that changes, and none is left out', () => {
    const mirrors = ['a', 'b', 'c', 'd'];
    const firsts = new Set(Array.from({ length: 200 }, () => shuffled(mirrors, Math.random)[0]));

    expect(firsts).toEqual(new Set(mirrors));
    expect(shuffled(mirrors, Math.random).toSorted()).toEqual(mirrors);
  });
});
