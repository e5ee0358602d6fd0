/** When feeds are checked. Pure arithmetic over minutes; `random` gives numbers from 0 to 1. */
export interface ScheduleOptions {
  /** Minutes between two checks that went well. */
  readonly every: number;
  /** Checks in a row that reached no host. */
  readonly failures: number;
  readonly random: () => number;
}

const LONGEST_BACK_OFF = 360;
const JITTER = 0.1;
const WAIT_AFTER_START = 10;
const TOO_OLD_MS = 24 * 60 * 60 * 1000;
const SHORTEST_BETWEEN_CLICKS_MS = 60_000;

/** Minutes until an interrupted check is taken up again. */
export const RESUME_MINUTES = 2;

/**
 * Minutes until the next check: the usual time with 10 % of jitter, so that ten thousand operators whose shift begins at
 * nine do not ask together; twice as long after each failure, up to six hours.
 */
export function minutesToNextCheck({ every, failures, random }: ScheduleOptions): number {
  const wanted = Math.min(every * 2 ** Math.min(failures, 10), Math.max(every, LONGEST_BACK_OFF));
  return wanted * (1 - JITTER + 2 * JITTER * random());
}

/** Minutes to wait after the browser started: none when the last check is older than a day, or lies in the future. */
export function minutesAfterStart(
  lastCheck: string | null,
  { now, random }: { now: string; random: () => number },
): number {
  const age = lastCheck === null ? Infinity : Date.parse(now) - Date.parse(lastCheck);
  if (!(age >= 0 && age <= TOO_OLD_MS)) return 0;
  return WAIT_AFTER_START * random();
}

/** "Check now" is served at most once a minute. */
export function mayCheckNow(lastAsked: string | null, now: string): boolean {
  if (lastAsked === null) return true;
  const age = Date.parse(now) - Date.parse(lastAsked);
  return age < 0 || age >= SHORTEST_BETWEEN_CLICKS_MS;
}

/** The mirrors in an order of this check's own, so that none of them carries everybody's first question. */
export function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] as T;
    order[last] = order[other] as T;
    order[other] = kept;
  }
  return order;
}
