import type { EntryKey } from './hit.ts';
import type { SearchDocument } from './index/build-index.ts';

/** Something to be found, in one language. */
export interface Entry extends SearchDocument {
  readonly id: EntryKey;
  /** What stands under the title in the list; searched too. */
  readonly text: string;
  /** The phase of the call that it belongs to. */
  readonly phase?: string;
  /** The last day on which it holds, as YYYY-MM-DD. */
  readonly verifyBy?: string;
}
