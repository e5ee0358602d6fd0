import { browser } from 'wxt/browser';
import type { Feeds } from './feeds.ts';
import type { Policy } from './policy.ts';
import { minutesAfterStart, minutesToNextCheck, RESUME_MINUTES } from './schedule.ts';

const ALARM = 'feeds.check';
const OVERDUE_MS = 5 * 60_000;

export interface FeedAlarmsOptions {
  readonly feeds: Feeds;
  readonly policy: () => Promise<Policy>;
  readonly now: () => string;
  readonly random: () => number;
}

/** Wakes the background when feeds are to be checked; says when the browser has just been started. */
export interface FeedAlarms {
  started(): void;
}

/** To be called at every wake of the background, before anything is waited for: the browser may have lost the alarm. */
export function keepFeedAlarms({ feeds, policy, now, random }: FeedAlarmsOptions): FeedAlarms {
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name !== ALARM) return;
    // One that was due while the browser was closed goes off at its start, on every computer of the shift at once.
    const isOverdue = Date.parse(now()) - scheduledTime > OVERDUE_MS;
    (isOverdue ? wait() : check()).catch(() => undefined); // the alarm that was set first tries again
  });
  browser.alarms
    .get(ALARM)
    .then((alarm) => (alarm ? undefined : wait()))
    .catch(() => undefined); // the next wake tries again

  return { started: () => void wait().catch(() => undefined) };

  /** Soon after the start, unless that was long ago. */
  async function wait(): Promise<void> {
    const { checkedAt } = await feeds.own();
    const minutes = minutesAfterStart(checkedAt, { now: now(), random });
    if (minutes === 0) await check();
    else await setAlarm(minutes);
  }

  // The alarm for taking up again comes first: the browser may put us to sleep, or be closed, in the middle of the check.
  async function check(): Promise<void> {
    await setAlarm(RESUME_MINUTES);
    await feeds.checkAll();
    const [{ failures }, { checkEvery }] = await Promise.all([feeds.own(), policy()]);
    await setAlarm(minutesToNextCheck({ every: checkEvery, failures, random }));
  }

  async function setAlarm(minutes: number): Promise<void> {
    await browser.alarms.create(ALARM, { delayInMinutes: Math.max(minutes, 1) });
  }
}
