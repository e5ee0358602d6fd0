import { Index } from 'flexsearch';
import type { Engine } from '../engine.ts';
import { stemmed, stemmedQuery } from '../words.ts';

/** One index over title, tags and body in this order: a word counts for more the earlier it stands. Fields of their own: −.1. */
export function flexSearch(): Engine {
  let index = newIndex();
  return {
    name: 'flexsearch',
    settings:
      'Snowball it/en by document, stop words, elision; tokenize tolerant (forward, for words only begun: −.03), resolution 9, suggest',
    build(documents) {
      index = newIndex();
      for (const document of documents) {
        const { title, tags, body } = stemmed(document);
        index.add(document.id, `${title} ${tags} ${body}`);
      }
    },
    save() {
      const parts: [key: string, data: string][] = [];
      index.export((key, data) => void parts.push([key, data]));
      return new TextEncoder().encode(JSON.stringify(parts));
    },
    load(bytes) {
      index = newIndex();
      for (const [key, data] of JSON.parse(new TextDecoder().decode(bytes))) index.import(key, data);
    },
    search: (text, limit) => index.search(stemmedQuery(text), { limit, suggest: true }).map(String),
  };
}

function newIndex(): Index {
  return new Index({
    tokenize: 'tolerant',
    resolution: 9,
    fastupdate: false,
    encode: (text) => text.split(' ').filter((word) => word !== ''),
  });
}
