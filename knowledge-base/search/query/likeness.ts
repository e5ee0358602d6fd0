import { PASSAGE_END, RARE } from '../index/passages.ts';
import type { Group } from './meanings.ts';
import { rarityOf } from './rarity.ts';
import type { Part, Vocabulary } from './vocabulary.ts';

/** How much a document is like a query, each from 0 to 1. */
export interface Likeness {
  /** How much of what was asked its title says. */
  readonly coverage: number;
  /** How much of its title was asked. */
  readonly precision: number;
  /** How many neighbours in the query are neighbours in its title. */
  readonly order: number;
  /** How much the sentence says of what was asked that says most of it, and how little else. */
  readonly sentence: number;
}

export const NOT_LIKE: Likeness = { coverage: 0, precision: 0, order: 0, sentence: 0 };
/** Of a document by its place in the part. */
export type LikenessOf = (document: number) => Likeness;
type OwnGroup = Pick<Group, 'meanings' | 'idf'>;

/** A sentence of few words is no better than one of so much rarity in all: else every title of one word would win. */
const SHORTEST_SENTENCE = 20;

/**
 * Compares queries, by the words of a part, with the titles and sentences of its documents. Room for every word is made once.
 */
export function createComparer(vocabulary: Vocabulary, part: Part): (groups: readonly OwnGroup[]) => LikenessOf {
  const { index } = part;
  const rarities = raritiesOf(vocabulary, part);
  const weights = new Float32Array(rarities.length);
  const holders = new Uint8Array(rarities.length);
  let known: readonly number[] = [];

  return (groups) => {
    for (const rank of known) weights[rank] = 0;
    known = learn(groups);
    const whole = groups.reduce((sum, { idf }) => sum + idf, 0);
    return (document) => compare(document, groups, whole);
  };

  /** Of each word that is meant how surely, and by which word of the query; where several mean it, the surest. */
  function learn(groups: readonly OwnGroup[]): readonly number[] {
    const ranks: number[] = [];
    groups.forEach(({ meanings }, group) => {
      for (const [word, weight] of meanings) {
        const rank = index.ranks[word] ?? RARE;
        if (rank === RARE || weight <= (weights[rank] ?? 0)) continue;
        weights[rank] = weight;
        holders[rank] = group;
        ranks.push(rank);
      }
    });
    return ranks;
  }

  function compare(document: number, groups: readonly OwnGroup[], whole: number): Likeness {
    const { starts, values } = index.passages;
    const covered = new Float32Array(groups.length);
    let likeness = NOT_LIKE;
    if (whole === 0) return likeness;
    let isTitle = true;
    let sentence = 0;
    let [length, matched, said, meant, pairs, before, beforeAt] = [0, 0, 0, 0, 0, -2, 0];
    for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at += 1) {
      const rank = values[at] as number;
      if (rank !== PASSAGE_END) {
        const weight = weights[rank] as number;
        const rarity = rarities[rank] as number;
        length += 1;
        said += rarity;
        if (weight === 0) continue;
        const group = holders[rank] as number;
        matched += 1;
        meant += weight * rarity;
        if (weight > (covered[group] as number)) covered[group] = weight;
        if (group === before + 1 && at - beforeAt <= 2) pairs += 1;
        [before, beforeAt] = [group, at];
        continue;
      }
      let coverage = 0;
      for (let group = 0; group < groups.length; group += 1) {
        coverage += (covered[group] as number) * (groups[group]?.idf ?? 0);
        covered[group] = 0;
      }
      coverage /= whole;
      sentence = Math.max(sentence, (coverage * meant) / Math.max(said, SHORTEST_SENTENCE));
      if (isTitle && length > 0) {
        const order = groups.length < 2 ? 0 : Math.min(1, pairs / (groups.length - 1));
        likeness = { coverage, precision: matched / length, order, sentence };
      }
      isTitle = false;
      [length, matched, said, meant, pairs, before] = [0, 0, 0, 0, 0, -2];
    }
    return { ...likeness, sentence };
  }
}

/** By the numbers of words in passages. */
function raritiesOf(vocabulary: Vocabulary, { index, toShared }: Part): Float32Array {
  const ranks = Math.min(index.words.length, RARE) + 1;
  const rarities = new Float32Array(ranks).fill(rarityOf(vocabulary, 1));
  index.ranks.forEach((rank, word) => {
    if (rank !== RARE) rarities[rank] = rarityOf(vocabulary, vocabulary.counts[toShared(word)] ?? 1);
  });
  return rarities;
}
