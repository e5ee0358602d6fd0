import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Times are part of what these test, or they set what every browser of the machine obeys. */
const ALONE = [
  'policy',
  'privacy-policy',
  'large-pack',
  'privacy-traces',
  'records-walk',
  'isolation',
  'ui-attacks',
].map((name) => `tests/e2e/${name}.e2e.ts`);

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // Real browsers on a busy machine: what fails twice has failed.
    retry: 1,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'two at a time',
          include: ['tests/e2e/**/*.e2e.ts'],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE, fileParallelism: false, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
