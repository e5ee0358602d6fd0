import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { lucideIcons } from './build/lucide-plugin.ts';
import { starterPack } from './build/starter-pack-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), lucideIcons(), starterPack()],
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**', '.output/**', '.wxt/**'],
    // A test that hangs is ended; one that a busy machine slows down is not.
    testTimeout: 60_000,
  },
});
