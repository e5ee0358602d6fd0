import { row, timesOf } from '../table.ts';
import type { BrowserName } from './launchers.ts';
import type { MeasuredInBrowser } from './measure.ts';

export interface BrowserFigures extends MeasuredInBrowser {
  /** Of the page's main thread, in a page that was traced; where the browser can be. */
  readonly longestTaskMs?: number;
}

/** By the number of documents; or why there are no figures. */
export type BrowserReport = Readonly<Record<string, BrowserFigures>> | Skipped;
export type BrowserReports = Readonly<Record<BrowserName, BrowserReport>>;

interface Skipped {
  readonly skipped: string;
}

const HEADINGS = ['p50 ms', 'p95 ms', 'p99 ms', 'page p95', 'first p95', 'load ms', 'start ms'];
const BLOCK_HEADINGS = ['searching', 'loading', 'at rest', 'task'];

export function browserRows(name: string, report: BrowserReport): string[] {
  if (isSkipped(report)) return [`${name}: skipped. ${report.skipped}`];
  return [
    row(`In ${name}, blocks in ms`, [...HEADINGS, ...BLOCK_HEADINGS]),
    ...Object.entries(report).map(([size, figures]) => row(`${size} documents`, cellsOf(figures))),
  ];
}

function cellsOf(figures: BrowserFigures): string[] {
  const { searchMs, roundTripMs, firstSearchesMs, loadMs, startMs, blocks, longestTaskMs } = figures;
  const longest = [blocks.searching, blocks.loading, blocks.atRest].map(({ longestMs }) => longestMs);
  return [
    ...timesOf(searchMs),
    roundTripMs.p95.toFixed(2),
    firstSearchesMs.p95.toFixed(2),
    ...[loadMs, startMs, ...longest, longestTaskMs].map((ms) => ms?.toFixed(1) ?? ''),
  ];
}

function isSkipped(report: BrowserReport): report is Skipped {
  return typeof report['skipped'] === 'string';
}
