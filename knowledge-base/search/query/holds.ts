import type { LoadedIndex } from '../index/load-index.ts';

/** The other words of an expression of several, each by its forms. */
export type Beside = readonly (readonly number[])[];

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

/** Whether the document holds all that stands beside a word in one of these expressions, by the index's own numbers. */
export function holdsBeside(index: LoadedIndex, expressions: readonly Beside[], document: number): boolean {
  return expressions.some((words) => words.every((forms) => forms.some((form) => holds(index, form, document))));
}
