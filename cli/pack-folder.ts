import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compilePack } from '../knowledge-base/packs/compile-pack.ts';
import type { PackSources } from '../knowledge-base/packs/compile-pack.ts';
import { isImageFile } from '../knowledge-base/packs/image-files.ts';
import { formatProblem } from '../knowledge-base/packs/problem.ts';
import type { PackProblem } from '../knowledge-base/packs/problem.ts';
import type { Pack } from '../knowledge-base/content/pack.ts';
import { Refusal, WrongUse } from './command.ts';

/** The sources of a pack, by their path from its folder. Hidden files and folders are not among them. */
export function readPackFolder(folder: string): PackSources {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new WrongUse(`${folder} is no folder: give the folder that holds pack.yaml.`);
  }
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => slashed(relative(folder, join(entry.parentPath, entry.name))))
    .filter((path) => isSource(path));
  return new Map(
    paths.map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [path, isImageFile(path) ? bytes : bytes.toString('utf8')];
    }),
  );
}

/** The compiled pack; refuses with every problem by file, line and column. */
export function compileFolder(folder: string): Pack {
  const compilation = compilePack(readPackFolder(folder));
  if (compilation.ok) return compilation.pack;
  throw new Refusal(`${problemLines(folder, compilation.problems).join('\n')}\n${folder} was not built.`);
}

export function problemLines(folder: string, problems: readonly PackProblem[]): readonly string[] {
  return problems.map((problem) => formatProblem({ ...problem, file: slashed(join(folder, problem.file)) }));
}

// What an author keeps beside the sources: the page that explains the pack, and its search tests, are no content.
function isSource(path: string): boolean {
  const isHidden = path.split('/').some((part) => part.startsWith('.'));
  return !isHidden && path !== 'README.md' && path !== 'search-tests.yaml';
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}
