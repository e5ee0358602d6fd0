import type { SearchHit, TextRange } from './hit.ts';
import type { SearchIndex } from './search-index.ts';
import type { Word } from './text/words.ts';

/** More than anybody reads with a caller on the line; a vague word in a large pack would draw thousands of cards. */
const MOST_HITS = 50;
/** A hit must carry this share of the best one's score: the tail of a long query matches something everywhere. */
const LEAST_SHARE = 0.25;

/** The articles that answer the query, best first. An empty query, or one without a letter or a digit, finds nothing. */
export function findArticles({ search, articles }: SearchIndex, query: string): readonly SearchHit[] {
  const { found, isMeant } = search.find(query, MOST_HITS);
  const best = found[0]?.score ?? 0;
  return found.flatMap(({ id, score }) => {
    const article = articles.get(id);
    if (!article || score < best * LEAST_SHARE) return [];
    return [
      {
        articleId: article.id,
        score,
        questionRanges: rangesOf(article.question, isMeant),
        lineRanges: rangesOf(article.line, isMeant),
      },
    ];
  });
}

function rangesOf(words: readonly Word[], isMeant: (folded: string) => boolean): readonly TextRange[] {
  return words.filter(({ folded }) => isMeant(folded)).map(({ start, end }) => ({ start, end }));
}
