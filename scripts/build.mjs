// npm run build [-- NAME…]: the extension for Chrome, Firefox and Edge, and the practice CRM, into .output/.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, main, output, root, runNode, Stop, tool } from './tools.mjs';

/** Every build by name: the arguments of its command, and the file that it leaves last. */
export const BUILDS = {
  chrome: { args: () => [tool('wxt'), 'build', '-b', 'chrome', '--mv3'], result: 'chrome-mv3/manifest.json' },
  firefox: { args: () => [tool('wxt'), 'build', '-b', 'firefox', '--mv3'], result: 'firefox-mv3/manifest.json' },
  edge: { args: () => [tool('wxt'), 'build', '-b', 'edge', '--mv3'], result: 'edge-mv3/manifest.json' },
  'practice-crm': {
    args: () => [tool('vite'), 'build', '--config', 'practice-crm/vite.config.ts'],
    result: 'practice-crm/index.html',
  },
  // Editors of others, for the tests alone.
  'editor-pages': {
    args: () => [tool('vite'), 'build', '--config', 'tests/pages/editors/vite.config.ts', '--logLevel', 'warn'],
    result: 'editor-pages/index.html',
    sources: 'tests/pages/editors',
  },
};

const NOT_SOURCES = new Set(['node_modules', 'tests', 'bench', 'scripts', 'docs', 'cli']);

if (isMain(import.meta.url)) {
  await main(async () => {
    const { setUp } = await import('./set-up.mjs');
    await setUp();
    const names = process.argv.slice(2);
    for (const name of names.length > 0 ? names : Object.keys(BUILDS).filter((each) => !BUILDS[each].sources)) {
      if (!BUILDS[name]) throw new Stop(`There is no build "${name}". There are: ${Object.keys(BUILDS).join(', ')}.`);
      const { code, printed } = await build(name);
      if (code !== 0) throw new Stop(`The build "${name}" failed:\n${printed}`);
      console.log(`.output/${BUILDS[name].result.split('/')[0]}`);
    }
  });
}

export function build(name) {
  return runNode(BUILDS[name].args());
}

/** Builds what is missing or older than its sources. */
export async function buildIfNeeded(...names) {
  for (const name of names.filter((candidate) => !isFresh(candidate))) {
    console.log(`Building ${name} …`);
    const { code, printed } = await build(name);
    if (code !== 0) throw new Stop(`The build "${name}" failed:\n${printed}`);
  }
}

function isFresh(name) {
  const result = join(output, BUILDS[name].result);
  return existsSync(result) && statSync(result).mtimeMs > newestSource(join(root, BUILDS[name].sources ?? ''));
}

function newestSource(folder) {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    if (entry.name.startsWith('.') || entry.name.includes('.test.')) return 0;
    if (folder === root && (NOT_SOURCES.has(entry.name) || entry.name.endsWith('.md'))) return 0;
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newestSource(path) : statSync(path).mtimeMs;
  });
  return Math.max(0, ...times);
}
