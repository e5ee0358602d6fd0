import type { Article } from '@/knowledge-base/content/article.ts';
import type { Language } from '@/knowledge-base/content/localised.ts';
import type { Synonyms } from '@/knowledge-base/content/synonyms.ts';
import type { SearchedContent } from '@/knowledge-base/search/entries-of.ts';
import type { Entry } from '@/knowledge-base/search/entry.ts';
import type { Circumstances } from '@/knowledge-base/search/find-entries.ts';
import type { EntryKey, SearchHit } from '@/knowledge-base/search/hit.ts';

export interface SearchRequest {
  readonly id: number;
  readonly query: string;
  readonly language: Language;
  readonly circumstances: Circumstances;
}

/** A part of everything that is to be searched from now on. What was searched before stays until the last part came. */
export interface ContentPart {
  /** The same for the same content, whichever panel gives it. */
  readonly version: string;
  readonly articles: readonly Article[];
  /** What is not articles; all of it comes with the last part. */
  readonly others: Omit<SearchedContent, 'articles'> | null;
  /** Of the installed packs; all of them come with the last part. */
  readonly synonyms: readonly Synonyms[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What the record on screen is about, for answers that nobody asked for. */
export interface RecordQuestion {
  readonly subject: string;
  /** The last note on it, which counts for less. */
  readonly note: string;
  readonly language: Language;
}

/** What the panel itself has to be found: its actions, and the notes on the record on screen. Takes the place of what it had. */
export interface OwnEntries {
  readonly own: readonly Entry[];
}

export interface SearchReply {
  readonly id: number;
  readonly hits: readonly SearchHit[];
  /** Where there are no hits: the articles whose questions look most like what was asked. */
  readonly nearest: readonly EntryKey[];
}

export interface Suggestions {
  readonly suggestion: number;
  readonly suggested: readonly EntryKey[];
}

export type SearchMessage =
  SearchRequest | ContentPart | OwnEntries | (RecordQuestion & { readonly suggestion: number });

/** The part of a `Worker` that we use; it may serve other panels too. */
export interface SearchWorker {
  postMessage(message: SearchMessage): void;
  addEventListener(type: 'message', listener: (event: { readonly data: SearchReply | Suggestions }) => void): void;
}

export type SearchAnswer = Omit<SearchReply, 'id'> & { readonly query: string };

export interface SearchClient {
  ask(asked: Omit<SearchRequest, 'id'>): void;
  /** Asks what may help with a record. */
  suggest(about: RecordQuestion): void;
}

/** Asks the worker; an answer that was overtaken by a newer question is dropped, so that old results never show over new ones. */
export function createSearchClient(
  worker: SearchWorker,
  {
    onAnswer,
    onSuggested,
  }: { readonly onAnswer: (answer: SearchAnswer) => void; readonly onSuggested: (keys: readonly EntryKey[]) => void },
): SearchClient {
  let last = { id: 0, query: '' };
  let suggestion = 0;
  worker.addEventListener('message', ({ data }) => {
    if ('suggested' in data) {
      if (data.suggestion === suggestion) onSuggested(data.suggested);
      return;
    }
    const { id, ...answer } = data;
    if (id === last.id) onAnswer({ query: last.query, ...answer });
  });
  return {
    ask(asked) {
      last = { id: last.id + 1, query: asked.query };
      worker.postMessage({ ...asked, id: last.id });
    },
    suggest(about) {
      suggestion += 1;
      worker.postMessage({ ...about, suggestion });
    },
  };
}
