import { holds, holdsBeside } from './holds.ts';
import type { Group } from './meanings.ts';
import { ownBeside, partOf } from './vocabulary.ts';
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
  const part = partOf(vocabulary, document);
  const { index, first, toOwn } = part;
  return groups.flatMap(({ typed, meanings, ways, beside }) => {
    let [meant, most] = [-1, 0];
    for (const [word, weight] of meanings) {
      if (weight <= most || !holds(index, toOwn(word), document - first)) continue;
      const expressions = beside.get(word);
      const isSaid = !expressions || holdsBeside(index, ownBeside(part, expressions), document - first);
      if (isSaid) [meant, most] = [word, weight];
    }
    const way = ways.get(meant);
    return way === 'mistyped' || way === 'other' ? [{ typed, meant: vocabulary.words[meant] ?? '', way }] : [];
  });
}
