import type { Plugin } from 'vite';
import { kindNames, shownKinds } from '../knowledge-base/content/kinds.ts';
import type { Pack } from '../knowledge-base/content/pack.ts';
import { citedSources } from '../knowledge-base/packs/cross-checks.ts';
import { textOfArticle, textOfLine } from '../knowledge-base/snippets/pack-text.ts';
import type { PackText } from '../knowledge-base/snippets/pack-text.ts';
import { packFiles, readStarterPack, STARTER_PACK_FOLDER } from './read-starter-pack.ts';

const ID = 'virtual:starter-pack';
const SYNONYMS = 'virtual:starter-synonyms';
const SHORTCUTS = 'virtual:starter-shortcuts';
const IDS = new Set([ID, SYNONYMS, SHORTCUTS].map((id) => `\0${id}`));

/**
 * Gives `import pack from 'virtual:starter-pack'`: the pack compiled from its readable sources, as far as the panel shows
 * it: the other kinds are empty. `virtual:starter-synonyms` has those, which the search alone loads, and `virtual:starter-shortcuts` what the background does. Sources that do not compile break the build, with file, line and field of each problem.
 */
export function starterPack(folder: string = STARTER_PACK_FOLDER): Plugin {
  return {
    name: 'spalla:starter-pack',
    resolveId: (id) => (IDS.has(`\0${id}`) ? `\0${id}` : undefined),
    load(id) {
      if (!IDS.has(id)) return undefined;
      // Before compiling, so that mending a broken source starts the build again.
      for (const file of packFiles(folder)) this.addWatchFile(file);
      // Browsers parse a string of JSON faster than the same data written as code.
      const pack = readStarterPack(folder);
      const json = JSON.stringify(partOf(pack, id.slice(1)));
      return { code: `export default JSON.parse(${JSON.stringify(json)})`, map: null };
    },
  };
}

function partOf(pack: Pack, id: string): unknown {
  if (id === SYNONYMS) return pack.synonyms;
  return id === SHORTCUTS ? textsByShortcut(pack) : shownOf(pack);
}

/** What has a shortcut, by `kind/id`. */
export function textsByShortcut({ articles, lines }: Pack): Readonly<Record<string, PackText>> {
  const texts = [
    ...articles.map((article) => [`articles/${article.id}`, textOfArticle(article)] as const),
    ...lines.map((line) => [`lines/${line.id}`, textOfLine(line)] as const),
  ];
  return Object.fromEntries(texts.flatMap(([key, text]) => (text ? [[key, text]] : [])));
}

/** The kinds that the panel shows, and the sources that those cite: every byte here is loaded each time a panel opens. */
export function shownOf(pack: Pack): Pack {
  const hidden = kindNames.filter((kind) => !shownKinds.includes(kind)).map((kind) => [kind, []]);
  const shown: Pack = { ...pack, ...(Object.fromEntries(hidden) as Partial<Pack>) };
  const cited = citedSources({ ...shown, sources: [] });
  return { ...shown, sources: shown.sources.filter(({ id }) => cited.has(id)) };
}
