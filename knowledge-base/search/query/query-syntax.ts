import { foldedWordsOf } from '../text/words.ts';

/** A query taken apart: what is searched for, and what must be there or must not. */
export interface AskedFor {
  /** The words that are searched for, those of phrases among them. */
  readonly text: string;
  /** Folded words that must stand one after the other. */
  readonly phrases: readonly (readonly string[])[];
  /** The same, of what must not be there. */
  readonly without: readonly (readonly string[])[];
}

/** `"so"`, `«so»`, `“so”`, with a minus sign before it or without, and `-word`; a quotation mark that is still open is none. */
const MARKED =
  /(?<=^|\s)(?<minus>[-−–])?(?:"(?<plain>[^"]*)"|«(?<corner>[^»]*)»|“(?<curly>[^”]*)”)|(?<=^|\s)[-−–](?<word>[\p{L}\p{N}][^\s"«“]*)/gu;

/** Takes phrases and excluded words out of what was typed. A hyphen inside a word, and one that stands alone, exclude nothing. */
export function askedFor(typed: string): AskedFor {
  const phrases: (readonly string[])[] = [];
  const without: (readonly string[])[] = [];
  const text = typed.replaceAll(MARKED, (...found) => {
    const { minus, plain, corner, curly, word } = found.at(-1) as Record<string, string | undefined>;
    const quoted = plain ?? corner ?? curly ?? '';
    const words = foldedWordsOf(word ?? quoted);
    const isExcluded = minus !== undefined || word !== undefined;
    if (words.length > 0) (isExcluded ? without : phrases).push(words);
    return isExcluded ? ' ' : ` ${quoted} `;
  });
  return { text, phrases, without };
}
