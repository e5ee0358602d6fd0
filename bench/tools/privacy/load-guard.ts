import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root, Stop } from '../../../scripts/tools.mjs';
import { KIND_OF_RECOGNISER } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { Find } from './tally.ts';

/** Our privacy guard, as the labelled data sees it. */
export interface Guard {
  readonly find: Find;
  /** Of which it knows something. */
  readonly claimed: ReadonlySet<Kind>;
  /** Of its script, its word lists included. */
  readonly gzipBytes: number;
}

const GUARD = fileURLToPath(new URL('./guard.ts', import.meta.url));

/** What is measured is what browsers get: the bundle. Node alone could not import all of its parts either. */
export async function loadGuard(): Promise<Guard> {
  const files = await bundle();
  const folder = mkdtempSync(join(tmpdir(), 'spalla-bench-privacy-'));
  try {
    for (const [name, code] of files) writeFileSync(join(folder, name), code);
    const module = (await import(pathToFileURL(join(folder, 'guard.mjs')).href)) as typeof import('./guard.ts');
    const { findPersonalData, recognisers } = module;
    return {
      find: (text) => findPersonalData(text).map(({ kind, start, end }) => ({ kind: kindOf(kind), start, end })),
      claimed: new Set(recognisers.map(({ id }) => kindOf(id))),
      gzipBytes: [...files.values()].reduce((sum, code) => sum + gzipSync(code).length, 0),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundle(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: ['chrome137', 'firefox140'],
      modulePreload: false,
      rolldownOptions: {
        input: GUARD,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'guard.mjs', chunkFileNames: '[name].mjs', assetFileNames: '[name][extname]' },
      },
    },
  });
  if ('on' in built) throw new Error('Vite watches, where it was to build');
  const files = [built].flat().flatMap(({ output }) => output);
  return new Map(files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}

function kindOf(id: string): Kind {
  const kind = KIND_OF_RECOGNISER[id];
  if (kind) return kind;
  throw new Stop(`What "${id}" finds has no kind in the data yet: KIND_OF_RECOGNISER in bench/tools/privacy/kinds.ts`);
}
