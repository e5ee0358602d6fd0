import { placeOf } from '../index/load-index.ts';
import type { Group } from './meanings.ts';
import type { Query } from './query-words.ts';
import type { Others } from './thesaurus.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Both halves of a word must be words, not syllables. */
const SHORTEST_HALF = 3;

/** Words of the query that documents write as one, and one that nobody writes but in two: `post paid`, `modemrouter`. */
export function spellingsOf(
  vocabulary: Vocabulary,
  { written, language: spoken }: Query,
  byWord: ReadonlyMap<string, Group>,
): readonly Others[] {
  const language = spoken ?? 'it';
  return written.flatMap((word, from) => {
    const next = written[from + 1] ?? '';
    const found: Others[] = [];
    const areJoined = byWord.has(word) && byWord.has(next) && holdersOf(vocabulary, word + next) > 0;
    if (areJoined) found.push({ from, to: from + 2, language, expressions: [[word + next]] });
    const halves = isUnknown(byWord.get(word)) ? halvesOf(vocabulary, word) : null;
    if (halves) found.push({ from, to: from + 1, language, expressions: [halves] });
    return found;
  });
}

function isUnknown(group: Group | undefined): boolean {
  return group !== undefined && [...group.ways.values()].every((way) => way === 'mistyped');
}

/** The two words that it is made of; of several cuts the one whose rarer word is the most used. */
function halvesOf(vocabulary: Vocabulary, word: string): readonly string[] | null {
  let [halves, most]: [readonly string[] | null, number] = [null, 0];
  for (let cut = SHORTEST_HALF; cut <= word.length - SHORTEST_HALF; cut += 1) {
    const both = [word.slice(0, cut), word.slice(cut)];
    const holders = Math.min(...both.map((half) => holdersOf(vocabulary, half)));
    if (holders > most) [halves, most] = [both, holders];
  }
  return halves;
}

function holdersOf({ words, counts }: Vocabulary, word: string): number {
  const { at, isThere } = placeOf(words, word);
  return isThere ? (counts[at] ?? 0) : 0;
}
