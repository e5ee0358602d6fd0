import type { Page } from 'puppeteer-core';
import { tasksOf, traceEvents } from './trace.ts';
import type { TraceEvent } from './trace.ts';

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** Parts of a profile, as Chromium writes them into a trace: nodes when they are first seen, samples by their nodes' ids. */
interface ProfileArguments {
  readonly data?: {
    readonly startTime?: number;
    readonly timeDeltas?: readonly number[];
    readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
  };
}

const OURS = /^chrome-extension:/u;

/**
 * The time in which code of ours was running on the page's main thread, what it called of the browser's included, from each
 * key to the next; in milliseconds. Sampled by Chromium ten thousand times a second while `work` presses keys; what another
 * program took of the processor meanwhile counts as ours.
 */
export async function ownWorkPerKey(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  const events = await traceEvents(page, work, ['disabled-by-default-v8.cpu_profiler']);
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const pid = keys[0]?.pid;
  if (pid === undefined) throw new Error('The trace has no key');
  const times = keys.filter((event) => event.pid === pid).map(({ ts }) => ts);
  const perKey = times.map(() => 0);
  for (const { at, lasts, isOurs } of samplesOf(events.filter((event) => event.pid === pid))) {
    const key = times.findLastIndex((time) => time <= at);
    if (isOurs && key >= 0) perKey[key] = (perKey[key] ?? 0) + lasts / 1000;
  }
  // After the last one comes what waits for a pause, and the end of the trace; before the first the beginning of the profile.
  return perKey.slice(1, -1);
}

/** Milliseconds for which code of ours ran on the page's main thread, as above, in one task each. */
export interface OwnTasks {
  /** In the task in which the page pasted. */
  readonly inPaste: number;
  /** In the task that had most of it afterwards. */
  readonly longest: number;
  readonly total: number;
}

/** While `work` pastes once. */
export async function ownWorkOfPaste(page: Page, work: () => Promise<void>): Promise<OwnTasks> {
  const events = await traceEvents(page, work, ['disabled-by-default-v8.cpu_profiler']);
  const pasted = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'paste');
  if (!pasted) throw new Error('The trace has no paste');
  const { pid } = pasted;
  const tasks = tasksOf(events, pid).toSorted((a, b) => a.ts - b.ts);
  const own = tasks.map(() => 0);
  for (const { at, lasts, isOurs } of samplesOf(events.filter((event) => event.pid === pid))) {
    const task = isOurs ? tasks.findLastIndex(({ ts, dur = 0 }) => ts <= at && at < ts + dur) : -1;
    if (task >= 0) own[task] = (own[task] ?? 0) + lasts / 1000;
  }
  const paste = tasks.findLastIndex(({ ts }) => ts <= pasted.ts);
  return {
    inPaste: own[paste] ?? 0,
    longest: Math.max(0, ...own.slice(paste + 1)),
    total: own.reduce((sum, each) => sum + each, 0),
  };
}

/** In microseconds. */
interface Sample {
  readonly at: number;
  readonly lasts: number;
  readonly isOurs: boolean;
}

function* samplesOf(events: readonly TraceEvent[]): Generator<Sample> {
  // A process has a profile for each thread that runs scripts: that of the page's main thread has our content scripts.
  for (const profile of events.filter(({ name }) => name === 'Profile')) {
    const chunks = events.filter(({ name, id }) => name === 'ProfileChunk' && id === profile.id);
    const ours = new Map<number, boolean>();
    let at = (profile.args as ProfileArguments).data?.startTime ?? profile.ts;
    for (const { args } of chunks.toSorted((a, b) => a.ts - b.ts)) {
      const { cpuProfile, timeDeltas = [] } = (args as ProfileArguments).data ?? {};
      for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
        ours.set(id, OURS.test(callFrame.url ?? '') || (ours.get(parent ?? -1) ?? false));
      }
      // The samples come with the time since the one before, during which that one's node was running.
      for (const [place, id] of (cpuProfile?.samples ?? []).entries()) {
        const lasts = timeDeltas[place] ?? 0;
        yield { at, lasts, isOurs: ours.get(id) ?? false };
        at += lasts;
      }
    }
  }
}
