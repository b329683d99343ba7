import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit, property and golden tests; `browser.ts` beside this file has those that need Chromium. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['scripts/check/browser/**'],
    // A property test may draw long texts on a slow machine.
    testTimeout: 30_000,
  },
});
