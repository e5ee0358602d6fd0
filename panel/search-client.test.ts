import { expect, it } from 'vitest';
import type { SearchHit } from '@/knowledge-base/search/hit.ts';
import type { ArticleId } from '@/knowledge-base/content/article.ts';
import { createSearchClient } from './search-client.ts';
import type { SearchReply, SearchRequest } from './search-client.ts';

it('never shows the results of an older query over those of a newer one', () => {
  const asked: SearchRequest[] = [];
  const shown: { query: string; hits: readonly SearchHit[] }[] = [];
  let reply = (_: { data: SearchReply }): void => undefined;
  const search = createSearchClient(
    {
      postMessage: (message) => void ('query' in message && asked.push(message)),
      addEventListener: (_, listener) => (reply = listener),
    },
    (answer) => shown.push(answer),
  );

  search('rec', 'it');
  search('recesso', 'it');
  reply({ data: { id: 2, hits: [aHit('kb-recesso')] } });
  reply({ data: { id: 1, hits: [aHit('kb-banca')] } });

  expect(asked.map(({ query }) => query)).toEqual(['rec', 'recesso']);
  expect(shown).toEqual([{ query: 'recesso', hits: [aHit('kb-recesso')] }]);
});

function aHit(id: string): SearchHit {
  return { articleId: id as ArticleId, score: 1, questionRanges: [], lineRanges: [] };
}
