import type { Engine } from './engine.ts';

/** Each is loaded when it is asked for: a run of our own engine alone does not wait for its peers. */
const ENGINES = {
  spalla: async () => (await import('./engines/spalla.ts')).spalla(),
  minisearch: async () => (await import('./engines/minisearch.ts')).miniSearch(),
  fuse: async () => (await import('./engines/fuse.ts')).fuse(),
  'fuse-token': async () => (await import('./engines/fuse-token.ts')).fuseToken(),
  flexsearch: async () => (await import('./engines/flexsearch.ts')).flexSearch(),
  orama: async () => (await import('./engines/orama.ts')).orama(),
  'spalla-no-synonyms': async () => (await import('./engines/spalla.ts')).spallaWithoutSynonyms(),
} as const satisfies Record<string, () => Promise<Engine>>;

export type EngineName = keyof typeof ENGINES;

export const engineNames = Object.keys(ENGINES) as EngineName[];
/** What is run when nobody says what. */
export const usualEngines = engineNames.filter((name) => name !== 'spalla-no-synonyms');

export function isEngineName(name: string): name is EngineName {
  return Object.hasOwn(ENGINES, name);
}

export function makeEngine(name: EngineName): Promise<Engine> {
  return ENGINES[name]();
}
