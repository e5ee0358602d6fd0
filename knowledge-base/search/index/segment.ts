import type { LoadedIndex } from './load-index.ts';

/** An index as a part of all that is searched. It is never changed: what is gone is marked, and passed over. */
export interface Segment {
  readonly index: LoadedIndex;
  /** Of each document 1 where it is gone; `null` where none is. */
  readonly dead: Uint8Array | null;
}

/** A segment and the file that it was loaded from, for keeping it. */
export interface FiledSegment extends Segment {
  readonly file: Uint8Array;
}

export function livingIn({ index, dead }: Segment): number {
  return dead ? dead.reduce((sum, isDead) => sum - isDead, dead.length) : index.ids.length;
}
