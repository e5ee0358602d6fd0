import type { TextRange } from '../hit.ts';
import { fold } from './fold.ts';

/** A word of a text, folded, and where it stands in UTF-16 offsets. */
export interface Word extends TextRange {
  readonly folded: string;
}

/** A word longer than this is no word of any language: a key, a token, a line of noise. */
const LONGEST_WORD = 40;
/** With the invisible characters that web pages put into words: a soft hyphen makes no two words of one. */
const WORD = /[\p{L}\p{M}\p{N}\u200B-\u200D\u2060\uFEFF\u00AD]+/gu;

/**
 * Letters and digits that stand together. What an apostrophe joins are two words: of `dell'utenza` the first is a stop word;
 * and so are the parts of `e-mail`, which the query writes in any of three ways.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { index, 0: written } of text.matchAll(WORD)) {
    const folded = fold(written).slice(0, LONGEST_WORD);
    if (folded !== '') words.push({ folded, start: index, end: index + written.length });
  }
  return words;
}

/** The folded words alone: what an index is made of. */
export function foldedWordsOf(text: string): readonly string[] {
  return wordsOf(text).map(({ folded }) => folded);
}
