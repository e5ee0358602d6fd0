import type { Page } from 'puppeteer-core';

/** The work of one main thread while a trace ran. */
export interface MainThread {
  readonly busyMs: number;
  readonly longestMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string; readonly frame?: string } };
}

const PANEL = /^chrome-extension:\/\/[^/]+\/sidepanel\.html/u;

/** Traces Chromium while `work` runs: the main thread of the page, and that of the panel's frame when there is one. */
export async function traceOf(
  page: Page,
  work: () => Promise<void>,
): Promise<{ page: MainThread; panel: MainThread | null }> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', '__metadata'] });
  await work();
  const bytes = await page.tracing.stop();
  const { traceEvents: events } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const pidOf = (matches: (url: string) => boolean) =>
    events.findLast(({ name, args }) => name === 'CommitLoad' && matches(args.data?.url ?? ''))?.pid;
  const pagePid = pidOf((url) => url === page.url());
  const panelPid = pidOf((url) => PANEL.test(url));
  if (pagePid === undefined) throw new Error('The trace has no page');
  return { page: mainThread(events, pagePid), panel: panelPid === undefined ? null : mainThread(events, panelPid) };
}

function mainThread(events: readonly TraceEvent[], pid: number): MainThread {
  const tid = events.find(
    (event) => event.pid === pid && event.name === 'thread_name' && event.args.name === 'CrRendererMain',
  )?.tid;
  const tasks = events
    .filter(
      (event) =>
        event.pid === pid && event.tid === tid && event.ph === 'X' && event.name === 'ThreadControllerImpl::RunTask',
    )
    .map(({ dur = 0 }) => dur / 1000);
  if (tasks.length === 0) throw new Error('The trace has no task of the main thread');
  return { busyMs: tasks.reduce((sum, ms) => sum + ms, 0), longestMs: Math.max(...tasks) };
}
