import type { FeedProblemCode } from './feed-problem.ts';

const HOUR_MS = 3_600_000;
/** How far the computer's clock may be from that of the host, or of who signs. */
export const TOLERANCE_MS = 24 * HOUR_MS;

/**
 * The time to judge by: never before what was signed or trusted already, so that a clock set back does not bring an expired
 * index to life. Milliseconds since the epoch.
 */
export function trustedNow({
  clock,
  lastTrusted,
  lastIssued,
}: {
  clock: number;
  lastTrusted: number | null;
  lastIssued: string | null;
}): number {
  return Math.max(clock, lastTrusted ?? 0, lastIssued === null ? 0 : Date.parse(lastIssued));
}

/**
 * What is odd about the computer's clock: more than a day from the host's `Date`, or more than a day before something that
 * was signed already. `null` when nothing is, or when nothing is known.
 */
export function clockProblem({
  clock,
  hostDate,
  lastIssued,
}: {
  clock: number;
  hostDate: string | null;
  lastIssued: string | null;
}): Extract<FeedProblemCode, 'clock-ahead' | 'clock-behind'> | null {
  const host = hostDate === null ? Number.NaN : Date.parse(hostDate);
  if (clock - host > TOLERANCE_MS) return 'clock-ahead';
  const signed = lastIssued === null ? Number.NaN : Date.parse(lastIssued);
  return host - clock > TOLERANCE_MS || signed - clock > TOLERANCE_MS ? 'clock-behind' : null;
}
