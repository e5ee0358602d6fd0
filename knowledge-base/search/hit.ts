import type { ArticleId } from '../content/article.ts';

/** A stretch of text to highlight: UTF-16 offsets, end excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** An article that answers the query, best first. Ranges are over the texts in the language that was searched. */
export interface SearchHit {
  readonly articleId: ArticleId;
  /** From 0 (no match) to 1. */
  readonly score: number;
  readonly questionRanges: readonly TextRange[];
  readonly lineRanges: readonly TextRange[];
}
