import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const outDir = join(import.meta.dirname, '../../../.output/editor-pages');

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [ckeditor4()],
  build: { outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 4000 },
});

/** CKEditor 4 loads its parts itself, from beside its script. */
function ckeditor4(): Plugin {
  return {
    name: 'ckeditor4',
    closeBundle() {
      const folder = dirname(createRequire(import.meta.url).resolve('ckeditor4/package.json'));
      cpSync(folder, join(outDir, 'ckeditor4'), {
        recursive: true,
        filter: (path) => !/[/\\](?:samples|adapters|lang[/\\](?!it\b).+)$/u.test(path.slice(folder.length)),
      });
    },
  };
}
