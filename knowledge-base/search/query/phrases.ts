import type { Language } from '../../content/localised.ts';
import { placeOf } from '../index/load-index.ts';
import { stemOf } from '../text/stem.ts';
import { foldedWordsOf } from '../text/words.ts';
import { holds } from './holds.ts';
import type { AskedFor } from './query-syntax.ts';
import { formsOf, partOf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All that a document says, as its author wrote it. */
export type TextOf = (document: number) => string;

/** Whether a document has every phrase that was asked for, and nothing that was excluded; `null` where neither was. */
export function keeperOf(
  vocabulary: Vocabulary,
  { phrases, without }: AskedFor,
  textOf: TextOf,
): ((document: number) => boolean) | null {
  if (phrases.length === 0 && without.length === 0) return null;
  const excluded = without.map((words) => (words.length === 1 ? formsIn(vocabulary, words[0] ?? '') : words));
  return (document) => {
    const { index, first, toOwn } = partOf(vocabulary, document);
    let folded: string | null = null;
    const says = (phrase: readonly string[]): boolean => {
      folded ??= ` ${foldedWordsOf(textOf(document)).join(' ')} `;
      return folded.includes(` ${phrase.join(' ')} `);
    };
    const isExcluded = excluded.some((words) =>
      words.some((word) => typeof word === 'number')
        ? words.some((word) => typeof word === 'number' && holds(index, toOwn(word), document - first))
        : says(words as readonly string[]),
    );
    return !isExcluded && phrases.every(says);
  };
}

/** Of a single word all forms: who excludes `bolletta` excludes `bollette`. */
function formsIn(vocabulary: Vocabulary, word: string): readonly number[] {
  const exact = placeOf(vocabulary.words, word);
  const forms = (['it', 'en'] as const satisfies readonly Language[]).flatMap((language) =>
    formsOf(vocabulary, stemOf(word, language), language),
  );
  return exact.isThere ? [exact.at, ...forms] : forms;
}
