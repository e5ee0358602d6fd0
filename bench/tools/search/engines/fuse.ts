import Fuse from 'fuse.js';
import type { Document, Engine } from '../engine.ts';

const KEYS = [
  { name: 'title', weight: 2 },
  { name: 'tags', weight: 1 },
  { name: 'body', weight: 1 },
];

/** fuse.js by itself, as its documentation begins: the whole query against every text. */
export const fuse = (): Engine => fuseWith('fuse', 'keys weighted 2, 1, 1; ignoreLocation, ignoreDiacritics', {});

/** fuse.js word by word. */
export const fuseToken = (): Engine =>
  fuseWith('fuse-token', 'the same with useTokenSearch and ignoreFieldNorm', {
    useTokenSearch: true,
    ignoreFieldNorm: true,
  });

function fuseWith(name: string, settings: string, more: object): Engine {
  const options = { keys: KEYS, includeScore: true, ignoreLocation: true, ignoreDiacritics: true, ...more };
  let documents: readonly Document[] = [];
  let built = new Fuse<Document>([], options);
  return {
    name,
    settings,
    build(all) {
      documents = all;
      built = new Fuse(all, options);
    },
    save: () => new TextEncoder().encode(JSON.stringify(Fuse.createIndex(['title', 'tags', 'body'], documents))),
    load: () => undefined, // its index is texts, not postings: it is made as fast as it is read
    search: (text, limit) => built.search(text, { limit }).map(({ item }) => item.id),
  };
}
