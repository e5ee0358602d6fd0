import type { Article } from '@/knowledge-base/content/article.ts';
import type { Language } from '@/knowledge-base/content/localised.ts';
import type { Synonyms } from '@/knowledge-base/content/synonyms.ts';
import type { SearchHit } from '@/knowledge-base/search/hit.ts';

export interface SearchRequest {
  readonly id: number;
  readonly query: string;
  readonly language: Language;
}
/** A part of everything that is to be searched from now on. What was searched before stays until the last part came. */
export interface ArticlesPart {
  readonly articles: readonly Article[];
  /** Of the installed packs; all of them come with the last part. */
  readonly synonyms: readonly Synonyms[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}
export interface SearchReply {
  readonly id: number;
  readonly hits: readonly SearchHit[];
}

/** The part of a `Worker` that we use. */
export interface SearchWorker {
  postMessage(message: SearchRequest | ArticlesPart): void;
  addEventListener(type: 'message', listener: (event: { readonly data: SearchReply }) => void): void;
}

/** Asks the worker; an answer that was overtaken by a newer question is dropped, so that old results never show over new ones. */
export function createSearchClient(
  worker: SearchWorker,
  onHits: (answer: { query: string; hits: readonly SearchHit[] }) => void,
): (query: string, language: Language) => void {
  let last = { id: 0, query: '' };
  worker.addEventListener('message', ({ data: { id, hits } }) => {
    if (id === last.id) onHits({ query: last.query, hits });
  });
  return (query, language) => {
    last = { id: last.id + 1, query };
    worker.postMessage({ ...last, language });
  };
}
