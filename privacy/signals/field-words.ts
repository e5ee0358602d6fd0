import type { SecretId } from './find-questions.ts';
import type { SignalId } from './find-signals.ts';

/** What the words in the fields of a page say: classes alone, never the words. */
export interface FieldWords {
  readonly signals: readonly SignalId[];
  /** What an operator is about to ask for, and nobody may. */
  readonly asksFor: readonly SecretId[];
}

export const NOTHING_SAID: FieldWords = { signals: [], asksFor: [] };
