import { readStarterPack } from '../../../../build/read-starter-pack.ts';
import { createSearch } from '../../../../knowledge-base/search/engine.ts';
import type { Search } from '../../../../knowledge-base/search/engine.ts';
import { buildIndex } from '../../../../knowledge-base/search/index/build-index.ts';
import { loadIndex } from '../../../../knowledge-base/search/index/load-index.ts';
import { createThesaurus } from '../../../../knowledge-base/search/query/thesaurus.ts';
import type { SynonymGroup } from '../../../../knowledge-base/search/query/thesaurus.ts';
import type { Engine } from '../engine.ts';

export function spalla(): Engine {
  const { synonyms } = readStarterPack();
  return engineOf({
    name: 'spalla',
    settings: `as in the panel, with the ${synonyms.length} synonyms of the starter pack`,
    synonyms,
  });
}

/** What is left when an author's synonyms, which may know the queries, are taken away. */
export function spallaWithoutSynonyms(): Engine {
  return engineOf({ name: 'spalla-no-synonyms', settings: 'as in the panel, without synonyms', synonyms: [] });
}

interface Ours {
  readonly name: string;
  readonly settings: string;
  readonly synonyms: readonly SynonymGroup[];
}

function engineOf({ name, settings, synonyms }: Ours): Engine {
  let bytes: Uint8Array = new Uint8Array();
  let search: Search | null = null;
  // Of the pack, not of the index: the same for any documents.
  const thesaurus = createThesaurus(synonyms);
  return {
    name,
    settings,
    build(documents) {
      bytes = buildIndex(documents.map(({ lang, ...document }) => ({ ...document, language: lang })));
    },
    save: () => bytes,
    load(saved) {
      search = createSearch(loadIndex(saved), { thesaurus });
    },
    search: (text, limit) => search?.find(text, limit).found.map(({ id }) => id) ?? [],
  };
}
