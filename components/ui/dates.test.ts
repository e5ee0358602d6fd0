import { describe, expect, it } from 'vitest';
import { dayOf, writtenDay, writtenMoment } from './dates.ts';

describe('writtenDay', () => {
  it.each([
    ['2026-11-12', 'it', '12 nov 2026'],
    ['2026-11-12', 'en', '12 Nov 2026'],
    ['2009-06', 'it', 'giu 2009'],
    ['2013', 'it', '2013'],
    ['2014-06-13 (aggiornato 2022)', 'it', '2014-06-13 (aggiornato 2022)'],
    ['2026-99-99', 'it', '2026-99-99'],
  ] as const)('writes %s in %s as «%s»', (day, language, expected) => {
    expect(writtenDay(day, language)).toBe(expected);
  });
});

describe('writtenMoment', () => {
  it('tells the time in Italy, wherever the computer is', () => {
    expect(writtenMoment('2026-11-23T09:17:00Z', 'it')).toBe('23 nov 2026, 10:17');
    expect(writtenMoment('2026-07-23T09:17:00Z', 'en')).toBe('23 Jul 2026, 11:17');
  });
});

describe('dayOf', () => {
  it('is already the next day in Italy when it is still evening in Greenwich', () => {
    expect(dayOf(Date.parse('2026-11-23T23:30:00Z'))).toBe('2026-11-24');
  });
});
