import { describe, expect, it } from 'vitest';
import { readStarterPack } from '../build/read-starter-pack.ts';
import type { Calendar, CalendarTest } from '../knowledge-base/content/calendar.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

const { calendars } = readStarterPack();
const italy = calendars.find(({ id }) => id === 'italia');
if (!italy) throw new Error('the starter pack has no Italian calendar');

describe('the Italian calendar', () => {
  it('has the Easter Mondays that the Gregorian computation gives', () => {
    const years = italy.easterMondays.map((day) => Number(day.slice(0, 4)));

    expect(years.length).toBeGreaterThan(15);
    expect(italy.easterMondays).toEqual(years.map((year) => dayOf(easterOf(year) + DAY)));
  });

  it('has each holiday once, and 4 October from 2026', () => {
    const days = italy.fixed.map(({ day }) => day);

    expect(new Set(days).size).toBe(days.length);
    expect(italy.fixed.filter(({ fromYear }) => fromYear !== undefined)).toMatchObject([
      { day: '10-04', fromYear: 2026 },
    ]);
  });

  it.each(italy.tests)('$unit $roll: $count from $start end on $expected', (test) => {
    expect(endOf(test, italy)).toBe(test.expected);
  });

  it('says that the rule of working days rests on memory alone', () => {
    expect(italy.rules.filter(({ verification }) => verification === 'unverified').map(({ id }) => id)).toEqual([
      'lavorativi',
    ]);
  });
});

/** Counted day by day, as one would with a finger on a paper calendar. */
function endOf({ unit, roll, start, count }: CalendarTest, calendar: Calendar): string {
  if (unit === 'hours') {
    const offset = start.slice(-6);
    const local = Date.parse(`${start.slice(0, -6)}Z`) + count * HOUR;
    return `${new Date(local).toISOString().slice(0, 16)}${offset}`;
  }
  let day = Date.parse(start);
  if (unit === 'months') day = monthsLater(day, count);
  else if (unit === 'calendar_days') day += count * DAY;
  else for (let left = count; left > 0;) if (isWorkingDay((day += DAY), calendar)) left -= 1;

  if (roll === 'civil') while (isHoliday(day, calendar)) day += DAY;
  if (roll === 'eu') while (!isWorkingDay(day, calendar)) day += DAY;
  if (roll === 'safe') while (!isWorkingDay(day, calendar)) day -= DAY;
  return dayOf(day);
}

function monthsLater(day: number, months: number): number {
  const from = new Date(day);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate();
  return Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, Math.min(from.getUTCDate(), last));
}

function isWorkingDay(day: number, calendar: Calendar): boolean {
  return new Date(day).getUTCDay() !== 6 && !isHoliday(day, calendar);
}

/** Sundays are holidays, Saturdays are not. */
function isHoliday(day: number, { fixed, movable }: Calendar): boolean {
  const date = new Date(day);
  const year = date.getUTCFullYear();
  if (date.getUTCDay() === 0) return true;
  if (movable.some(({ daysAfterEaster }) => easterOf(year) + daysAfterEaster * DAY === day)) return true;
  return fixed.some((holiday) => holiday.day === dayOf(day).slice(5) && year >= (holiday.fromYear ?? 0));
}

/** Easter Sunday by the anonymous Gregorian computation (Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32);
}

function dayOf(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
