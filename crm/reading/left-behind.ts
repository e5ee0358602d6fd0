import type { RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import { CROSSING, recordOf } from './read-record.ts';
import type { FoundFields } from './read-field.ts';

/** A page as it is at one moment. */
export interface Moment {
  readonly found: FoundFields;
  readonly title: string;
  /** Milliseconds, by the same clock: now, and when the page last changed. */
  readonly at: number;
  readonly changedAt: number;
}

/**
 * Holds back what may still be the record's before. Where a page draws another record, its number may be there first (at once,
 * where it is in the address) and the rest follow: the same customer as before is believed only when the page is at rest and
 * something else shows that it has been drawn anew. A customer shown late is better than one shown on another's record.
 */
export function createLeftBehind(site: string) {
  let last: Moment | null = null;
  let left: Moment | null = null;

  return {
    /** The record as it may be told, and whether something of it was held back. */
    judge(moment: Moment): { readonly record: RecordContext | null; readonly isHeldBack: boolean } {
      const { found } = moment;
      if (last && found.recordId?.value !== last.found.recordId?.value) left = { ...last, at: moment.at };
      last = moment;
      if (left && isAtRest(moment, left) && isDrawnAnew(moment, left)) left = null;
      const held = left ? CROSSING.filter((role) => found[role] && found[role].value === left?.found[role]?.value) : [];
      const kept = Object.fromEntries(Object.entries(found).filter(([role]) => !held.some((each) => each === role)));
      return { record: recordOf(site, kept), isHeldBack: held.length > 0 };
    },
  };
}

/** In milliseconds: how long nothing changes, and after how long a page counts as drawn that never stops changing. */
export const REST = 400;
const LONGEST = 2_000;

function isAtRest({ at, changedAt }: Moment, left: Moment): boolean {
  return at - changedAt >= REST || at - left.at >= LONGEST;
}

/** The address says nothing of what is drawn; all else does. */
function isDrawnAnew({ found, title }: Moment, before: Moment): boolean {
  if (found.recordId?.by !== 'path' || title !== before.title) return true;
  return CROSSING.some((role) => found[role]?.value !== before.found[role]?.value);
}
