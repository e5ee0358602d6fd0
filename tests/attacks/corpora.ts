import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.env['SPALLA_DATA'] ?? '../shared/data', 'attacks');

/** The folder of a public corpus, which is not part of the project. */
export function corpus(name: string): string {
  return join(FOLDER, name);
}

export function hasCorpus(name: string): boolean {
  return existsSync(corpus(name));
}

/** What the name of a test ends with where it is skipped. */
export function unless(name: string): string {
  return hasCorpus(name) ? '' : ` (skipped: no ${name} under SPALLA_DATA)`;
}
