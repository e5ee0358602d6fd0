import { complaint } from './lexicon/complaint.ts';
import { dataBreach } from './lexicon/data-breach.ts';
import { dataRequest } from './lexicon/data-request.ts';
import { socialEngineering } from './lexicon/social-engineering.ts';
import { isDenied, isNegated } from './negation.ts';
import { bookOf, matchesOf } from './phrases.ts';
import type { Match, Phrase, PhraseBook } from './phrases.ts';
import { readWords } from './read-words.ts';
import type { Word } from './read-words.ts';

/** What words may announce. The class alone is told, never the words. The gravest comes first. */
export const signalIds = ['social-engineering', 'data-breach', 'data-request', 'complaint'] as const;
export type SignalId = (typeof signalIds)[number];

/** The words of one class, in both languages: a note may hold either. */
export interface SignalWords {
  /** Each of them says it alone. */
  readonly announces: readonly Phrase[];
  /** Longer ones with the same words, which say nothing of the kind. */
  readonly harmless: readonly Phrase[];
  /** What says it when it is said close together. */
  readonly together?: readonly Together[];
}

/** Groups of which one phrase each has to be said within so many words, in one sentence or in two. */
export interface Together {
  readonly groups: readonly (readonly Phrase[])[];
  readonly within: number;
  readonly isOneSentence?: boolean;
}

export type FindSignals = (text: string) => readonly SignalId[];

/** What a text of the page or a note announces, the gravest first; nothing where the words take it back. */
export const findSignals: FindSignals = (text) => {
  const words = readWords(text);
  return signalIds.filter((id) => hasSignal(words, id));
};

export function hasSignal(words: readonly Word[], id: SignalId): boolean {
  return isAnnounced(words, BOOKS[id]);
}

const BOOKS = {
  complaint: booksOf(complaint),
  'data-request': booksOf(dataRequest),
  'data-breach': booksOf(dataBreach),
  'social-engineering': booksOf(socialEngineering),
} as const satisfies Record<SignalId, Books>;

interface Books {
  readonly announces: PhraseBook;
  readonly harmless: PhraseBook;
  readonly together: readonly (Omit<Together, 'groups'> & { readonly groups: readonly PhraseBook[] })[];
}

function booksOf({ announces, harmless, together = [] }: SignalWords): Books {
  const books = new Map(together.flatMap(({ groups }) => groups).map((group) => [group, bookOf(group)]));
  return {
    announces: bookOf(announces),
    harmless: bookOf(harmless),
    together: together.map((each) => ({
      ...each,
      groups: each.groups.map((group) => books.get(group) ?? bookOf(group)),
    })),
  };
}

function isAnnounced(words: readonly Word[], { announces, harmless, together }: Books): boolean {
  let hidden: readonly Match[] | null = null;
  // Most texts say nothing of the kind: what hides it, and the other words it takes, are looked for only then.
  const isMeant = (match: Match): boolean => {
    if (words[match.first]?.isTitle || isNegated(words, match) || isDenied(words, match)) return false;
    hidden ??= matchesOf(words, harmless);
    return !hidden.some((each) => isOver(each, match));
  };
  const known = new Map<PhraseBook, readonly Match[]>();
  const said = (book: PhraseBook): readonly Match[] => {
    const found = known.get(book) ?? matchesOf(words, book).filter(isMeant);
    known.set(book, found);
    return found;
  };
  if (said(announces).length > 0) return true;
  return together.some(({ groups: [first, ...others], within, isOneSentence = false }) => {
    const isNear = (a: Match, b: Match): boolean =>
      Math.abs(a.first - b.first) <= within &&
      (!isOneSentence || words[a.first]?.sentence === words[b.first]?.sentence);
    return (first ? said(first) : []).some((match) =>
      others.every((book) => said(book).some((other) => isNear(match, other))),
    );
  });
}

function isOver(a: Match, b: Match): boolean {
  return a.first <= b.last && b.first <= a.last;
}
