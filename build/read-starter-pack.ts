import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePack } from '../knowledge-base/packs/compile-pack.ts';
import { isImageFile } from '../knowledge-base/packs/image-files.ts';
import { formatProblem } from '../knowledge-base/packs/problem.ts';
import type { Pack } from '../knowledge-base/content/pack.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the pack that the extension ships with. */
export const STARTER_PACK_FOLDER = join(PROJECT, 'knowledge-base', 'starter-packs', 'base');

/** A pack whose sources do not compile. The message lists every problem by file, line, column and field. */
class BrokenPackError extends Error {
  override name = 'BrokenPackError';
}

/** Reads the sources in a folder and compiles them; throws {@link BrokenPackError}. */
export function readStarterPack(folder: string = STARTER_PACK_FOLDER): Pack {
  const files = packFiles(folder).map((path) => {
    const bytes = readFileSync(path);
    return [slashed(relative(folder, path)), isImageFile(path) ? bytes : bytes.toString('utf8')] as const;
  });
  const compilation = compilePack(new Map(files));
  if (compilation.ok) return compilation.pack;

  const where = slashed(relative(PROJECT, folder));
  const list = compilation.problems.map((problem) => formatProblem({ ...problem, file: `${where}/${problem.file}` }));
  const count = list.length === 1 ? '1 problem' : `${list.length} problems`;
  throw new BrokenPackError(`The pack in ${where} does not compile, ${count}:\n${list.join('\n')}`);
}

/** The absolute paths of a pack's sources; hidden files, which editors and systems leave behind, are not among them. */
export function packFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}
