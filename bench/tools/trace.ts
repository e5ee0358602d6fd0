import type { Page } from 'puppeteer-core';

/** The work of one main thread while a trace ran. */
export interface MainThread {
  readonly busyMs: number;
  /** Of that, what the processor worked for it, however much it did for others. */
  readonly processorMs: number;
  readonly longestMs: number;
}

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly id?: string;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly url?: string;
      readonly frame?: string;
      readonly message?: string;
      readonly type?: string;
    };
  };
}

const BEGIN = 'the work begins';
const PANEL = /^chrome-extension:\/\/[^/]+\/sidepanel\.html/u;

/** Traces Chromium while `work` runs: the main thread of the page, and that of the panel's frame when there is one. */
export async function traceOf(
  page: Page,
  work: () => Promise<void>,
): Promise<{ page: MainThread; panel: MainThread | null }> {
  const events = await traceEvents(page, work);
  const pidOf = (matches: (url: string) => boolean) =>
    events.findLast(({ name, args }) => name === 'CommitLoad' && matches(args.data?.url ?? ''))?.pid;
  const pagePid = pidOf((url) => url === page.url());
  const panelPid = pidOf((url) => PANEL.test(url));
  if (pagePid === undefined) throw new Error('The trace has no page');
  return { page: mainThread(events, pagePid), panel: panelPid === undefined ? null : mainThread(events, panelPid) };
}

/** Traces Chromium while `work` runs on a page that is loaded already. */
export async function traceLoaded(page: Page, work: () => Promise<void>): Promise<MainThread> {
  const events = await traceEvents(page, async () => {
    await page.evaluate((message) => console.timeStamp(message), BEGIN);
    await work();
  });
  const begin = events.find(({ name, args }) => name === 'TimeStamp' && args.data?.message === BEGIN);
  if (!begin) throw new Error('The trace does not say when the work began');
  return mainThread(events, begin.pid, begin.ts);
}

export async function traceEvents(
  page: Page,
  work: () => Promise<void>,
  more: readonly string[] = [],
): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', '__metadata', ...more] });
  await work();
  const bytes = await page.tracing.stop();
  return (JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }).traceEvents;
}

function mainThread(events: readonly TraceEvent[], pid: number, since = 0): MainThread {
  const tasks = tasksOf(events, pid).filter(({ ts }) => ts >= since);
  if (tasks.length === 0) throw new Error('The trace has no task of the main thread');
  const total = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0) / 1000;
  return {
    busyMs: total(tasks.map(({ dur = 0 }) => dur)),
    processorMs: total(tasks.map(({ tdur = 0 }) => tdur)),
    longestMs: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
  };
}

/** What the main thread of a process did without serving anybody else meanwhile. */
export function tasksOf(events: readonly TraceEvent[], pid: number): readonly TraceEvent[] {
  const tid = events.find(
    (event) => event.pid === pid && event.name === 'thread_name' && event.args.name === 'CrRendererMain',
  )?.tid;
  return events.filter(
    (event) =>
      event.pid === pid && event.tid === tid && event.ph === 'X' && event.name === 'ThreadControllerImpl::RunTask',
  );
}
