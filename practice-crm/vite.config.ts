import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/practice-crm/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../.output/practice-crm', emptyOutDir: true },
});
