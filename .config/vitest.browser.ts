import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that need a built site and a real Chromium; `globalSetup` builds the sites once. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: 'node_modules/.cache/vitest-browser',
  test: {
    include: ['scripts/check/browser/**/*.test.ts'],
    globalSetup: 'scripts/check/browser/build.ts',
    // Two cores: several browsers at once only make each other slow.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
