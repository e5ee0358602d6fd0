import type { Language } from '../../content/localised.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';

/** A query as it is searched for. */
export interface Query {
  /** The language most of whose stop words are there; null where none tells. */
  readonly language: Language | null;
  /** The words that say something, folded, each once; all of them where none does. */
  readonly words: readonly string[];
  /** The last word may be only begun. */
  readonly isLastBegun: boolean;
  /** All words, folded, in order. */
  readonly written: readonly string[];
}

const LONGEST_QUERY = 500;
const MOST_WORDS = 24;

/** What is searched for in what was typed. A query longer than anybody types is cut. */
export function queryOf(typed: string): Query {
  const text = typed.slice(0, LONGEST_QUERY);
  const written = wordsOf(text).map(({ folded }) => folded);
  const language = languageOf(written);
  const stopWords = STOP_WORDS[language ?? 'it'];
  const last = written.at(-1) ?? '';
  const isLastBegun = /[\p{L}\p{M}\p{N}]$/u.test(text);
  const telling = written.filter((word) => !stopWords.has(word) && (word.length > 1 || /\d/u.test(word)));
  const words = [...new Set(telling.length > 0 ? telling : written)].slice(0, MOST_WORDS);
  return { language, words, isLastBegun: isLastBegun && words.at(-1) === last, written };
}

/** Operators type in either language. A stop word of both tells nothing. */
function languageOf(words: readonly string[]): Language | null {
  const { it, en } = STOP_WORDS;
  const italian = words.filter((word) => it.has(word) && !en.has(word)).length;
  const english = words.filter((word) => en.has(word) && !it.has(word)).length;
  if (italian === english) return null;
  return english > italian ? 'en' : 'it';
}
