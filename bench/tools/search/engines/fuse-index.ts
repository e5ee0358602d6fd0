import Fuse from 'fuse.js';
import type { FuseOptionKey, IFuseOptions } from 'fuse.js';
import type { Document, Engine } from '../engine.ts';

interface Settings {
  readonly name: string;
  readonly settings: string;
  readonly options: IFuseOptions<Named>;
  textsOf(document: Document): Texts;
  queryOf(text: string): string;
}

interface Texts {
  readonly title: string;
  readonly tags: readonly string[];
  readonly body: string;
}

/** Beside its index, fuse.js needs of each document only what it is to give back. */
interface Named {
  readonly id: string;
}

const KEYS: FuseOptionKey<Texts>[] = ['title', 'tags', 'body'];

/** fuse.js saves the texts themselves: it looks through all of them at each query. */
export function fuseEngine({ name, settings, options, textsOf, queryOf }: Settings): Engine {
  let saved = '';
  let fuse = new Fuse<Named>([]);
  return {
    name,
    settings,
    build(documents) {
      const index = Fuse.createIndex(KEYS, documents.map(textsOf));
      saved = JSON.stringify({ documents: documents.map(({ id }) => ({ id })), index });
    },
    save: () => new TextEncoder().encode(saved),
    load(bytes) {
      const { documents, index } = JSON.parse(new TextDecoder().decode(bytes));
      fuse = new Fuse<Named>(documents, { ...options, keys: ['title', 'tags', 'body'] }, Fuse.parseIndex(index));
    },
    search: (text, limit) => fuse.search(queryOf(text), { limit }).map(({ item }) => item.id),
  };
}
