import type { EntryKey } from './hit.ts';
import { kindOf } from './hit.ts';
import { queryOf } from './query/query-words.ts';
import type { SearchIndex } from './search-index.ts';

/** What somebody is shown who asked nothing must say at least so much of the subject, and two words of it. */
const SURE = 0.5;
const LEAST_WORDS = 2;
const MOST_SUGGESTED = 3;
/** A note says more than what the record is about. */
const NOTE_WORTH = 0.5;
const MOST_OF_NOTE = 300;
const LOOKED_AT = 100;

/** Articles and procedures that a record calls for, by its subject and its last note; none that is not sure. */
export function suggestFor(
  { search, entries }: SearchIndex,
  { subject, note }: { readonly subject: string; readonly note: string },
): readonly EntryKey[] {
  const isSure = surelyAbout({ search, entries }, subject);
  const scores = new Map<string, number>();
  for (const [text, worth] of [
    [subject, 1],
    [note.slice(0, MOST_OF_NOTE), NOTE_WORTH],
  ] as const) {
    // A space at the end: nothing of it is only begun.
    for (const { id, score } of search.find(`${text} `, LOOKED_AT).found) {
      scores.set(id, (scores.get(id) ?? 0) + worth * score);
    }
  }
  return [...scores]
    .filter(([id]) => isSure(id))
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([id]) => entries.get(id)?.id ?? [])
    .filter((key) => kindOf(key) === 'articles' || kindOf(key) === 'procedures')
    .slice(0, MOST_SUGGESTED);
}

/** Whether something says most of the words, rare ones counting for more: a cat of two years is no bill of two years. */
function surelyAbout(
  { search, entries }: Pick<SearchIndex, 'search' | 'entries'>,
  text: string,
): (id: string) => boolean {
  const words = queryOf(`${text} `).words.map((word) => {
    const { found } = search.find(`${word} `, LOOKED_AT);
    // A word that is only like one of ours is another word: nobody was there to say otherwise.
    const isKnown = found[0]?.reasons.every(({ way }) => way !== 'mistyped') ?? false;
    const holders = new Set(isKnown ? found.map(({ id }) => id) : []);
    return { holders, rarity: Math.log(1 + entries.size / (1 + holders.size)) };
  });
  const whole = words.reduce((sum, { rarity }) => sum + rarity, 0);
  return (id) => {
    const said = words.filter(({ holders }) => holders.has(id));
    return said.length >= LEAST_WORDS && said.reduce((sum, { rarity }) => sum + rarity, 0) >= SURE * whole;
  };
}
