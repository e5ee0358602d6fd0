import { create, insertMultiple, load, save, search } from '@orama/orama';
import type { Tokenizer } from '@orama/orama';
import type { Engine } from '../engine.ts';
import { stemmed, stemmedQuery } from '../words.ts';

const END = '$';

/** Orama takes each word of a query for the beginning of one. A mark at the end of each makes them whole: +.15. */
const tokenizer: Tokenizer = {
  language: 'english',
  normalizationCache: new Map(),
  tokenize: (text) => [...new Set(text.split(' ').filter((word) => word !== ''))].map((word) => `${word}${END}`),
};

export function orama(): Engine {
  let database = newDatabase();
  return {
    name: 'orama',
    settings:
      'Snowball it/en by document, stop words, elision; whole words (prefix −.05), tolerance 0 (tolerance 1: −.1), threshold 1; ' +
      'BM25 k .6 b .15 d 10',
    async build(documents) {
      database = newDatabase();
      await insertMultiple(database, documents.map(stemmed), 500);
    },
    save: () => new TextEncoder().encode(JSON.stringify(save(database))),
    load(bytes) {
      database = newDatabase();
      load(database, JSON.parse(new TextDecoder().decode(bytes)));
    },
    search(text, limit) {
      const found = search(database, {
        term: stemmedQuery(text),
        limit,
        tolerance: 0,
        threshold: 1,
        relevance: { k: 0.6, b: 0.15, d: 10 },
      });
      if (found instanceof Promise) throw new Error('Orama answers at once, unless it has hooks');
      return found.hits.map(({ id }) => id);
    },
  };
}

function newDatabase() {
  return create({
    schema: { title: 'string', tags: 'string', body: 'string' } as const,
    components: { tokenizer },
    sort: { enabled: false },
  });
}
