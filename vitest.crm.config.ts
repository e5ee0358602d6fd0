import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Beside real CRMs: run by scripts/crm.mjs, which installs them and says in SPALLA_CRMS which there are.
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/crm/*.crm.ts'],
    // One system and one browser at a time: they share the machine's cores.
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 150_000,
    // Real browsers on a busy machine: what fails twice has failed.
    retry: 1,
    passWithNoTests: false,
  },
});
