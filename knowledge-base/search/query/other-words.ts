import type { Language } from '../../content/localised.ts';
import type { Beside } from './holds.ts';
import type { Group } from './meanings.ts';
import type { Query } from './query-words.ts';
import { spellingsOf } from './spellings.ts';
import { standingFor } from './thesaurus.ts';
import type { Standing, Thesaurus } from './thesaurus.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How surely another expression is meant, of one word or of several: of those the rarest word stands for all. */
const OTHER = { one: 0.7, several: 0.5 } as const;
/** A word whose correction is looked up in its place must be this sure. */
const SURE = 0.5;

/** What the thesaurus adds to a group: by word how surely, and in which expressions. */
type Added = Map<number, { weight: number; expressions: Beside[] }>;

/** The groups with what the thesaurus says besides, and other spellings; an expression of several words adds to the group of each. */
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
  const added = new Map<string, Added>();
  const isCorrected = meant.some((word, at) => word !== query.written[at]);
  const others = [
    ...spellingsOf(vocabulary, query, byWord),
    ...thesaurus.othersOf(query.written),
    ...(isCorrected ? thesaurus.othersOf(meant) : []),
  ];
  for (const { from, to, language, expressions } of others) {
    for (const expression of expressions) {
      const weight = expression.length === 1 ? OTHER.one : OTHER.several;
      const standing = knownStanding(vocabulary, expression, language);
      for (const word of standing?.words ?? []) {
        for (const typed of query.written.slice(from, to)) {
          const group = byWord.get(typed);
          if (!group || (group.meanings.get(word) ?? 0) >= weight) continue;
          const more: Added = added.get(typed) ?? new Map();
          const before = more.get(word);
          const beside = [...(before?.expressions ?? []), standing?.beside ?? []];
          added.set(typed, more.set(word, { weight: Math.max(weight, before?.weight ?? 0), expressions: beside }));
        }
      }
    }
  }
  return groups.map((group) => {
    const more = added.get(group.typed);
    return more ? joined(group, more) : group;
  });
}

/** What stands for the expressions of a thesaurus is looked up once, not with every letter that is typed. */
const standings = new WeakMap<Vocabulary, WeakMap<readonly string[], Standing | null>>();

function knownStanding(vocabulary: Vocabulary, expression: readonly string[], language: Language): Standing | null {
  const known = standings.get(vocabulary) ?? new WeakMap<readonly string[], Standing | null>();
  standings.set(vocabulary, known);
  const before = known.get(expression);
  if (before !== undefined) return before;
  const standing = standingFor(vocabulary, expression, language);
  known.set(expression, standing);
  return standing;
}

function joined(group: Group, more: Added): Group {
  const meanings = new Map(group.meanings);
  const ways = new Map(group.ways);
  const beside = new Map<number, readonly Beside[]>();
  for (const [word, { weight, expressions }] of more) {
    // What is meant anyway, or is an expression by itself, needs nothing beside it.
    if (!meanings.has(word) && expressions.every(({ length }) => length > 0)) beside.set(word, expressions);
    meanings.set(word, weight);
    ways.set(word, 'other');
  }
  return { ...group, meanings, ways, beside };
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
