import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { expandTemplate } from '../knowledge-base/snippets/fragments.ts';
import { templateOfWords } from '../knowledge-base/snippets/written-gaps.ts';
import { readStarterPack, STARTER_PACK_FOLDER } from './read-starter-pack.ts';
import { shownOf, starterPack, textsByShortcut } from './starter-pack-plugin.ts';

describe('virtual:starter-pack', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'starter-pack-'));
    cpSync(STARTER_PACK_FOLDER, join(folder, 'base'), { recursive: true });
    writeFileSync(join(folder, 'entry.js'), "export { default } from 'virtual:starter-pack';\n");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is built into a file that needs nothing else', async () => {
    await buildEntry();

    const built: unknown = await import(pathToFileURL(join(folder, 'out', 'entry.js')).href);

    expect(built).toMatchObject({ default: shownOf(readStarterPack()) });
    expect(readFileSync(join(folder, 'out', 'entry.js'), 'utf8')).toContain('JSON.parse');
  });

  it('breaks the build with file, line, column and field of everything that is wrong', async () => {
    change('articles/kb-odr.md', 'confidence: high', 'confidence: alta');
    change('phases/chiusura.yaml', 'order: 9', 'ordine: 9');

    const error = await buildEntry().then(
      () => '',
      (thrown: unknown) => String(thrown),
    );

    expect(error).toContain('base/articles/kb-odr.md:19:13 confidence: must be one of: high, medium, low');
    expect(error).toContain('base/phases/chiusura.yaml:1:1 order: is missing: add it');
    expect(error).toContain('base/phases/chiusura.yaml:2:1 ordine: there is no such field');
    expect(error).toContain('3 problems');
  });

  it('watches every source, so that mending a broken one starts the build again', () => {
    change('articles/kb-odr.md', 'confidence: high', 'confidence: alta');
    const { load } = starterPack(join(folder, 'base'));
    if (typeof load !== 'function') throw new TypeError('the plugin has no load');
    const watched: string[] = [];
    const context = { addWatchFile: (file: string) => watched.push(file) };

    expect(() => Reflect.apply(load, context, ['\0virtual:starter-pack'])).toThrow('kb-odr.md:19:13 confidence');

    expect(watched).toContain(join(folder, 'base', 'articles', 'kb-odr.md'));
    expect(watched).toContain(join(folder, 'base', 'pack.yaml'));
  });

  it('gives the background what has a shortcut, and all of it reads as templates in both languages', () => {
    const texts = Object.values(textsByShortcut(readStarterPack()));

    expect(texts.length).toBeGreaterThan(20);
    for (const language of ['it', 'en'] as const) {
      const templateOf = (shortcut: string): string | null =>
        templateOfWords(texts.find((each) => each.shortcut === shortcut)?.words[language] ?? '') || null;
      for (const { words } of texts)
        expect(expandTemplate(templateOfWords(words[language] ?? ''), templateOf).ok).toBe(true);
    }
  });

  it('holds what the panel shows and cites, and nothing else', () => {
    const whole = readStarterPack();
    const shown = shownOf(whole);

    expect(shown.articles).toEqual(whole.articles);
    expect(shown.procedures).toEqual(whole.procedures);
    expect(whole.scenarios.length).toBeGreaterThan(0);
    expect(shown.scenarios).toEqual([]);
    const cited = JSON.stringify([shown.articles, shown.phases, shown.procedures, shown.stages]);
    expect(shown.sources.length).toBeGreaterThan(100);
    expect(shown.sources.filter(({ id }) => !cited.includes(`"${id}"`))).toEqual([]);
    expect(shown.sources.length).toBeLessThan(whole.sources.length);
  });

  function change(file: string, from: string, to: string): void {
    const path = join(folder, 'base', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  }

  function buildEntry() {
    return build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      plugins: [starterPack(join(folder, 'base'))],
      build: {
        outDir: join(folder, 'out'),
        minify: false,
        lib: { entry: join(folder, 'entry.js'), formats: ['es'], fileName: () => 'entry.js' },
      },
    });
  }
});
