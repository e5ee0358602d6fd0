import type { Article } from '../../content/article.ts';
import { inLanguage } from '../../content/in-language.ts';
import type { Language, Localised } from '../../content/localised.ts';
import { textOfBlocks } from './text-of-blocks.ts';
import { diffByWord, hasChanges } from './word-diff.ts';
import type { WordChange } from './word-diff.ts';

/** The texts of an article that people read, in the order in which the screen shows them. */
export type ArticlePart = 'question' | 'line' | 'example' | 'steps' | 'time' | 'cost';

export interface ChangedPart {
  readonly part: ArticlePart;
  /** The language of the words, which is Italian where there is no translation. */
  readonly language: Language;
  readonly changes: readonly WordChange[];
}

/**
 * The parts whose words differ between two versions of an article, as somebody reads them in one language. Empty when only
 * what is about the article changed: its sources, its dates, how it is found.
 */
export function changedParts(before: Article, after: Article, language: Language): readonly ChangedPart[] {
  return PARTS.flatMap((part) => {
    const [was, is] = [textOf(before, part, language), textOf(after, part, language)];
    // A translation that arrived or went away is a new text, not an edit of the Italian one.
    const isOtherLanguage = was.text !== '' && is.text !== '' && was.language !== is.language;
    const changes: readonly WordChange[] = isOtherLanguage
      ? [{ type: 'added', text: is.text }]
      : diffByWord(was.text, is.text);
    return hasChanges(changes) ? [{ part, language: (is.text === '' ? was : is).language, changes }] : [];
  });
}

const PARTS = ['question', 'line', 'example', 'steps', 'time', 'cost'] as const satisfies readonly ArticlePart[];

function textOf(article: Article, part: ArticlePart, language: Language): { text: string; language: Language } {
  if (part === 'steps') {
    const { steps } = article;
    const isEnglish = language === 'en' && steps?.en != null;
    return { text: textOfBlocks((isEnglish ? steps.en : steps?.it) ?? []), language: isEnglish ? 'en' : 'it' };
  }
  const text: Localised | undefined = article[part];
  return text ? inLanguage(text, language) : { text: '', language };
}
