import type { Language } from '../../content/localised.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';

/** A query as it is searched for. */
export interface Query {
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
  const stopWords = STOP_WORDS[languageOf(written)];
  const last = written.at(-1) ?? '';
  const isLastBegun = /[\p{L}\p{M}\p{N}]$/u.test(text);
  const telling = written.filter(
    (word, at) => !stopWords.has(word) && (word.length > 1 || /\d/u.test(word) || at === written.length - 1),
  );
  const words = [...new Set(telling.length > 0 ? telling : written)].slice(0, MOST_WORDS);
  return { words, isLastBegun: isLastBegun && words.at(-1) === last, written };
}

/** Operators type in either language: the one most of whose stop words are there; Italian where none is. */
function languageOf(words: readonly string[]): Language {
  const count = (language: Language) => words.filter((word) => STOP_WORDS[language].has(word)).length;
  return count('en') > count('it') ? 'en' : 'it';
}
