import { expect, it } from 'vitest';
import type { SearchHit } from '@/knowledge-base/search/hit.ts';
import { createSearchClient } from './search-client.ts';
import type { SearchReply, SearchRequest, Suggestions } from './search-client.ts';

it('never shows the results of an older query over those of a newer one', () => {
  const asked: SearchRequest[] = [];
  const shown: { query: string; hits: readonly SearchHit[] }[] = [];
  let reply = (_: { data: SearchReply }): void => undefined;
  const search = createSearchClient(
    {
      postMessage: (message) => void ('query' in message && asked.push(message)),
      addEventListener: (_, listener) => (reply = listener),
    },
    { onAnswer: ({ query, hits }) => shown.push({ query, hits }), onSuggested: () => undefined },
  );

  search.ask({ query: 'rec', ...asking });
  search.ask({ query: 'recesso', ...asking });
  reply({ data: { id: 2, hits: [aHit('kb-recesso')], nearest: [] } });
  reply({ data: { id: 1, hits: [aHit('kb-banca')], nearest: [] } });

  expect(asked.map(({ query }) => query)).toEqual(['rec', 'recesso']);
  expect(shown).toEqual([{ query: 'recesso', hits: [aHit('kb-recesso')] }]);
});

const asking = {
  language: 'it',
  circumstances: { today: '2026-11-25', phase: null, pinned: new Set<string>() },
} as const;

it('drops suggestions for a record that is on screen no more', () => {
  const shown: (readonly string[])[] = [];
  let reply = (_: { data: Suggestions }): void => undefined;
  const search = createSearchClient(
    { postMessage: () => undefined, addEventListener: (_, listener) => (reply = listener) },
    { onAnswer: () => undefined, onSuggested: (keys) => shown.push(keys) },
  );

  search.suggest({ subject: 'Doppia fattura', note: '', language: 'it' });
  search.suggest({ subject: 'Recesso', note: '', language: 'it' });
  reply({ data: { suggestion: 1, suggested: ['articles/double-bill'] } });
  reply({ data: { suggestion: 2, suggested: ['articles/kb-recesso'] } });

  expect(shown).toEqual([['articles/kb-recesso']]);
});

function aHit(id: string): SearchHit {
  return { key: `articles/${id}`, score: 1, titleRanges: [], textRanges: [], reasons: [] };
}
