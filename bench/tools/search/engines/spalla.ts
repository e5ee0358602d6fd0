import { createSearch } from '../../../../knowledge-base/search/engine.ts';
import type { Search } from '../../../../knowledge-base/search/engine.ts';
import { buildIndex } from '../../../../knowledge-base/search/index/build-index.ts';
import { loadIndex } from '../../../../knowledge-base/search/index/load-index.ts';
import { createThesaurus } from '../../../../knowledge-base/search/query/thesaurus.ts';
import { readStarterPack } from '../../../../build/read-starter-pack.ts';
import type { Engine } from '../engine.ts';

/** Our own, as the panel has it: with the synonyms of the starter pack. */
export function spalla(): Engine {
  const thesaurus = createThesaurus(readStarterPack().synonyms);
  let bytes = new Uint8Array();
  let search: Search | null = null;
  return {
    name: 'spalla',
    settings: 'as in the panel, with the synonyms of the starter pack',
    build(documents) {
      bytes = buildIndex(documents.map(({ lang, ...document }) => ({ ...document, language: lang }))).slice();
    },
    save: () => bytes,
    load: (saved) => void (search = createSearch(loadIndex(saved), { thesaurus })),
    search: (text, limit) => search?.find(text, limit).found.map(({ id }) => id) ?? [],
  };
}
