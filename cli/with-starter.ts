import { fileURLToPath } from 'node:url';
import type { ItemOf } from '../knowledge-base/content/kinds.ts';
import { readPack } from '../knowledge-base/packs/compile-pack.ts';
import type { ReadItem } from '../knowledge-base/packs/read-items.ts';
import { readPackFolder } from './pack-folder.ts';

/** What Spalla comes with: it lies under every pack. */
const STARTER = fileURLToPath(new URL('../knowledge-base/starter-packs/base', import.meta.url));

/** Gives, for a kind, the items of the starter pack and over them those of a pack: as operators will have them. */
export function overStarter(
  items: readonly ReadItem[],
): <Name extends 'phrases' | 'phraseExceptions' | 'synonyms'>(name: Name) => ItemOf<Name>[] {
  const all = [...readPack(readPackFolder(STARTER)).items, ...items];
  // What was read under a kind fits the schema of that kind; an item of the pack takes the place of the starter's.
  return <Name extends 'phrases' | 'phraseExceptions' | 'synonyms'>(name: Name) => {
    const found = all.filter(({ kind }) => kind === name).map(({ value }) => value as unknown as ItemOf<Name>);
    return [...new Map(found.map((item) => [item.id, item])).values()];
  };
}
