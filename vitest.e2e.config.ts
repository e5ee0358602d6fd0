import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Run with SPALLA_MORE=1: fifteen kinds of fields in two browsers take six minutes more, and a few of them still fail. */
const BY_CHOICE = ['tests/e2e/editors*.e2e.ts'];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    exclude: process.env['SPALLA_MORE'] === '1' ? [] : BY_CHOICE,
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
