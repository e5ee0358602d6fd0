import type { Article } from '../content/article.ts';
import type { Line } from '../content/line.ts';
import type { Localised } from '../content/localised.ts';

/** An article or a line that has a shortcut. */
export interface PackText {
  readonly shortcut: string;
  readonly title: Localised;
  /** What to say. */
  readonly words: Localised;
}

export function textOfArticle({ shortcut, question, line }: Article): PackText | null {
  return shortcut === undefined ? null : { shortcut, title: question, words: line };
}

export function textOfLine({ shortcut, text }: Line): PackText | null {
  return shortcut === undefined ? null : { shortcut, title: text, words: text };
}

/** The same in one language, as a template. */
export interface PackSnippet {
  readonly shortcut: string;
  readonly title: string;
  readonly text: string;
}
