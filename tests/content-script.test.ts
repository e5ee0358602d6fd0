import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CONTENT_SCRIPTS = ['entrypoints/crm/index.ts', 'entrypoints/fields.ts', 'entrypoints/picker.ts'];

/** They are read by every page of the CRM: schemas alone take longer to make than all the rest. */
const TOO_HEAVY = ['zod', 'zod/mini', 'preact', 'idb', 'fuse.js', 'lucide-preact'];

describe.each(CONTENT_SCRIPTS)('%s', (entry) => {
  const reached = filesReachedFrom(entry);

  it('reaches no package that is too heavy for a page', () => {
    expect(reached.size).toBeGreaterThan(2);

    const heavy = [...reached].flatMap(([file, { packages }]) =>
      packages.filter((name) => TOO_HEAVY.includes(name)).map((name) => `${file} imports ${name}`),
    );

    expect(heavy).toEqual([]);
  });
});

it('follows the content script to the browser behind its messages', () => {
  expect(filesReachedFrom('entrypoints/crm/index.ts').get('platform/messages/connect.ts')?.packages).toEqual([
    'wxt/browser',
  ]);
});

it('leaves the words that announce something to the script of the fields', () => {
  const lexicon = 'privacy/signals/lexicon/complaint.ts';

  expect(filesReachedFrom('entrypoints/crm/index.ts').has(lexicon)).toBe(false);
  expect(filesReachedFrom('entrypoints/fields.ts').has(lexicon)).toBe(true);
});

it('would find what is reached by a way round, and lets types be', () => {
  expect(importsOf("import { z } from 'zod';\nexport { a } from './a.ts';")).toEqual(['zod', './a.ts']);
  expect(importsOf("import type { Pack } from './pack.ts';\nexport type { B } from './b.ts';")).toEqual([]);
  expect(importsOf("import {\n  one,\n  two,\n} from './many.ts';\nimport './style.css';")).toEqual([
    './many.ts',
    './style.css',
  ]);
});

interface Reached {
  readonly packages: readonly string[];
}

/** Every file of ours that the bundler would pull in, with the packages that it names. */
function filesReachedFrom(entry: string): ReadonlyMap<string, Reached> {
  const reached = new Map<string, Reached>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || !existsSync(file)) continue;
    const names = importsOf(readFileSync(file, 'utf8')).map((name) => name.replace(/\?.*$/u, ''));
    reached.set(file, { packages: names.filter((name) => !/^(?:\.|@\/|virtual:)/u.test(name)) });
    for (const name of names) {
      if (name.startsWith('@/')) waiting.push(name.slice(2));
      else if (name.startsWith('.')) waiting.push(join(dirname(file), name));
    }
  }
  return reached;
}

/** What is imported at run time: an import of types alone is gone after the build. */
function importsOf(source: string): string[] {
  const statements = source.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s+)?['"](?<name>[^'"]+)['"]/gmu);
  return [...statements].map(({ groups }) => groups?.['name'] ?? '');
}
