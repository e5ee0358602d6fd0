import type { Plugin } from 'vite';
import { kindNames, shownKinds } from '../knowledge-base/content/kinds.ts';
import type { Pack } from '../knowledge-base/content/pack.ts';
import { citedSources } from '../knowledge-base/packs/cross-checks.ts';
import { packFiles, readStarterPack, STARTER_PACK_FOLDER } from './read-starter-pack.ts';

const ID = 'virtual:starter-pack';
const SYNONYMS = 'virtual:starter-synonyms';

/**
 * Gives `import pack from 'virtual:starter-pack'`: the pack compiled from its readable sources, as far as the panel shows
 * it: the other kinds are empty. `virtual:starter-synonyms` has those, which the search alone loads. Sources that do not compile break the build, with file, line and field of each problem.
 */
export function starterPack(folder: string = STARTER_PACK_FOLDER): Plugin {
  return {
    name: 'spalla:starter-pack',
    resolveId: (id) => (id === ID || id === SYNONYMS ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${ID}` && id !== `\0${SYNONYMS}`) return undefined;
      // Before compiling, so that mending a broken source starts the build again.
      for (const file of packFiles(folder)) this.addWatchFile(file);
      // Browsers parse a string of JSON faster than the same data written as code.
      const pack = readStarterPack(folder);
      const json = JSON.stringify(id === `\0${SYNONYMS}` ? pack.synonyms : shownOf(pack));
      return { code: `export default JSON.parse(${JSON.stringify(json)})`, map: null };
    },
  };
}

/** The kinds that the panel shows, and the sources that those cite: every byte here is loaded each time a panel opens. */
export function shownOf(pack: Pack): Pack {
  const hidden = kindNames.filter((kind) => !shownKinds.includes(kind)).map((kind) => [kind, []]);
  const shown: Pack = { ...pack, ...(Object.fromEntries(hidden) as Partial<Pack>) };
  const cited = citedSources({ ...shown, sources: [] });
  return { ...shown, sources: shown.sources.filter(({ id }) => cited.has(id)) };
}
