import type { TokenisedText } from './reading.ts';
import { politics, religion, union } from './revealing-words/beliefs.ts';
import { health } from './revealing-words/health.ts';
import { biometrics, ethnicOrigin } from './revealing-words/origin.ts';
import type { Phrase } from './revealing-words/phrases.ts';
import { judicial, sexLife } from './revealing-words/private-life.ts';

const SUBJECTS = { health, religion, union, sexLife, politics, ethnicOrigin, biometrics, judicial };

export type Revealed = keyof typeof SUBJECTS;

/** A phrase of the lists, as it stands in a text. */
export interface Matched {
  readonly of: Revealed;
  readonly bearing: Bearing;
  readonly last: number;
}

const BEARINGS = ['harmless', 'alone', 'ofSomeone', 'opening'] as const;
type Bearing = (typeof BEARINGS)[number];

interface Entry {
  readonly of: Revealed;
  readonly bearing: Bearing;
  readonly phrase: Phrase;
  /** Of two as long as each other the first in the lists counts. */
  readonly rank: number;
}

/** The phrases with one head, by their second word as well where they must have one: most words begin many phrases. */
interface SameHead {
  readonly loose: Entry[];
  readonly bySecond: Map<string, Entry[]>;
}

/** The longest phrase that begins at a token; `null` when none does. */
export function longestPhraseAt(reading: TokenisedText, first: number): Matched | null {
  const group = byHead.get(reading.words[first] ?? '');
  if (!group) return null;
  const loose = longestOf(reading, first, group.loose);
  const second = group.bySecond.get(reading.words[first + 1] ?? '');
  const longer = second ? longestOf(reading, first, second) : null;
  if (!loose || !longer) return loose ?? longer;
  return longer.last > loose.last || (longer.last === loose.last && longer.rank < loose.rank) ? longer : loose;
}

/** A space, an apostrophe, the dot of an abbreviation; not a comma. */
export function isClose(text: string, tokens: TokenisedText['tokens'], place: number): boolean {
  const { end = 0 } = tokens[place - 1] ?? {};
  const { start = 0 } = tokens[place] ?? {};
  return start - end <= 2 && !/[,;:\n()]/u.test(text.slice(end, start));
}

function longestOf(reading: TokenisedText, first: number, entries: readonly Entry[]): (Entry & Matched) | null {
  let longest: Entry | null = null;
  let end = -1;
  for (const entry of entries) {
    const last = lastOf(reading, first, entry.phrase);
    if (last <= end) continue;
    longest = entry;
    end = last;
  }
  return longest && { ...longest, last: end };
}

/** The last token of the phrase that begins at `first`; -1 when it doesn’t. */
function lastOf({ text, tokens, words }: TokenisedText, first: number, phrase: Phrase): number {
  let next = first;
  for (const step of phrase) {
    const isHere = step.words.has(words[next] ?? '') && (next === first || isClose(text, tokens, next));
    if (isHere) next += 1;
    else if (!step.isOptional) return -1;
  }
  return next - 1;
}

const byHead = new Map<string, SameHead>();
let rank = 0;
for (const bearing of BEARINGS) {
  for (const of of Object.keys(SUBJECTS) as Revealed[]) {
    for (const phrase of SUBJECTS[of][bearing] ?? []) {
      rank += 1;
      for (const variant of variantsOf(phrase)) add({ of, bearing, phrase: variant, rank });
    }
  }
}

/** The phrase, and the phrase without its first word where that may be left out. */
function variantsOf(phrase: Phrase): readonly Phrase[] {
  const [head, ...rest] = phrase;
  if (!head) return [];
  return head.isOptional ? [[{ ...head, isOptional: false }, ...rest], ...variantsOf(rest)] : [phrase];
}

function add(entry: Entry): void {
  const [head, second] = entry.phrase;
  for (const word of head?.words ?? []) {
    const group = byHead.get(word) ?? { loose: [], bySecond: new Map<string, Entry[]>() };
    byHead.set(word, group);
    if (!second || second.isOptional) group.loose.push(entry);
    else for (const next of second.words) group.bySecond.set(next, [...(group.bySecond.get(next) ?? []), entry]);
  }
}

/** The words that a phrase may begin with, whatever comes next; or only before one of the second words. */
export const REVEALING_WORDS = [...byHead].filter(([, { loose }]) => loose.length > 0).map(([word]) => word);
export const REVEALING_HEADS = [...byHead].filter(([, { loose }]) => loose.length === 0).map(([word]) => word);
export const REVEALING_SECONDS = [...byHead.values()].flatMap(({ bySecond }) => [...bySecond.keys()]);
