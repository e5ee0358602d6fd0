import { expect, it } from 'vitest';
import type { SearchDocument } from './build-index.ts';
import { printOf } from './print.ts';

const document: SearchDocument = { id: 'a', language: 'it', title: 'Bolletta', tags: ['luce'], body: 'Si confronta.' };

it('is the same for the same texts, whatever the document is called', () => {
  expect(printOf({ ...document, id: 'b' })).toEqual(printOf({ ...document }));
});

it.each<[string, Partial<SearchDocument>]>([
  ['a letter', { title: 'Bollette' }],
  ['a capital', { title: 'bolletta' }],
  ['two letters swapped', { title: 'Bolletat' }],
  ['a letter that moved from one text to the next', { title: 'Bollett', tags: ['aluce'] }],
  ['a tag in two', { tags: ['lu', 'ce'] }],
  ['a tag that became text', { tags: [], body: 'luceSi confronta.' }],
  ['the language', { language: 'en' }],
])('tells %s', (_, change) => {
  expect(printOf({ ...document, ...change })).not.toEqual(printOf(document));
});
