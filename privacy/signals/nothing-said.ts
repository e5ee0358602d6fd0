import type { FieldWords } from './field-words.ts';

/** A file of its own: pages in which nobody writes load no lexicon. */
export const NOTHING_SAID: FieldWords = { signals: [], asksFor: [] };
