import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    // Fifteen kinds of fields in two browsers take six minutes more: asked for by whoever changes how fields are written in.
    exclude: process.env['SPALLA_EDITORS'] === '1' ? [] : ['tests/e2e/editors*.e2e.ts'],
    // One browser at a time: they share the machine's cores, and times are part of what is tested.
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // Real browsers on a busy machine: what fails twice has failed.
    retry: 1,
    passWithNoTests: false,
  },
});
