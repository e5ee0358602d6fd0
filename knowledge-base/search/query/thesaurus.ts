import type { Language } from '../../content/localised.ts';
import { stemOf } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { foldedWordsOf } from '../text/words.ts';
import type { Beside } from './holds.ts';
import { formsOf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Expressions of one or more words that mean the same. */
export interface SynonymGroup {
  readonly language: Language;
  readonly words: readonly string[];
}

/** Looks up what the words of a query mean otherwise. */
export interface Thesaurus {
  /** For stretches of the words, longest first: what else they are called. */
  othersOf(words: readonly string[]): readonly Others[];
}

export interface Others {
  /** The place of the first word, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly language: Language;
  /** Each as its words that say something, folded. */
  readonly expressions: readonly (readonly string[])[];
}

const LONGEST = 5;
const NONE: readonly never[] = [];

export function createThesaurus(groups: readonly SynonymGroup[]): Thesaurus {
  const holders = new Map<string, SynonymGroup[]>();
  const known = new Map<string, readonly Pick<Others, 'language' | 'expressions'>[]>();
  for (const group of groups) {
    for (const expression of group.words) {
      const key = keyOf(foldedWordsOf(expression), group.language);
      holders.set(key, [...(holders.get(key) ?? []), group]);
    }
  }
  return {
    othersOf(words) {
      const found: Others[] = [];
      for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
        for (let from = 0; from + length <= words.length; from += 1) {
          const to = from + length;
          // What is part of a longer expression that was found does not mean what it means alone.
          if (found.some((other) => other.from <= from && to <= other.to && other.to - other.from > length)) continue;
          for (const language of ['it', 'en'] as const) {
            const key = keyOf(words.slice(from, to), language);
            for (const others of othersFor(key)) found.push({ from, to, ...others });
          }
        }
      }
      return found;
    },
  };

  /** The same ones each time: what is found out about an expression is remembered by whoever found it out. */
  function othersFor(key: string): readonly Pick<Others, 'language' | 'expressions'>[] {
    const held = holders.get(key);
    if (!held) return NONE;
    const others =
      known.get(key) ?? held.map((group) => ({ language: group.language, expressions: othersIn(group, key) }));
    known.set(key, others);
    return others;
  }
}

function othersIn({ language, words }: SynonymGroup, key: string): readonly (readonly string[])[] {
  const stopWords = STOP_WORDS[language];
  return (
    words
      .map(foldedWordsOf)
      // `diritto di recesso` says nothing more to who asked for `recesso`, and leads to every other right.
      .filter((expression) => !` ${keyOf(expression, language)} `.includes(` ${key.slice(language.length + 1)} `))
      .map((expression) => expression.filter((word) => !stopWords.has(word)))
      .filter((expression) => expression.length > 0)
  );
}

function keyOf(words: readonly string[], language: Language): string {
  return `${language} ${words.map((word) => stemOf(word, language)).join(' ')}`;
}

/** What stands for an expression in a vocabulary. */
export interface Standing {
  /** All forms of its rarest word. */
  readonly words: readonly number[];
  /** What a document must hold besides. */
  readonly beside: Beside;
}

/** `null` for an expression with a word that no document knows: nobody wrote it. */
export function standingFor(
  vocabulary: Vocabulary,
  expression: readonly string[],
  language: Language,
): Standing | null {
  const words = expression.map((word) => formsOf(vocabulary, stemOf(word, language), language));
  const holders = words.map((forms) => forms.reduce((sum, form) => sum + (vocabulary.counts[form] ?? 0), 0));
  const fewest = Math.min(...holders);
  const rarest = holders.indexOf(fewest);
  if (fewest === 0) return null;
  return { words: words[rarest] ?? [], beside: words.filter((_, at) => at !== rarest) };
}
