import { beginningOf } from './read-words.ts';
import type { Word } from './read-words.ts';

/**
 * Phrases written one to a line. Words in small letters without accents or apostrophes; `|` parts words that may stand in each
 * other's place; a final `*` stands for any ending; `?` before a step says that it may be left out; `~3` stands for up to three
 * words of any kind. A phrase never goes beyond its sentence.
 */
export function phrases(written: string): readonly Phrase[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/u).map(stepOf));
}

export type Phrase = readonly Step[];

interface Step {
  readonly exact: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly isOptional: boolean;
  /** How many words of any kind it stands for at most; 0 for one of its own. */
  readonly gap: number;
}

/** The words that a phrase was found in, by their places: the first and the last. */
export interface Match {
  readonly first: number;
  readonly last: number;
}

/** Phrases to be looked up by their first word. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

export function bookOf(all: readonly Phrase[]): PhraseBook {
  const book = new Map<string, Phrase[]>();
  for (const phrase of all) {
    for (const head of headsOf(phrase)) book.set(head, [...(book.get(head) ?? []), phrase]);
  }
  return book;
}

/** Every place where a phrase of the book begins, with the longest that begins there. */
export function matchesOf(words: readonly Word[], book: PhraseBook): readonly Match[] {
  const found: Match[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const { written = '', beginning = '' } = words[first] ?? {};
    let last = -1;
    for (const phrase of book.get(written) ?? NONE) last = Math.max(last, lastOf(words, { phrase, first }));
    for (const phrase of book.get(beginning) ?? NONE) last = Math.max(last, lastOf(words, { phrase, first }));
    if (last >= first) found.push({ first, last });
  }
  return found;
}

const NONE: readonly Phrase[] = [];

function stepOf(written: string): Step {
  const isOptional = written.startsWith('?');
  const gap = written.startsWith('~') ? Number(written.slice(1)) : 0;
  const words = (isOptional ? written.slice(1) : written).split('|');
  return {
    exact: new Set(gap > 0 ? [] : words.filter((word) => !word.endsWith('*'))),
    beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    isOptional,
    gap,
  };
}

/** A phrase begins with words of its own, none of which may be left out. */
function headsOf([head]: Phrase): readonly string[] {
  if (!head || head.isOptional || head.gap > 0) throw new RangeError('A phrase begins with a word that must be there');
  return [...head.exact, ...head.beginnings.map(beginningOf)];
}

/** Where the phrase that begins at `first` ends; -1 where it does not. The step to look at first may be a later one. */
function lastOf(words: readonly Word[], { phrase, first, step = 0 }: Sought): number {
  let place = first;
  for (let at = step; at < phrase.length; at += 1) {
    const each = phrase[at];
    if (!each) return -1;
    if (each.gap > 0) return lastAfterGap(words, { phrase, first: place, step: at, gap: each.gap });
    const isHere = isAt(words, place, each) && (place === 0 || at === 0 || isSameSentence(words, place - 1, place));
    if (isHere && each.isOptional) {
      // It may belong to the next step instead.
      const taken = lastOf(words, { phrase, first: place + 1, step: at + 1 });
      if (taken >= 0) return taken;
    }
    if (isHere && !each.isOptional) place += 1;
    else if (!each.isOptional) return -1;
  }
  return place - 1;
}

interface Sought {
  readonly phrase: Phrase;
  readonly first: number;
  readonly step?: number;
}

function lastAfterGap(
  words: readonly Word[],
  { phrase, first, step, gap }: { phrase: Phrase; first: number; step: number; gap: number },
): number {
  for (let skipped = 0; skipped <= gap; skipped += 1) {
    const place = first + skipped;
    if (!isSameSentence(words, first - 1, place)) return -1;
    const last = lastOf(words, { phrase, first: place, step: step + 1 });
    if (last >= 0) return last;
  }
  return -1;
}

function isAt(words: readonly Word[], place: number, { exact, beginnings }: Step): boolean {
  const written = words[place]?.written;
  return written !== undefined && (exact.has(written) || beginnings.some((each) => written.startsWith(each)));
}

function isSameSentence(words: readonly Word[], place: number, other: number): boolean {
  return words[place]?.sentence === words[other]?.sentence;
}
