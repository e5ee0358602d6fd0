import { describe, expect, it } from 'vitest';
import { calendarTestSchema, fixedHolidaySchema } from './calendar.ts';

describe('a fixed holiday', () => {
  it.each(['12-25', '02-29'])('may be on %s', (day) => {
    expect(fixedHolidaySchema.safeParse({ day, name }).success).toBe(true);
  });

  it.each(['25-12', '02-30', '4-10', '2026-12-25', ''])('cannot be on "%s"', (day) => {
    expect(fixedHolidaySchema.safeParse({ day, name }).success).toBe(false);
  });
});

describe('a date worked out by hand', () => {
  it.each([
    ['days', { unit: 'working_days', start: '2026-11-23', expected: '2026-12-07' }, true],
    [
      'hours, with the offset from UTC',
      { unit: 'hours', start: '2026-11-27T18:00+01:00', expected: '2026-11-30T18:00+01:00' },
      true,
    ],
    ['hours without it', { unit: 'hours', start: '2026-11-27T18:00', expected: '2026-11-30T18:00' }, false],
    ['weeks', { unit: 'weeks', start: '2026-11-23', expected: '2026-12-07' }, false],
    ['a day that does not exist', { unit: 'months', start: '2026-02-30', expected: '2026-03-30' }, false],
  ])('is counted in %s', (_, dates, fits) => {
    expect(calendarTestSchema.safeParse({ roll: 'none', count: 10, why: name, ...dates }).success).toBe(fits);
  });
});

const name = { it: 'Natale', en: 'Christmas Day' };
