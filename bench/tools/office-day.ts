import { minutesAfterStart, minutesToNextCheck } from '../../platform/feeds/schedule.ts';

/** One operator's browser asks whether there is something new. */
export interface Question {
  /** Since the shift began. */
  readonly minute: number;
  /** Which of the operators, from 0. */
  readonly client: number;
}

export interface Shift {
  readonly clients: number;
  readonly minutes: number;
  /** All browsers are started within so many minutes. */
  readonly arriveWithin: number;
  readonly random: () => number;
}

const EVERY = 60;
const MORNING = '2026-11-23T08:00:00Z';
const EVENING_BEFORE = '2026-11-22T17:00:00Z';

/** All questions of a shift in the order of time, as the extension's own schedule puts them. */
export function questionsOf({ clients, minutes, arriveWithin, random }: Shift): readonly Question[] {
  const questions: Question[] = [];
  for (let client = 0; client < clients; client += 1) {
    const wait = minutesAfterStart(EVENING_BEFORE, { now: MORNING, random });
    let minute = arriveWithin * random() + wait;
    while (minute < minutes) {
      questions.push({ minute, client });
      minute += minutesToNextCheck({ every: EVERY, failures: 0, random });
    }
  }
  return questions.toSorted((one, other) => one.minute - other.minute);
}

/** How many of `times` fall into the fullest stretch of that length. */
export function busiest(times: readonly number[], length: number): number {
  const counts = new Map<number, number>();
  for (const time of times) {
    const stretch = Math.floor(time / length);
    counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** The time at which that share of `times`, in order, has passed. */
export function timeOfShare(times: readonly number[], share: number): number {
  return times[Math.ceil(times.length * share) - 1] ?? 0;
}
