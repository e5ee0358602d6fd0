import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOMAIN = ['knowledge-base', 'call', 'complaints', 'privacy', 'training'];

/**
 * Who may import whom. A folder may always import itself; `tests`, `bench` and `scripts` may import anything, and tests that stand
 * beside what they test may import from `tests`.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  privacy: [],
  locales: [],
  'practice-crm': [],
  'knowledge-base': [],
  complaints: ['knowledge-base'],
  call: ['knowledge-base', 'privacy'],
  training: ['knowledge-base', 'call', 'complaints', 'privacy'],
  crm: ['privacy', 'knowledge-base/content', 'knowledge-base/snippets'],
  platform: DOMAIN,
  components: [...DOMAIN, 'locales'],
  panel: [...DOMAIN, 'locales', 'components', 'platform'],
  cli: [...DOMAIN, 'platform/crypto'],
  build: ['knowledge-base'],
  entrypoints: [...DOMAIN, 'locales', 'practice-crm', 'crm', 'platform', 'components', 'panel'],
};

const SHIPPED = Object.keys(MAY_IMPORT).filter((folder) => folder !== 'cli' && folder !== 'build');

describe('the direction of imports', () => {
  it('is downwards, as the table says', () => {
    const files = sourcesOf(Object.keys(MAY_IMPORT));

    expect(files.size).toBeGreaterThan(20);
    expect(illegalImports(files)).toEqual([]);
  });

  it.each([
    ['components/panels/call.tsx', "import { openDatabase } from '@/platform/database/open.ts';", 'platform'],
    ['components/panels/call.tsx', "import type { Field } from '../../crm/field.ts';", 'crm'],
    ['crm/profile.ts', "export { rank } from '@/knowledge-base/search/rank.ts';", 'knowledge-base/search'],
    ['privacy/find.ts', "const { t } = await import('@/locales/index.ts');", 'locales'],
    ['platform/clock.ts', "import '@/entrypoints/background/index.ts';", 'entrypoints'],
    ['privacy/find.ts', "import { slownessOf } from '@/tests/slow-expressions.ts';", 'tests'],
    ['practice-crm/main.ts', "new Worker(new URL('../crm/worker.ts', import.meta.url));", 'crm'],
  ])('would refuse %s: %s', (file, source, target) => {
    expect(illegalImports(new Map([[file, source]]))).toEqual([expect.stringContaining(`${file} imports ${target}`)]);
  });

  it.each([
    ['crm/profile.ts', "import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';"],
    ['privacy/find.test.ts', "import { slownessOf } from '@/tests/slow-expressions.ts';"],
    ['call/flow/progress.ts', "import { phase } from './phase.ts';"],
    ['platform/clock.ts', "import { browser } from 'wxt/browser';"],
  ])('accepts %s: %s', (file, source) => {
    expect(illegalImports(new Map([[file, source]]))).toEqual([]);
  });
});

describe('what is shipped', () => {
  it.each([
    [
      'no message through the page’s own window, where the page would read it',
      /\b(?:window|top|parent|contentWindow)\??\.postMessage\(/u,
      0,
    ],
    [
      'no HTML from strings',
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/u,
      0,
    ],
    ['no code from strings', /\beval\(|\bnew Function\(/u, 0],
    ['nothing to the console, where the page would read it', /\bconsole\./u, 0],
    [
      'one file that may use the network',
      /\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew (?:WebSocket|EventSource)\b/u,
      1,
    ],
  ])('has %s', (_, pattern, atMost) => {
    const files = [...sourcesOf(SHIPPED)].filter(([file]) => !file.includes('.test.'));

    const found = files.filter(([, source]) => pattern.test(withoutComments(source))).map(([file]) => file);

    expect(found.slice(atMost)).toEqual([]);
  });
});

describe('the house', () => {
  const paths = ownPaths();

  it('has no room for what has no name', () => {
    expect(paths.length).toBeGreaterThan(100);
    expect(namelessRooms(paths)).toEqual([]);
  });

  it.each([
    'platform/utils/clock.ts',
    'components/shared/Button.tsx',
    'crm/helpers/a.ts',
    'locales/types/key.ts',
    'common/x.mjs',
  ])('would refuse %s', (path) => {
    expect(namelessRooms([path])).toEqual([path]);
  });

  it('has no file of code over 300 lines, but for texts and data', () => {
    const code = paths.filter((path) => /\.(?:tsx?|mjs)$/u.test(path) && !path.includes('.test.'));
    const long = code.filter((path) => !isTextOrData(path) && linesOf(path) > 300);

    expect(long).toEqual([]);
  });

  it('knows which files are texts and data, and no others', () => {
    expect(
      ['locales/en.ts', 'practice-crm/records/customers.ts', 'privacy/names/lists/words.ts'].every(isTextOrData),
    ).toBe(true);
    expect(isTextOrData('platform/messages/map.ts')).toBe(false);
  });
});

function ownPaths(): string[] {
  const given = new Set(['node_modules', 'public', 'docs']);
  return readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !given.has(entry.name))
    .flatMap(({ name }) => readdirSync(name, { recursive: true, encoding: 'utf8' }).map((path) => join(name, path)))
    .map((path) => path.replaceAll('\\', '/'));
}

function namelessRooms(paths: readonly string[]): string[] {
  return paths.filter((path) => /(?:^|\/)(?:utils?|helpers?|shared|types|common|misc|lib)(?:\/|$)/u.test(path));
}

function isTextOrData(path: string): boolean {
  return /^(?:locales\/|practice-crm\/(?:records|strings)\/|privacy\/names\/lists\/)/u.test(path);
}

function linesOf(path: string): number {
  return readFileSync(path, 'utf8').trimEnd().split('\n').length;
}

function illegalImports(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, source]) =>
    importsOf(file, source)
      .filter((target) => !isAllowed(file, target))
      .map((target) => `${file} imports ${target}`),
  );
}

function isAllowed(file: string, target: string): boolean {
  const [from = ''] = file.split('/');
  if (file.includes('.test.') && target.startsWith('tests/')) return true;
  return [from, ...(MAY_IMPORT[from] ?? [])].some((allowed) => target.startsWith(`${allowed}/`));
}

/** Every import of our own files, as a path from the project's folder; types and workers count too. */
function importsOf(file: string, source: string): string[] {
  const names = [...source.matchAll(/(?:\bfrom|\bimport|\bnew URL)\s*\(?\s*['"](@\/|\.\.?\/)([^'"]+)['"]/gu)];
  return names.map(([, start = '', rest = '']) => (start === '@/' ? rest : join(dirname(file), start, rest)));
}

function sourcesOf(folders: readonly string[]): Map<string, string> {
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
    .filter((path) => /\.(?:tsx?|css)$/u.test(path));
  return new Map(files.map((path) => [path, readFileSync(path, 'utf8')]));
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gmu, '');
}
