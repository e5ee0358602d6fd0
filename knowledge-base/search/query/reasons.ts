import type { LoadedIndex } from '../index/load-index.ts';
import type { Group } from './meanings.ts';
import { partOf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Why a document was found that does not hold a word as it was typed. */
export interface Reason {
  /** Folded, both. */
  readonly typed: string;
  readonly meant: string;
  /** By a slip of the keyboard, or because it is another name of the same thing. */
  readonly way: 'mistyped' | 'other';
}

/** For each word of the query that the document holds only otherwise than typed, the surest of what it holds. */
export function reasonsFor(vocabulary: Vocabulary, groups: readonly Group[], document: number): readonly Reason[] {
  const { index, first, toOwn } = partOf(vocabulary, document);
  return groups.flatMap(({ typed, meanings, ways }) => {
    let [meant, most] = [-1, 0];
    for (const [word, weight] of meanings) {
      if (weight > most && holds(index, toOwn(word), document - first)) [meant, most] = [word, weight];
    }
    const way = ways.get(meant);
    return way === 'mistyped' || way === 'other' ? [{ typed, meant: vocabulary.words[meant] ?? '', way }] : [];
  });
}

/** Whether the document holds the word, both by the index's own numbers. Documents of a word are in order. */
export function holds({ documents: { starts, values } }: LoadedIndex, word: number, document: number): boolean {
  if (word === -1) return false;
  let low = starts[word] ?? 0;
  let high = starts[word + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < document) low = middle + 1;
    else high = middle;
  }
  return low < (starts[word + 1] ?? 0) && values[low] === document;
}
