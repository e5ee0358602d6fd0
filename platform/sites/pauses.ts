import { browser } from 'wxt/browser';
import { covers, isWebPattern } from './patterns.ts';

export type PauseLength = 'hour' | 'tomorrow';

/** Patterns of the sites that are to be left alone for a while, each with the end of it in milliseconds since the epoch. */
export type Pauses = ReadonlyMap<string, number>;

const KEY = 'pauses';
const ALARM = 'sites.pause';
const HOUR_MS = 3_600_000;

/** The pauses that are not over. */
export async function readPauses(now = Date.now()): Promise<Pauses> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  if (typeof kept !== 'object' || kept === null) return new Map();
  return new Map(
    Object.entries(kept).filter(([pattern, end]) => isWebPattern(pattern) && typeof end === 'number' && end > now),
  );
}

/** Begins a pause, or ends it where there is no end. One that is over is forgotten. */
export async function writePause(pattern: string, end: number | null): Promise<void> {
  const pauses = new Map(await readPauses());
  if (end === null) pauses.delete(pattern);
  else pauses.set(pattern, end);
  await browser.storage.local.set({ [KEY]: Object.fromEntries(pauses) });
}

export async function endAllPauses(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** When a pause that begins now ends: in an hour, or at the next midnight of this computer. */
export function endOfPause(length: PauseLength, now: number): number {
  if (length === 'hour') return now + HOUR_MS;
  const tomorrow = new Date(now);
  tomorrow.setHours(24, 0, 0, 0);
  return tomorrow.getTime();
}

export function isPaused(pauses: Pauses, site: string): boolean {
  return [...pauses.keys()].some((pattern) => covers(pattern, site));
}

/** Calls back when a pause ends. To be called at every wake of the background, before anything is waited for. */
export function watchPauses(onEnd: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) onEnd();
  });
}

/** Has the background woken for the pause that ends first. */
export async function wakeForPauses(): Promise<void> {
  const pauses = await readPauses();
  if (pauses.size === 0) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.min(...pauses.values()) });
}
