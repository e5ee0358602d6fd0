import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { lintOne } from '../knowledge-base/lint/lint.ts';
import { unknownPersonalData } from '../knowledge-base/lint/rules/privacy-policies.ts';
import { personalData } from '../knowledge-base/lint/rules/texts.ts';
import { compilePack, readPack } from '../knowledge-base/packs/compile-pack.ts';
import type { PackSources } from '../knowledge-base/packs/compile-pack.ts';
import { isImageFile } from '../knowledge-base/packs/image-files.ts';
import { formatProblem } from '../knowledge-base/packs/problem.ts';
import type { PackProblem } from '../knowledge-base/packs/problem.ts';
import type { Pack } from '../knowledge-base/content/pack.ts';
import { findPersonalData } from '../privacy/find-personal-data.ts';
import { recognisers } from '../privacy/recognisers/index.ts';
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
      return [path, isImageFile(path) ? bytes : textOf(bytes, join(folder, path))];
    }),
  );
}

/** The compiled pack; refuses with every problem by file, line and column. */
export function compileFolder(folder: string): Pack {
  const compilation = compilePack(readPackFolder(folder));
  if (compilation.ok) return compilation.pack;
  throw new Refusal(`${problemLines(folder, compilation.problems).join('\n')}\n${folder} was not built.`);
}

/**
 * The compiled pack, to be handed out: refuses also where a text holds somebody's personal data, and where a privacy policy
 * names kinds that do not exist.
 */
export function compileToHandOut(folder: string): Pack {
  const pack = compileFolder(folder);
  const { items } = readPack(readPackFolder(folder));
  const found = lintOne(personalData, items, { personalDataIn });
  if (found.length > 0) {
    throw new Refusal(`${problemLines(folder, found).join('\n')}\n${folder} was not built: everybody would read it.`);
  }
  const unknown = lintOne(unknownPersonalData, items, { personalDataKinds });
  if (unknown.length === 0) return pack;
  throw new Refusal(`${problemLines(folder, unknown).join('\n')}\n${folder} was not built: its policy would not hold.`);
}

/** The ids of the kinds that our own recognisers know. */
export const personalDataKinds: readonly string[] = recognisers.map(({ id }) => id);

/** The kinds of personal data that our own recognisers see in a text; never the data. */
export function personalDataIn(text: string): readonly string[] {
  return [...new Set(findPersonalData(text).map(({ kind }) => kind))];
}

export function problemLines(folder: string, problems: readonly PackProblem[]): readonly string[] {
  return problems.map((problem) => formatProblem({ ...problem, file: slashed(join(folder, problem.file)) }));
}

// What an author keeps beside the sources: the page that explains the pack, and its search tests, are no content.
function isSource(path: string): boolean {
  const isHidden = path.split('/').some((part) => part.startsWith('.'));
  return !isHidden && path !== 'README.md' && path !== 'search-tests.yaml';
}

// An old editor writes è as one byte that is no UTF-8: read in silence, operators would see a black diamond.
function textOf(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`${slashed(path)} is not UTF-8: save it as UTF-8 in your editor. Nothing was changed.`);
  }
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}
