import type { Group } from './meanings.ts';
import type { Query } from './query-words.ts';
import { wordsFor } from './thesaurus.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How surely another expression is meant, of one word or of several: of those the rarest word stands for all. */
const OTHER = { one: 0.7, several: 0.5 } as const;
/** A word whose correction is looked up in its place must be this sure. */
const SURE = 0.5;

/** The groups with what the thesaurus says besides; an expression of several words adds to the group of each. */
export function withOthers(
  vocabulary: Vocabulary,
  thesaurus: Thesaurus,
  { query, groups }: { query: Query; groups: readonly Group[] },
): readonly Group[] {
  const byWord = new Map(groups.map((group) => [group.typed, group]));
  const meant = query.written.map((word) => {
    const group = byWord.get(word);
    return group ? likeliest(vocabulary, group) : word;
  });
  const added = new Map<string, Map<number, number>>();
  const isCorrected = meant.some((word, at) => word !== query.written[at]);
  const others = [...thesaurus.othersOf(query.written), ...(isCorrected ? thesaurus.othersOf(meant) : [])];
  for (const { from, to, language, expressions } of others) {
    for (const expression of expressions) {
      const weight = expression.length === 1 ? OTHER.one : OTHER.several;
      for (const word of wordsFor(vocabulary, expression, language)) {
        for (const typed of query.written.slice(from, to)) {
          const group = byWord.get(typed);
          if (!group || (group.meanings.get(word) ?? 0) >= weight) continue;
          const more = added.get(typed) ?? new Map<number, number>();
          added.set(typed, more.set(word, Math.max(weight, more.get(word) ?? 0)));
        }
      }
    }
  }
  return groups.map((group) => {
    const more = added.get(group.typed);
    if (!more) return group;
    const ways = new Map([...group.ways, ...[...more.keys()].map((word) => [word, 'other'] as const)]);
    return { ...group, meanings: new Map([...group.meanings, ...more]), ways };
  });
}

/** The word itself, or what it was most surely meant for when nobody wrote it. */
function likeliest(vocabulary: Vocabulary, { typed, meanings }: Group): string {
  let best = typed;
  let most = SURE;
  for (const [word, weight] of meanings) {
    const text = vocabulary.words[word] ?? typed;
    if (text === typed) return typed;
    if (weight > most) [best, most] = [text, weight];
  }
  return best;
}
