/**
 * Phrases that reveal what art. 9 and 10 GDPR protect more, by what they need beside them. Small letters without accents or
 * apostrophes; `|` parts words that may stand in each other’s place, or may be left out where one is empty; a final `@` is any of
 * o, a, i and e, and `#` a number from 1 to 100.
 */
export interface RevealingPhrases {
  /** Said of nobody but a person. */
  readonly alone?: readonly Phrase[];
  /** Said of things as well: a word for a person has to be near. */
  readonly ofSomeone?: readonly Phrase[];
  /** What reveals comes right after: `soffre di`. */
  readonly opening?: readonly Phrase[];
  /** Longer phrases with the same words, which reveal nothing. */
  readonly harmless?: readonly Phrase[];
}

export type Phrase = readonly Step[];

/** The words that may stand at one place of a phrase. */
export interface Step {
  readonly words: ReadonlySet<string>;
  readonly isOptional: boolean;
}

export function listed(phrases: string): readonly Phrase[] {
  return phrases
    .trim()
    .split(/,\s+/u)
    .map((phrase) => phrase.split(/\s+/u).map(stepOf));
}

export function wordsOf(phrases: readonly Phrase[]): ReadonlySet<string> {
  return new Set(phrases.flatMap(([step]) => [...(step?.words ?? [])]));
}

function stepOf(written: string): Step {
  const words = written.split('|');
  return { words: new Set(words.filter(Boolean).flatMap(inflected)), isOptional: words.includes('') };
}

const NUMBERS = Array.from({ length: 100 }, (_, place) => String(place + 1));

function inflected(word: string): readonly string[] {
  if (word === '#') return NUMBERS;
  return word.endsWith('@') ? ['o', 'a', 'i', 'e'].map((ending) => word.slice(0, -1) + ending) : [word];
}
