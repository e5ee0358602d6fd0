import type { Language } from '../../content/localised.ts';
import { LANGUAGES, LARGEST_IMPACT } from '../index/build-index.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import { holdsBeside } from './holds.ts';
import type { Group } from './meanings.ts';
import type { Part } from './vocabulary.ts';

/** Room for scores, kept between queries. */
export interface Scratch {
  readonly total: Float32Array;
  readonly covered: Float32Array;
  readonly best: Float32Array;
}

export function newScratch({ ids }: LoadedIndex): Scratch {
  return {
    total: new Float32Array(ids.length),
    covered: new Float32Array(ids.length),
    best: new Float32Array(ids.length),
  };
}

export interface Scored {
  /** By its number among those of all parts. */
  readonly document: number;
  readonly score: number;
}

/** A word in several of its meanings says more than in the surest: this share of what is left to say. */
const AGAIN = 0.3;
/** A document that holds only one word of several is worth little, however often it holds it. */
const UNCOVERED = 0.45;
/** What a document is worth that is not in the language of the query. */
const OTHER_LANGUAGE = 0.5;

export interface Wanted {
  /** By the words of the part. */
  readonly groups: readonly Pick<Group, 'meanings' | 'beside' | 'idf'>[];
  readonly language: Language | null;
  /** What phrases and excluded words leave; `null` for everything. */
  readonly isKept: ((document: number) => boolean) | null;
}

/** The documents of a part that hold most of what is meant, best first, no more than `limit`. */
export function scoreDocuments(
  { index, dead, first }: Part,
  { groups, language, isKept }: Wanted,
  { total, covered, best }: Scratch,
  limit: number,
): readonly Scored[] {
  const { starts, values } = index.documents;
  const touched: number[] = [];
  let whole = 0;
  for (const { meanings, beside, idf } of groups) {
    whole += idf;
    const here: number[] = [];
    for (const [word, weight] of meanings) {
      const expressions = beside.get(word);
      const end = starts[word + 1] ?? 0;
      for (let at = starts[word] ?? 0; at < end; at += 1) {
        const document = values[at] as number;
        if (expressions && !holdsBeside(index, expressions, document)) continue;
        const says = (weight * (index.impacts[at] as number)) / LARGEST_IMPACT;
        const before = best[document] as number;
        if (before === 0) here.push(document);
        best[document] = before === 0 ? says : together(before, says);
      }
    }
    for (const document of here) {
      if (covered[document] === 0) touched.push(document);
      total[document] = (total[document] as number) + idf * (best[document] as number);
      covered[document] = (covered[document] as number) + idf;
      best[document] = 0;
    }
  }
  const spoken = language === null ? -1 : LANGUAGES.indexOf(language);
  const scored: Scored[] = [];
  for (const document of touched) {
    const share = whole === 0 ? 0 : (covered[document] as number) / whole;
    const isSpoken = spoken === -1 || index.languages[document] === spoken;
    const worth = (UNCOVERED + (1 - UNCOVERED) * share) * (isSpoken ? 1 : OTHER_LANGUAGE);
    if (dead?.[document] !== 1) scored.push({ document: first + document, score: (total[document] as number) * worth });
    total[document] = 0;
    covered[document] = 0;
  }
  if (!isKept) return largest(scored, limit);
  // Texts are read best first, and no more of them than are wanted.
  const kept: Scored[] = [];
  for (const each of largest(scored, scored.length)) {
    if (kept.length === limit) break;
    if (isKept(each.document)) kept.push(each);
  }
  return kept;
}

function together(one: number, other: number): number {
  const [more, less] = one > other ? [one, other] : [other, one];
  return more + AGAIN * less * (1 - more);
}

/** The `limit` best, best first, without putting all of them in order. */
function largest(scored: readonly Scored[], limit: number): readonly Scored[] {
  let short = scored;
  if (scored.length > limit * 4) {
    // Numbers in a typed array are put in order many times faster than objects.
    const least =
      Float32Array.from(scored, ({ score }) => score)
        .toSorted()
        .at(-limit) ?? 0;
    short = scored.filter(({ score }) => score >= least);
  }
  return short.toSorted((a, b) => b.score - a.score || a.document - b.document).slice(0, limit);
}
