import type { FeedProblemCode } from '@/knowledge-base/packs/client/feed-problem.ts';
import type { FeedRow, LogEntry } from './rows.ts';

const LONGEST_LOG = 50;

/** The feed with a reason on top of its log; the last of the reasons is what the options show. Codes only. */
export function withProblem(row: FeedRow, entry: LogEntry): FeedRow {
  return { ...row, problem: entry, log: [entry, ...row.log].slice(0, LONGEST_LOG) };
}

/** The feed after a check that brought everything up to date. */
export function withoutProblem(row: FeedRow): FeedRow {
  return { ...row, problem: null };
}

/** A database that took no more, or that failed. */
export function problemOfWriting(error: unknown): FeedProblemCode {
  for (let cause = error; cause instanceof Error || cause instanceof DOMException; cause = cause.cause) {
    if (cause.name === 'QuotaExceededError') return 'storage-full';
  }
  return 'storage-failed';
}
