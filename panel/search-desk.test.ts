import { expect, it } from 'vitest';
import { aPack } from '@/components/panels/a-panel-model.ts';
import type { Article } from '@/knowledge-base/content/article.ts';
import { createSearchDesk } from './search-desk.ts';

const { articles } = aPack();
const [doubleBill, ...others] = articles as [Article, ...Article[]];

it('searches the starter pack before anything was installed', () => {
  const desk = createSearchDesk([doubleBill]);

  expect(desk({ id: 1, query: 'due volte', language: 'it' })?.hits[0]?.articleId).toBe('double-bill');
});

it('searches what was installed once all of it has come, and what was there before until then', () => {
  const desk = createSearchDesk([doubleBill]);
  const ask = () => desk({ id: 1, query: 'domanda', language: 'it' })?.hits.map(({ articleId }) => articleId) ?? [];

  desk({ articles: [doubleBill], synonyms: [], isFirst: true, isLast: false });
  expect(ask()).toEqual([]);
  desk({ articles: others, synonyms: [], isFirst: false, isLast: true });

  expect(ask()).toContain('question-c');
});

it('forgets what was begun and left off when something newer came', () => {
  const desk = createSearchDesk([]);
  desk({ articles: others, synonyms: [], isFirst: true, isLast: false });

  desk({ articles: [doubleBill], synonyms: [], isFirst: true, isLast: true });

  expect(desk({ id: 1, query: 'domanda', language: 'it' })?.hits).toEqual([]);
});

it('gives no more answers than a list can show', () => {
  const many = Array.from({ length: 300 }, (_, number) => ({ ...doubleBill, id: `bill-${number}` as Article['id'] }));

  expect(createSearchDesk(many)({ id: 1, query: 'bolletta', language: 'it' })?.hits).toHaveLength(50);
});

it('knows the synonyms of the starter pack, and of an installed one once it has come, which replace those of the same id', () => {
  const ours = { id: 'bolletta', language: 'it', words: ['bolletta', 'conto del gas'] } as const;
  const theirs = { ...ours, words: ['bolletta', 'papello'] };
  const desk = createSearchDesk([doubleBill], [{ ...ours, words: [...ours.words] }]);
  const ask = (query: string) => desk({ id: 1, query, language: 'it' })?.hits[0]?.articleId;

  expect([ask('conto del gas'), ask('papello')]).toEqual(['double-bill', undefined]);
  desk({ articles: [doubleBill], synonyms: [theirs], isFirst: true, isLast: true });

  expect([ask('conto del gas'), ask('papello')]).toEqual([undefined, 'double-bill']);
});
