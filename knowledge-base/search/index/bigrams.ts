const LETTERS = 38;
/** Pairs of signs that a word can hold: a letter, a digit, an end of the word, or something else. */
export const BIGRAMS = LETTERS * LETTERS;

/** The pairs of letters of a folded word, its ends among them, each once, as numbers below `BIGRAMS`. */
export function bigramsOf(word: string): readonly number[] {
  const pairs = new Set<number>();
  let before = 0;
  for (let at = 0; at <= word.length; at += 1) {
    const sign = at === word.length ? 0 : signOf(word.charCodeAt(at));
    pairs.add(before * LETTERS + sign);
    before = sign;
  }
  return [...pairs];
}

function signOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 48 + 27;
  return LETTERS - 1;
}
