import { PASSAGE_END, RARE } from '../index/passages.ts';
import type { Scored } from './score.ts';
import { partOf } from './vocabulary.ts';
import type { Part, Vocabulary } from './vocabulary.ts';

/** How much of the way to a better answer its kin comes. */
const DRAWN = 0.6;
/** Of a title that says nothing, or a word too rare to have a number: nothing is its kin. */
const NAMELESS = 0;
const NO_WORDS = new Int32Array(RARE + 1);

/**
 * Draws together what belongs together: documents with the same title, and those that have in a line of their own the title
 * of another, as a part of an article names it. Whoever reads one of them wants to see the others; the best stays first.
 */
export function createKin(vocabulary: Vocabulary): (scored: readonly Scored[]) => readonly Scored[] {
  const words = new Map(vocabulary.parts.map((part) => [part, wordsByRank(part)]));

  return (scored) => {
    const named = scored.map(({ document }) => namesOf(document));
    const best = new Map<number, number>();
    scored.forEach(({ score }, at) => {
      const title = named[at]?.[0] ?? NAMELESS;
      if (title !== NAMELESS) best.set(title, Math.max(score, best.get(title) ?? 0));
    });
    return scored
      .map(({ document, score }, at) => {
        let nearest = score;
        for (const name of named[at] ?? []) nearest = Math.max(nearest, best.get(name) ?? 0);
        return { document, score: score + DRAWN * (nearest - score) };
      })
      .toSorted((a, b) => b.score - a.score || a.document - b.document);
  };

  /** Of the title and each sentence of a document a number: the same words have the same one, others hardly ever. */
  function namesOf(document: number): readonly number[] {
    const part = partOf(vocabulary, document);
    const { starts, values } = part.index.passages;
    const wordOf = words.get(part) ?? NO_WORDS;
    const to = starts[document - part.first + 1] ?? 0;
    const names: number[] = [];
    let name = NAMELESS;
    let isKnown = true;
    for (let at = starts[document - part.first] ?? 0; at < to; at += 1) {
      const rank = values[at] as number;
      if (rank === PASSAGE_END) {
        names.push(isKnown ? name : NAMELESS);
        [name, isKnown] = [NAMELESS, true];
        continue;
      }
      // What FNV does, with words in the place of bytes.
      name = Math.imul(name ^ (wordOf[rank] as number), 0x01_00_01_93) ^ (name >>> 15);
      if (rank === RARE) isKnown = false;
    }
    return names;
  }
}

/** By its number in passages, each word's number beside those of other parts, from 1. */
function wordsByRank({ index, toShared }: Part): Int32Array {
  const words = new Int32Array(RARE + 1);
  index.ranks.forEach((rank, word) => {
    words[rank] = toShared(word) + 1;
  });
  return words;
}
