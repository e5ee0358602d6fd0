import * as z from 'zod';
import { deadlineRuleSchema, statementSchema } from './complaint-procedure.ts';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';
import { localisedSchema } from './localised.ts';
import { provenanceShape } from './provenance.ts';

const idSchema = z.string().regex(/^[a-z0-9-]+$/u);

/** A holiday on the same day of every year; `fromYear` is the first year that has it. */
export const fixedHolidaySchema = z.strictObject({
  day: z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, 'month and day, as in 12-25')
    .refine((day) => z.iso.date().safeParse(`2024-${day}`).success, 'is no day of any year')
    .describe('month and day'),
  name: localisedSchema,
  fromYear: z.number().int().positive().optional().describe('the first year that has it; absent: always'),
});
export type FixedHoliday = z.infer<typeof fixedHolidaySchema>;

/** A holiday that follows Easter, which is a Sunday of the Gregorian computation. */
export const movableHolidaySchema = z.strictObject({
  id: idSchema,
  name: localisedSchema,
  daysAfterEaster: z.number().int().describe('0 is Easter Sunday; before it, below 0'),
  rule: localisedSchema.describe('the same in words'),
});
export type MovableHoliday = z.infer<typeof movableHolidaySchema>;

/** A rule of counting. One that is not verified is there to be verified: nothing may be computed by it. */
export const calendarRuleSchema = statementSchema.extend({ id: idSchema });
export type CalendarRule = z.infer<typeof calendarRuleSchema>;

/**
 * What happens to the last day: `none` nothing; `civil` forward to the next day that is no holiday (art. 2963 of the
 * Civil Code, Saturday counts as any day); `eu` forward to the next working day (Reg. 1182/71, art. 3); `safe` back to
 * the last working day, the prudent date for what the company owes.
 */
export const calendarRollSchema = z.enum(['none', 'civil', 'eu', 'safe']);
export type CalendarRoll = z.infer<typeof calendarRollSchema>;

const DAY_OR_INSTANT = 'must be a day as 2026-11-27, or an instant without seconds as 2026-11-27T10:00+01:00';

/** A date worked out by hand: `count` units from `start` end on `expected`; instants with their offset where hours are counted. */
export const calendarTestSchema = z.strictObject({
  unit: deadlineRuleSchema.shape.unit.unwrap().describe('what is counted'),
  roll: calendarRollSchema.describe('what happens to the last day'),
  start: z
    .union([z.iso.date(), z.iso.datetime({ offset: true, precision: -1 })], DAY_OR_INSTANT)
    .describe('a day; an instant with its offset where hours are counted, as 2026-11-27T10:00+01:00'),
  count: z.number().int().positive().describe('how many units'),
  expected: z
    .union([z.iso.date(), z.iso.datetime({ offset: true, precision: -1 })], DAY_OR_INSTANT)
    .describe('the day or instant it ends'),
  why: localisedSchema.describe('how it was counted'),
});
export type CalendarTest = z.infer<typeof calendarTestSchema>;

/** The holidays of a country and how its terms are counted. `easterMondays` are published days: whoever computes Easter checks against them. */
export const calendarSchema = z.strictObject({
  id: idSchema.describe('small letters, digits and hyphens; never changes'),
  title: localisedSchema,
  fixed: z.array(fixedHolidaySchema).min(1).describe('holidays on the same day of every year'),
  movable: z.array(movableHolidaySchema).describe('holidays that follow Easter'),
  easterMondays: z.array(z.iso.date()).describe('Easter Mondays, to check the computation of Easter'),
  localHolidays: statementSchema.describe('holidays of a town, which the company adds'),
  trap: statementSchema.describe('what looks like a holiday in the sources and is none'),
  rules: z.array(calendarRuleSchema).describe('how terms are counted'),
  tests: z.array(calendarTestSchema).describe('dates worked out by hand: whoever computes deadlines must agree'),
  ...healthShape,
  ...provenanceShape,
});
export type Calendar = z.infer<typeof calendarSchema>;

export const calendars = defineKind({
  schema: calendarSchema,
  source: { folder: 'calendars', format: 'yaml', perFile: 'one' },
  about: 'The holidays of a country and how terms are counted, with dates worked out by hand as tests.',
});
